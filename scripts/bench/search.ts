import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/index.ts';
import { serveSite } from '../../src/publish/index.ts';
import { median } from './measure.ts';

/** What a reader pays for the search of a built site. */
export interface SearchCost {
  /** Bytes that come over the wire from the first touch of the form to the first answer, with how many results. */
  readonly firstQueryBytes: number;
  readonly firstQueryResults: number;
  /** Of queries that were asked before, in milliseconds: the median and the slowest. */
  readonly warmMedian: number;
  readonly warmSlowest: number;
  /** From key press to results, for a query of 10,000 characters, in milliseconds. */
  readonly longestQuery: number;
}

const QUERIES = [
  'تولید',
  'واحدهای تولیدی',
  'صادرات',
  'میلیارد ريال',
  'می شود',
  'تصميم گيري',
  'رییس سازمان',
  '١٣٩٥',
];
const REPEATS = 5;

/**
 * Measures the search of a built site in Chromium.
 * @param siteDir a site that was built with its index
 */
export async function measureSearch(siteDir: string): Promise<SearchCost> {
  const preview = await serveSite(siteDir, 0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL('search/', preview.url).href, { waitUntil: 'networkidle' });
    let bytes = 0;
    const counted: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      counted.push(request.sizes().then((sizes) => void (bytes += sizes.responseBodySize)));
    });
    const [first] = QUERIES;
    await ask(page, first!);
    await page.waitForLoadState('networkidle');
    await Promise.all(counted);
    const firstQueryBytes = bytes;
    const firstQueryResults = await page.locator('#search-results > li').count();

    const times = await warmTimes(page);
    return {
      firstQueryBytes,
      firstQueryResults,
      warmMedian: median(times),
      warmSlowest: Math.max(...times),
      longestQuery: await ask(page, 'نمی\u200cدانم '.repeat(1250)),
    };
  } finally {
    await browser.close();
    await preview.close();
  }
}

/** Types a query and waits for its answer; how long that took, without the pause that follows typing. */
async function ask(page: Page, query: string): Promise<number> {
  const began = performance.now();
  await page.locator('#search-query').fill(query);
  await page.locator('#search-form').press('Enter');
  await page.locator('#search-results[aria-busy=false][data-count]').waitFor();
  return performance.now() - began;
}

/** The search itself, without drawing: each query once to load what it needs, then again and again. */
async function warmTimes(page: Page): Promise<number[]> {
  return page.evaluate(
    async ({ queries, repeats }) => {
      interface Engine {
        find(query: string, options: object): Promise<unknown>;
      }
      const script = performance.getEntriesByType('resource').find(({ name }) => name.includes('/engine.'));
      const { createEngine } = (await import(script!.name)) as { createEngine: (root: URL) => Engine };
      const engine = createEngine(new URL('../', location.href));
      const times: number[] = [];
      for (const query of queries) {
        await engine.find(query, {});
        for (let turn = 0; turn < repeats; turn += 1) {
          const began = performance.now();
          await engine.find(query, {});
          times.push(performance.now() - began);
        }
      }
      return times;
    },
    { queries: QUERIES, repeats: REPEATS },
  );
}

/** How long Pagefind itself takes to index the pages of a site, in seconds; the result is thrown away. */
export function timePagefind(siteDir: string): number {
  const output = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  try {
    const program = path.resolve('node_modules/.bin/pagefind');
    const began = performance.now();
    const { status, stderr } = spawnSync(
      program,
      ['--site', siteDir, '--output-path', output, '--force-language', 'fa'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`Pagefind failed: ${stderr}`);
    return (performance.now() - began) / 1000;
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}
