import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/index.ts';
import { serveSite } from '../../src/publish/index.ts';
import type { Fragment } from '../../src/search/client/pagefind.ts';
import { writeSearchIndex, type SearchDocument } from '../../src/search/index/index.ts';
import { median } from './measure.ts';

const execFileAsync = promisify(execFile);

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

/** How long it takes to index a site's pages, in seconds. */
export interface IndexingTimes {
  readonly clean: number;
  /** With one document edited since. */
  readonly oneEdit: number;
  /** `pagefind --site` over the same pages, in the same run. */
  readonly pagefind: number;
}

/** Indexes the documents of a built site anew, and its pages with Pagefind's own program; the results are thrown away. */
export async function timeIndexing(siteDir: string): Promise<IndexingTimes> {
  const workDir = mkdtempSync(path.join(path.dirname(siteDir), 'indexing-'));
  try {
    const documents = documentsOf(siteDir);
    const places = { outDir: path.join(workDir, 'own'), cacheDir: path.join(workDir, 'cache') };
    const [one, ...others] = documents;
    const edited = [...others, { ...one!, blocks: [...one!.blocks, 'ویرایش'], digest: 'edited' }];
    const pagefind = path.resolve('node_modules/.bin/pagefind');
    const words = [
      '--site',
      siteDir,
      '--output-path',
      path.join(workDir, 'pagefind'),
      '--force-language',
      'fa',
    ];
    return {
      clean: await secondsOf(() => writeSearchIndex(documents, places)),
      oneEdit: await secondsOf(() => writeSearchIndex(edited, places)),
      pagefind: await secondsOf(() => execFileAsync(pagefind, words)),
    };
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}

async function secondsOf(task: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await task();
  return (performance.now() - began) / 1000;
}

/** The documents that a site's index was made from, read back from its fragments. */
function documentsOf(siteDir: string): SearchDocument[] {
  const folder = path.join(siteDir, 'pagefind/fragment');
  return readdirSync(folder).map((name) => {
    const packed = gunzipSync(readFileSync(path.join(folder, name))).toString();
    const fragment = JSON.parse(packed.slice(packed.indexOf('{'))) as Fragment;
    const { title = '', kind = 'item', date = '' } = fragment.meta;
    return {
      url: fragment.url,
      title,
      kind: kind as SearchDocument['kind'],
      date,
      year: fragment.filters['year']?.[0] ?? '',
      topics: fragment.filters['topic'] ?? [],
      places: fragment.filters['place'] ?? [],
      blocks: [fragment.content],
      digest: name,
    };
  });
}
