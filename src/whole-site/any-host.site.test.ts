import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, pageTypes } from '../browser/index.ts';
import { serveSite } from '../publish/index.ts';
import { askSearch, keepSite, openReader, type Reader } from './reader.ts';
import { serversUnderTest, startServer, type StaticHost } from './static-hosts.fixture.ts';

const types = pageTypes(inject('siteDir'));
const pathOf = (name: string): string => encodeURI(types.find((type) => type.name === name)!.path);
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Place = readonly [name: string, start: () => Promise<StaticHost>];

/** The same files at several addresses: none of them was known to the build. */
const places: readonly Place[] = [
  ['at the address under test', async () => ({ url: inject('siteUrl'), close: () => Promise.resolve() })],
  ['below a path of the preview', () => serveSite(inject('siteDir'), 0, '/a/b/')],
  ...serversUnderTest.flatMap((server) =>
    ['/', '/a/b/'].map((below): Place => [
      `under ${server} at ${below}`,
      () => startServer(server, inject('siteDir'), below),
    ]),
  ),
];

/** The error page is the one page that cannot know how deep it is served. */
const anywhere = types.filter(({ name }) => name !== 'not-found');

describe.each(places)('%s', (_, start) => {
  let host: StaticHost;
  let reader: Reader;
  const root = (): string => host.url;
  beforeAll(async () => {
    host = await start();
    reader = await openReader(browser, root());
  });
  afterAll(async () => {
    await reader.context.close();
    await host.close();
  });

  test('every kind of page finds its style, font and pictures, and leads nowhere outside', async () => {
    const { page, context, complaints, strayed } = await openReader(browser, root());
    const outside: string[] = [];
    for (const { path } of anywhere) {
      await page.goto(root() + encodeURI(path));
      const links = await page.evaluate(() => [...document.links].map(({ href }) => href));
      const { origin } = new URL(root());
      outside.push(...links.filter((href) => href.startsWith(`${origin}/`) && !href.startsWith(root())));
    }
    await page.waitForLoadState('networkidle');
    expect({ complaints, strayed, outside }).toEqual({ complaints: [], strayed: [], outside: [] });
    await context.close();
  });

  test('a reader goes from home to an item, its topic and back home by links', async () => {
    const { page } = reader;
    await page.goto(root());
    await page.locator('main a[href*="news/"]').first().click();
    await page.waitForURL(`${root()}news/**`);
    await page.locator('main a[href*="topics/"]').first().click();
    await page.waitForURL(`${root()}topics/**`);
    await page.locator('.masthead a.name').click();
    await page.waitForURL(root());
  });

  test('a short address leads on', async () => {
    const { page } = reader;
    await page.goto(`${root()}n/13950208-1/`);
    await page.waitForURL(`${root()}news/1395/**`);
  });

  test('an address without its last slash leads to the page', async () => {
    const { page } = reader;
    await page.goto(`${root()}search?q=x`);
    // Some hosts drop the question.
    expect(page.url().replace(/\?.*$/u, '')).toBe(`${root()}search/`);
  });

  test('search answers, and its results lead to pages', async () => {
    const { page, complaints } = reader;
    await askSearch(page, root(), 'شهرک صنفی');
    await page.locator('#search-results a').first().click();
    await page.waitForURL((url) => url.href.startsWith(root()) && !url.pathname.includes('/search/'));
    expect(complaints).toEqual([]);
  });

  test.each(['nothing', 'news/1395/nothing/', 'a/b/c/d/e/f'])(
    '%s is not found, and says so in full dress',
    async (path) => {
      const page = await browser.newPage();
      const response = await page.goto(root() + path);
      expect(response!.status()).toBe(404);
      expect(await page.locator('h1').innerText()).toMatch(/[\u0600-\u06ff]/u);
      const width = await page.locator('main').evaluate((main) => getComputedStyle(main).maxInlineSize);
      expect(width).not.toBe('none');
      await page.close();
    },
  );

  test('the site is read without a network', async () => {
    const { page, context } = reader;
    await keepSite(page, root());
    await page.goto(`${root()}saved/?add=/${pathOf('statistic')}`);
    await page.locator('#saved a').first().waitFor();
    await context.setOffline(true);
    for (const path of ['', 'search/', pathOf('item'), pathOf('statistic')]) {
      await page.goto(root() + path);
      expect(page.url()).toBe(root() + path);
      expect(await page.locator('h1').first().innerText()).not.toBe('');
    }
    await page.goto(`${root()}news/1300/never-read/`);
    await page.waitForURL(`${root()}saved/?missing=*`);
    await context.setOffline(false);
  });
});
