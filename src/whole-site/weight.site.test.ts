import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { attributes, siteFiles, sitePages } from './built-site.ts';

const KB = 1024;
const pages = sitePages();
const articles = pages.filter(({ path }) => path.startsWith('/news/'));
const compressed = (html: string): number => gzipSync(html, { level: 9 }).length;
const sizeOf = (file: string): number => readFileSync(join(inject('siteDir'), file)).length;

test('a page with its style is at most 14 KB compressed', () => {
  const heavy = pages
    .map(({ path, html }) => ({ path, bytes: compressed(html) }))
    .filter(({ bytes }) => bytes > 14 * KB);
  expect(heavy).toEqual([]);
});

test('an article with its style is at most 10 KB compressed', () => {
  for (const { path, html } of articles) expect(compressed(html), path).toBeLessThanOrEqual(10 * KB);
});

test('an article with its style and its font is at most 40 KB, and brings no style sheet of its own', () => {
  const font = siteFiles().find((file) => /^fonts\/vazirmatn-persian\..*\.woff2$/.test(file))!;
  expect(sizeOf(font)).toBeLessThanOrEqual(24 * KB);
  for (const { path, html } of articles) {
    expect(html, path).not.toMatch(/<link rel="stylesheet"/);
    expect(compressed(html) + sizeOf(font), path).toBeLessThanOrEqual(40 * KB);
  }
});

test('an article brings no script', () => {
  for (const { path, html } of articles)
    expect(
      attributes(html, 'src').filter((src) => src.endsWith('.js')),
      path,
    ).toEqual([]);
});

test('a chart for other sites is at most 10 KB', () => {
  const embeds = pages.filter(({ path }) => path.endsWith('/embed/'));
  const heavy = embeds.filter(({ html }) => compressed(html) > 10 * KB).map(({ path }) => path);
  expect(heavy).toEqual([]);
});
