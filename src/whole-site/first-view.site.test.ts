import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, pageTypes } from '../browser/index.ts';

const KB = 1024;
const kinds = pageTypes(inject('siteDir')).map(({ name, path }) => [name, encodeURI(path)] as const);
/** Pages that keep the site for reading offline, or that search. */
const withScript = new Set(['home', 'search', 'saved']);
const compressible = /html|css|javascript|json|svg|xml/u;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Loaded {
  readonly url: string;
  readonly kind: string;
  /** As a host that compresses sends it. */
  readonly bytes: number;
}

/** Opens a page for the first time, as on a phone, and lists what it fetched before the reader did anything. */
async function firstView(path: string): Promise<{ page: Page; loaded: Loaded[] }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const answers: Promise<Loaded>[] = [];
  const collect = (response: Response): void => {
    answers.push(
      response.body().then((body) => ({
        url: response.url(),
        kind: response.request().resourceType(),
        bytes: compressible.test(response.headers()['content-type'] ?? '')
          ? gzipSync(body, { level: 9 }).length
          : body.length,
      })),
    );
  };
  page.on('response', collect);
  await page.goto(inject('siteUrl') + path, { waitUntil: 'networkidle' });
  page.off('response', collect);
  return { page, loaded: await Promise.all(answers) };
}

describe.each(kinds)('%s', (name, path) => {
  test('weighs at most 40 KB in all, and fetches one font and no script that it does not need', async () => {
    const { page, loaded } = await firstView(path);
    expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(40 * KB);
    expect(loaded.filter(({ kind }) => kind === 'font').length).toBeLessThanOrEqual(1);
    if (!withScript.has(name)) expect(loaded.filter(({ kind }) => kind === 'script')).toEqual([]);
    await page.context().close();
  });

  test('does not move while it loads', async () => {
    const { page } = await firstView(path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
    expect(shift).toBe(0);
    await page.context().close();
  });
});
