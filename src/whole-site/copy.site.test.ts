import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, pageTypes } from '../browser/index.ts';
import { copy } from '../interface/copy.ts';

const siteUrl = inject('siteUrl');
const types = pageTypes(inject('siteDir'));
const cited = types.filter(({ name }) => ['item', 'statistic', 'bulletin'].includes(name));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** What the frame beside the button says when it was pressed. */
async function pressCopy(page: Page): Promise<string> {
  await page.locator('.cite button').first().click();
  const answer = page.frameLocator('.cite iframe').locator('#answer:not(:empty)');
  return answer.innerText();
}

async function reader(permissions: string[]): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ permissions });
  return { context, page: await context.newPage() };
}

test.each(cited.map(({ name, path }) => [name, path]))(
  'the citation of a page of kind %s is copied letter for letter',
  async (_, path) => {
    const { context, page } = await reader(['clipboard-read', 'clipboard-write']);
    await page.goto(siteUrl + encodeURI(path));
    expect(await pressCopy(page)).toBe(copy.done);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('.citation').first().textContent());
    expect(copied).toMatch(/^«.*».*https?:\/\//u);
    await context.close();
  },
);

test('an item is cited with its ZWNJ, the date in Persian digits and its permanent address', async () => {
  const { context, page } = await reader(['clipboard-read', 'clipboard-write']);
  await page.goto(`${siteUrl}news/1395/specialized-guild-towns/`);
  await pressCopy(page);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^«شهرک‌های صنفی .*، ۸ اردیبهشت ۱۳۹۵، https:\/\/\S+\/n\/13950208-1\/$/u,
  );
  await context.close();
});

test('where there is no clipboard, the citation is selected and the reader is told', async () => {
  const { context, page } = await reader([]);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  await page.goto(`${siteUrl}news/1395/specialized-guild-towns/`);
  expect(await pressCopy(page)).toBe(copy.refused);
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  expect(selected).toBe(await page.locator('.citation').innerText());
  await context.close();
});

test('the page of the answer, opened alone, says what it is for', async () => {
  const { context, page } = await reader([]);
  await page.goto(`${siteUrl}copy/`);
  await page.locator('#answer:not(:empty)').waitFor();
  expect(await page.locator('#answer').innerText()).toBe(copy.alone);
  await context.close();
});
