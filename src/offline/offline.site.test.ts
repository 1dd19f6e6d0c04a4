import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, pageTypes } from '../browser/index.ts';
import { offline } from '../interface/offline.ts';
import { search } from '../interface/search.ts';
import { serveSite, type Preview } from '../publish/index.ts';
import { sitePages } from '../whole-site/built-site.ts';
import { askSearch, hiddenFocus, isKept, keepSite, openReader } from '../whole-site/reader.ts';

const siteDir = inject('siteDir');
const types = pageTypes(siteDir);
const pathOf = (name: string): string => types.find((type) => type.name === name)!.path;
const headingOf = (page: Page): Promise<string> => page.locator('h1').first().innerText();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['/', '/a/b/'])('when the server at %s is gone', (below) => {
  let host: Preview;
  let reader: Awaited<ReturnType<typeof openReader>>;

  beforeAll(async () => {
    host = await serveSite(siteDir, 0, below);
    reader = await openReader(browser, host.url);
    const { page } = reader;
    await keepSite(page, host.url);
    await page.goto(host.url + pathOf('topic'));
    await page.goto(host.url + pathOf('statistic'));
    await page.goto(host.url + pathOf('item'));
    await page.getByText(offline.save, { exact: true }).click();
    await page.locator('#saved a').first().waitFor();
    await host.close();
  });
  afterAll(() => reader.context.close());

  test('home and the latest items open, read or not', async () => {
    const items = sitePages().flatMap(({ path: page }) => (page.startsWith('/news/') ? [page.slice(1)] : []));
    expect(items.length).toBeGreaterThan(1);
    for (const address of ['', ...items]) {
      await reader.page.goto(host.url + address);
      expect(reader.page.url()).toBe(host.url + address);
      expect(await headingOf(reader.page)).toMatch(/[\u0600-\u06ff]/u);
    }
  });

  test('search finds, and its results open', async () => {
    await askSearch(reader.page, host.url, 'شهرک صنفی');
    expect(await reader.page.locator('#search-status').innerText()).toContain(search.partial);
    await reader.page.locator('#search-results a').first().click();
    await reader.page.waitForURL(
      (url) => url.href.startsWith(host.url) && !url.pathname.includes('/search/'),
    );
  });

  test('a page that was read is found, though no text of it is kept from the start', async () => {
    const { page } = reader;
    await page.goto(host.url + pathOf('topic'));
    const name = (await headingOf(page)).replaceAll('\u00a0', ' ');
    await askSearch(page, host.url, name);
    const found = page.locator(`#search-results a[href^="${host.url + pathOf('topic')}"]`);
    expect(await found.allInnerTexts()).toEqual([name]);
    await page.locator('#search-form select[name=kind]').selectOption('person');
    await page.locator('#search-results[data-count="0"]').waitFor({ state: 'attached' });
  });

  test('what was read opens again', async () => {
    for (const name of ['topic', 'statistic']) {
      await reader.page.goto(host.url + pathOf(name));
      expect(reader.page.url()).toBe(host.url + pathOf(name));
    }
  });

  test('a page that is not on the device leads to those that are, and is named', async () => {
    const { page } = reader;
    await page.goto(`${host.url}archive/`);
    await page.waitForURL(`${host.url}saved/?missing=*`);
    expect(await page.locator('#saved-notice').innerText()).toBe(`${offline.missing} archive/`);
  });

  test('a saved item is listed by its headline, opens, and is removed at a word', async () => {
    const { page } = reader;
    await page.goto(`${host.url}saved/`);
    const title = await page.locator('#saved a').innerText();
    await page.locator('#saved a').click();
    expect(await headingOf(page)).toBe(title);
    await page.goto(`${host.url}saved/`);
    await page.getByRole('button', { name: `${offline.remove}: ${title}` }).click();
    await page.getByText(offline.none).waitFor();
  });
});

test.each(['/', '/a/b/'])(
  'at %s whoever only opened the search page can search without a network',
  async (below) => {
    const host = await serveSite(siteDir, 0, below);
    const { page, context } = await openReader(browser, host.url);
    await page.goto(`${host.url}search/`);
    await isKept(page);
    await host.close();
    await askSearch(page, host.url, 'شهرک صنفی');
    expect(await page.locator('#search-status').innerText()).toContain(search.partial);
    expect(await page.locator('#search-results li').count()).toBeGreaterThan(0);
    await context.close();
  },
);

test('a newer version of the site is offered, hides no focus, and is shown once it is taken', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bultan-offline-'));
  await cp(siteDir, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/u.test(file) });
  const host = await serveSite(folder, 0);
  const { page, context, complaints } = await openReader(browser, host.url);
  await page.setViewportSize({ width: 320, height: 400 });
  await keepSite(page, host.url);
  expect(await page.locator('.update-banner').count()).toBe(0);

  const change = async (file: string, from: RegExp, to: string): Promise<void> => {
    const text = await readFile(path.join(folder, file), 'utf8');
    expect(text).toMatch(from);
    await writeFile(path.join(folder, file), text.replace(from, to));
  };
  await change('index.html', /<title>[^<]*/u, '<title>نسخهٔ تازه');
  await change('sw.js', /\["","[^"]*"\]/u, '["","fresh000"]');
  await askSearch(page, host.url, 'شهرک صنفی');
  const banner = page.locator('.update-banner');
  await banner.waitFor();
  expect(await banner.innerText()).toContain(offline.newVersion);
  expect(await page.evaluate(hiddenFocus)).toEqual([]);

  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: offline.update }).click()]);
  expect(await page.locator('.update-banner').count()).toBe(0);
  expect(complaints).toEqual([]);
  await host.close();
  await page.goto(host.url);
  expect(await page.title()).toBe('نسخهٔ تازه');
  await context.close();
  await rm(folder, { recursive: true });
});

describe('where service workers are', () => {
  test.each([
    ['missing', () => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker],
    [
      'refused',
      () => {
        const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'SecurityError'));
        ServiceWorkerContainer.prototype.register = refuse;
        CacheStorage.prototype.open = refuse;
      },
    ],
  ])('%s, saving says so and everything else works', async (_, lose) => {
    const { page, context, complaints } = await openReader(browser, inject('siteUrl'));
    await page.addInitScript(lose);
    await page.goto(`${inject('siteUrl')}saved/?add=/${pathOf('item')}`);
    await page.getByText(offline.unsupported).waitFor();
    await askSearch(page, inject('siteUrl'), 'شهرک صنفی');
    expect(await page.locator('#search-results li').count()).toBeGreaterThan(0);
    await page.goto(inject('siteUrl') + pathOf('item'));
    expect(await headingOf(page)).not.toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
