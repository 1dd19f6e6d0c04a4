import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, pageTypes } from '../browser/index.ts';
import { hiddenFocus } from './reader.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const kinds = pageTypes(inject('siteDir')).map(
  ({ name, path }) => [name, inject('siteUrl') + encodeURI(path)] as const,
);
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A page whose errors, of scripts and of requests alike, are collected. */
async function open(
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(address);
  return { page, errors };
}

describe.each(kinds)('%s', (_, address) => {
  test('is accessible in light and in dark colours', async () => {
    // The page's policy allows no foreign script; the check is injected past it.
    const { page } = await open(address, { bypassCSP: true });
    await page.addScriptTag({ content: axeSource });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    await page.close();
  });

  test('speaks of no error, does not scroll sideways at 320 px, and hides nothing that has the focus', async () => {
    const { page, errors } = await open(address, { viewport: { width: 320, height: 640 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.evaluate(hiddenFocus)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('reads with JavaScript off', async () => {
    const { page } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('h1').first().textContent()).toMatch(/[\u0600-\u06ff]/);
    expect(await page.locator('main').innerText()).toMatch(/[\u0600-\u06ff]{2}/);
    await page.close();
  });
});

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: AxeViolation[] }> };
    };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations: found } = await axe.run({ runOnly, resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

test('the first Tab leads to the link that skips to the text', async () => {
  const { page } = await open(inject('siteUrl'));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.close();
});

test('nothing on an article moves while it loads', async () => {
  const item = kinds.find(([name]) => name === 'item')![1];
  const { page } = await open(item, { viewport: { width: 360, height: 740 } });
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 300);
    });
  });
  expect(shift).toBe(0);
  await page.close();
});

test('a sentence that proves a figure is led to from its statistic, and leads back', async () => {
  const item = kinds.find(([name]) => name === 'item')![1];
  const { page } = await open(item);
  await page.locator('.proofs a:not(.to-sentence)').first().click();
  await page.waitForURL(/\/statistics\//);
  await page.locator('main a[href*="#s-"]').first().click();
  await page.waitForURL(/\/news\/.*#s-/);
  expect(await page.locator(':target').count()).toBe(1);
  await page.close();
});
