/**
 * The reader's own copy of the site: home, search and the latest items from the start, and whatever was read since.
 *
 * A page comes from the network where that answers in time, else from the copy; a file whose name holds its hash comes
 * from the copy first. The build puts the list of files to keep from the start before this text.
 */
/// <reference lib="webworker" />
import type { PrecacheEntry } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;
declare const precache: readonly PrecacheEntry[];
declare const hashed: RegExp;

const coreCache = 'bultan-core';
const readCache = 'bultan-read';
const savedCache = 'bultan-saved';
const networkPatience = 4_000;
const mostPagesRead = 150;

const scope = self.registration.scope;
/** Where each file of the core is kept: the address with its digest, so that a changed file is a new entry. */
const coreKeys = new Map(
  precache.map(([file, digest]) => {
    const url = new URL(file, scope).href;
    return [url, `${url}?kept=${digest}`];
  }),
);

self.addEventListener('install', (event) => {
  event.waitUntil(fillCore());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([emptyCore(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  if (event.data === 'update') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length);
  event.respondWith(hashed.test(path) ? copyFirst(request) : networkFirst(request));
});

async function fillCore(): Promise<void> {
  const cache = await caches.open(coreCache);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...coreKeys].filter(([, key]) => !kept.has(key));
  await Promise.all(
    missing.map(async ([url, key]) => {
      const response = await fetch(url, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${url} answered ${String(response.status)}.`);
      await cache.put(key, response);
    }),
  );
}

async function emptyCore(): Promise<void> {
  const cache = await caches.open(coreCache);
  const wanted = new Set(coreKeys.values());
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
}

async function copyFirst(request: Request): Promise<Response> {
  return (await copyOf(request)) ?? keep(request, await fetch(request));
}

async function networkFirst(request: Request): Promise<Response> {
  const answer = fetch(request).then((response) => keep(request, response));
  const copy = await copyOf(request);
  if (copy === undefined) return answer.catch(() => offlinePage(request));
  return Promise.race([answer, patience()]).catch(() => copy);
}

function patience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The network is too slow.')), networkPatience);
  });
}

async function copyOf(request: Request): Promise<Response | undefined> {
  const url = request.url.replace(/[?#].*$/u, '');
  const key = coreKeys.get(url);
  for (const [name, wanted] of [
    [readCache, url],
    [savedCache, url],
    [coreCache, key],
  ] as const) {
    const found = wanted === undefined ? undefined : await (await caches.open(name)).match(wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Puts a good answer aside for later, and returns it. */
async function keep(request: Request, response: Response): Promise<Response> {
  if (response.ok && response.type === 'basic') {
    const cache = await caches.open(readCache);
    await cache.put(request.url.replace(/[?#].*$/u, ''), response.clone());
    const kept = await cache.keys();
    const pages = kept.filter(({ url }) => url.endsWith('/'));
    await Promise.all(
      pages.slice(0, Math.max(0, pages.length - mostPagesRead)).map((page) => cache.delete(page)),
    );
  }
  return response;
}

/** For a page that is neither on the network nor kept: the page that lists what is. */
async function offlinePage(request: Request): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  const list = new URL('saved/', scope).href;
  if ((await copyOf(new Request(list))) === undefined) return Response.error();
  return Response.redirect(`${list}?missing=${encodeURIComponent(request.url)}`, 302);
}
