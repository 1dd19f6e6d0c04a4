import { expect, test } from 'vitest';
import { attributes, persianProse, sitePages } from './built-site.ts';

const pages = sitePages();

test('no Latin digit stands in Persian prose', () => {
  const found = pages.flatMap(({ path, html }) =>
    Array.from(persianProse(html).matchAll(/.{0,20}[0-9٠-٩].{0,20}/g), ([words]) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('no Arabic letter stands where Persian has its own', () => {
  const found = pages.flatMap(({ path, html }) =>
    Array.from(persianProse(html).matchAll(/.{0,20}[يك].{0,20}/g), ([words]) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('every date is a solar one for readers and an ISO one for machines', () => {
  for (const { path, html } of pages) {
    for (const value of attributes(html, 'datetime')) {
      expect(value, path).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    }
  }
});

test('every page says its language and direction, its title, its description and its canonical address', () => {
  for (const { path, html } of pages) {
    expect(html, path).toMatch(/<html lang="fa" dir="rtl">/);
    expect(html, path).toMatch(/<title>[^<]*[\u0600-\u06ff][^<]*<\/title>/);
    expect(html, path).toMatch(/<link rel="canonical" href="https?:\/\//);
  }
});
