import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, pageTypes } from '../browser/index.ts';
import { copy } from '../interface/copy.ts';
import { offline } from '../interface/offline.ts';
import { search } from '../interface/search.ts';

const siteUrl = inject('siteUrl');
const pathOf = (name: string): string =>
  encodeURI(pageTypes(inject('siteDir')).find((type) => type.name === name)!.path);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});

afterAll(async () => {
  await browser.close();
});

const words = async (): Promise<string> => page.locator('main').innerText();

test('search says that it needs scripts, and leads to the archive', async () => {
  await page.goto(siteUrl);
  await page.locator('.masthead input').fill('صنعت');
  await page.locator('.masthead button').click();
  await page.waitForURL(/\/search\//u);
  expect(await words()).toContain(search.needsScript);
  await page.locator('main noscript a').click();
  await page.waitForURL(/\/archive\//u);
});

test('saving for later says that it needs scripts', async () => {
  await page.goto(siteUrl + pathOf('item'));
  await page.getByRole('link', { name: offline.save }).click();
  await page.waitForURL(/\/saved\//u);
  expect(await words()).toContain(offline.needsScript);
});

test.each(['item', 'statistic', 'bulletin'])(
  'copying on a page of kind %s says that it needs scripts',
  async (name) => {
    await page.goto(siteUrl + pathOf(name));
    expect(await words()).toContain(copy.needsScript);
    await page.locator('.cite button').first().click();
    const answer = page.frameLocator('.cite iframe').locator('noscript');
    expect(await answer.innerText()).toBe(copy.needsScript);
  },
);

test('the figures of a chart are read in its table', async () => {
  await page.goto(siteUrl + pathOf('item'));
  const table = page.locator('.chart-data table').first();
  expect(await table.isVisible()).toBe(false);
  await page.locator('.chart-data summary').first().click();
  expect(await table.isVisible()).toBe(true);
  expect(await table.innerText()).toMatch(/[۰-۹]/u);
});

test('an item, its picture of a chart and its citation are on paper too', async () => {
  await page.goto(siteUrl + pathOf('item'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.chart-data table').first().isVisible()).toBe(true);
  expect(await page.locator('.qr').isVisible()).toBe(true);
  expect(await page.locator('.citation').isVisible()).toBe(true);
  for (const hidden of ['.masthead nav', '.copy', '.keep', '.beside'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});
