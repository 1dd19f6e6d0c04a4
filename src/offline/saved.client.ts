import { offline } from '../interface/offline.ts';
import { keepSite } from './register.client.ts';
import { siteRoot } from './site-root.client.ts';

const savedCache = 'bultan-saved';

/** The page of saved items: saves the one that `?add=` names, lists all, removes at a word. */
async function showSaved(list: HTMLElement, notice: HTMLElement): Promise<void> {
  const cache = await openCache();
  if (cache === undefined) {
    notice.textContent = offline.unsupported;
    return;
  }
  const wish = new URLSearchParams(location.search);
  const [toAdd, missing] = [sameSite(wish.get('add')), sameSite(wish.get('missing'))];
  if (toAdd !== undefined) {
    const response = await fetch(toAdd).catch(() => undefined);
    if (response?.ok) await cache.put(toAdd, response);
    tell(notice, response?.ok ? offline.saved : offline.couldNotSave, toAdd);
    history.replaceState(null, '', location.pathname);
  } else if (missing !== undefined) {
    tell(notice, offline.missing, missing);
  }
  await refresh(list, cache);
}

/** Nothing where pages cannot be kept, or could be kept but not opened without a network. */
async function openCache(): Promise<Cache | undefined> {
  if (!('caches' in window) || !('serviceWorker' in navigator)) return undefined;
  // A browser that blocks a site's storage has caches and refuses to open one.
  return caches.open(savedCache).catch(() => undefined);
}

async function refresh(list: HTMLElement, cache: Cache): Promise<void> {
  const entries = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const response = await cache.match(request);
      return { request, title: headingOf((await response?.text()) ?? '') || request.url };
    }),
  );
  list.replaceChildren(
    ...entries.reverse().map(({ request, title }) => {
      const entry = document.createElement('li');
      const link = document.createElement('a');
      link.href = request.url;
      link.textContent = title;
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.textContent = offline.remove;
      remove.setAttribute('aria-label', `${offline.remove}: ${title}`);
      remove.addEventListener('click', () => void cache.delete(request).then(() => refresh(list, cache)));
      entry.append(link, ' ', remove);
      return entry;
    }),
  );
  if (entries.length === 0) {
    const none = document.createElement('li');
    none.textContent = offline.none;
    list.append(none);
  }
}

/** The body alone is parsed: this page's policy would be asked for leave to apply the style sheets of another. */
function headingOf(html: string): string {
  const page = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
  return page.querySelector('h1')?.textContent.trim() ?? '';
}

/** An address of this site, absolute; nothing for an address elsewhere. */
function sameSite(address: string | null): string | undefined {
  if (address === null) return undefined;
  const url = URL.canParse(address, siteRoot())
    ? new URL(address.replace(/^\/+/u, ''), siteRoot())
    : undefined;
  return url?.href.startsWith(siteRoot().href) ? url.href : undefined;
}

function tell(notice: HTMLElement, text: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = decodeURI(address.slice(siteRoot().href.length));
  link.dir = 'ltr';
  notice.replaceChildren(`${text} `, link);
}

void keepSite();
const list = document.querySelector<HTMLElement>('#saved');
const notice = document.querySelector<HTMLElement>('#saved-notice');
if (list !== null && notice !== null) void showSaved(list, notice);
