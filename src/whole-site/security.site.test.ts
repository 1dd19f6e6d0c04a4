import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, pageTypes } from '../browser/index.ts';
import { auditPage } from './audit-page.ts';
import { readSite, siteFiles, sitePages } from './built-site.ts';
import { askSearch, keepSite, openReader, type Reader } from './reader.ts';

const siteUrl = inject('siteUrl');
const types = pageTypes(inject('siteDir'));
const item = types.find(({ name }) => name === 'item')!.path;
let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launchBrowser();
  reader = await openReader(browser, siteUrl);
});

afterAll(async () => {
  await browser.close();
});

test('the audit sees what a page may not hold', () => {
  const head =
    '<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'">';
  expect(auditPage(`<html>${head}<title>x</title></head><body><a href="https://a.example/">x</a>`)).toEqual(
    [],
  );
  const harmful = [
    '<script>x</script>',
    '<script src="https://a.example/x.js"></script>',
    '<p style="color:red">',
    '<p onclick="x()">',
    '<img src="//a.example/x">',
    '<img srcset="https://a.example/x 2x">',
    '<a href=" java\nscript:x()">x</a>',
    '<iframe srcdoc="x"></iframe>',
    '<iframe name="x" title="x" src="/x"></iframe>',
    '<svg><use href="https://a.example/x#y"/></svg>',
    '<svg><a xlink:href="javascript:x()">x</a></svg>',
    '<form action="https://a.example/"></form>',
    '<link rel="stylesheet" href="https://a.example/x">',
    '<link rel="dns-prefetch" href="//a.example">',
    '<meta http-equiv="refresh" content="0; url=https://a.example">',
    '<style>a{}</style>',
    '<template><img src="x" onerror="x()"></template>',
  ];
  for (const markup of harmful)
    expect(auditPage(`<html>${head}</head><body>${markup}`), markup).not.toEqual([]);
});

test('every page has a strict policy, and nothing that it would have to forbid', () => {
  // The newsroom's own editor, where there is one, is no page of the site: it writes styles and speaks to the git host.
  const pages = sitePages().filter(({ path }) => !path.startsWith('/admin/'));
  const faults = pages.flatMap(({ path, html }) => auditPage(html).map((fault) => `${path}: ${fault}`));
  expect(faults).toEqual([]);
});

test('hosts that read headers let other sites frame charts, and nothing else', () => {
  const rules = Array.from(
    readSite('_headers').matchAll(/^(\/.*)\n {2}Content-Security-Policy: frame-ancestors 'self'$/gmu),
    ([, address]) => new RegExp(`^${address!.replace(/:\w+/u, '[^/]+').replace('*', '.*')}$`, 'u'),
  );
  const framed = sitePages().filter(({ path }) => !rules.some((rule) => rule.test(path)));
  expect(framed.filter(({ path }) => !/^\/statistics\/[^/]+\/embed\/$|^\/404\.html$/u.test(path))).toEqual(
    [],
  );
  for (const file of siteFiles().filter((name) => name.endsWith('/embed/index.html')))
    expect(framed.map(({ file: name }) => name)).toContain(file);
});

test.each(types.map(({ name, path }) => [name, path]))(
  '%s asks nothing from elsewhere and breaks no policy',
  async (_, path) => {
    const { page, complaints, strayed } = reader;
    await page.goto(siteUrl + encodeURI(path), { waitUntil: 'networkidle' });
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
  },
);

test('search keeps to the policy', async () => {
  const { page, complaints, strayed } = reader;
  await askSearch(page, siteUrl, 'تولید');
  expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
  expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
});

test('saving a page and reading it without a network keeps to the policy', async () => {
  const { page, context, complaints, strayed } = reader;
  await keepSite(page, siteUrl);
  await page.goto(`${siteUrl}saved/?add=/${encodeURI(item)}`);
  await page.locator('#saved a').first().waitFor();
  expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
  await context.setOffline(true);
  await page.goto(siteUrl + encodeURI(item));
  expect(await page.locator('h1').innerText()).not.toBe('');
  await context.setOffline(false);
  expect(complaints.filter((text) => /policy/iu.test(text))).toEqual([]);
  expect(strayed).toEqual([]);
});
