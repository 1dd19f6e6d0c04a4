import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Preview } from './serve.ts';

let site: string;
let atRoot: Preview;
let below: Preview;
beforeAll(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'serve-'));
  mkdirSync(path.join(site, 'news/صنعت'), { recursive: true });
  writeFileSync(path.join(site, 'index.html'), 'home');
  writeFileSync(path.join(site, 'news/صنعت/index.html'), 'news');
  writeFileSync(path.join(site, '404.html'), 'none');
  atRoot = await serveSite(site, 0);
  below = await serveSite(site, 0, '/a/b/');
});
afterAll(async () => {
  await Promise.all([atRoot.close(), below.close()]);
  rmSync(site, { recursive: true });
});

const ask = async (preview: Preview, address: string): Promise<[number, string]> => {
  const response = await fetch(new URL(address, preview.url), { redirect: 'manual' });
  return [response.status, response.headers.get('location') ?? (await response.text())];
};

test.each([
  ['', 200, 'home'],
  ['news/صنعت/', 200, 'news'],
  ['news/%D8%B5%D9%86%D8%B9%D8%AA', 308, '/news/%D8%B5%D9%86%D8%B9%D8%AA/'],
  ['gone/', 404, 'none'],
  ['%E0%A4%A', 404, 'none'],
  ['../../etc/passwd', 404, 'none'],
])('%j is answered with %i', async (address, status, body) => {
  expect(await ask(atRoot, address)).toEqual([status, body]);
});

test('a site below a path redirects to its slash and answers nothing outside', async () => {
  expect(await ask(below, '')).toEqual([200, 'home']);
  expect(await ask(below, '/a/b')).toEqual([308, '/a/b/']);
  expect(await ask(below, '/news/')).toEqual([404, 'none']);
});

test('a folder that does not exist is an error that says what to do', async () => {
  await expect(serveSite(path.join(site, 'nowhere'), 0)).rejects.toThrow('npm run build');
});
