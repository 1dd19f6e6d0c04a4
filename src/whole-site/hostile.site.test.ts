import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Script } from 'node:vm';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/index.ts';
import { checkNewsroom } from '../check/index.ts';
import { buildSite, serveSite } from '../publish/index.ts';
import { newCache, workFolder } from '../publish/trees.fixture.ts';
import { auditPage } from './audit-page.ts';
import { anyFile, anyText, ATTACKS, ENEMY, hostileNewsroom, REFUSED } from './hostile-content.fixture.ts';
import { askSearch } from './reader.ts';

/** How many texts are made at random besides the known attacks; each becomes about ten files. */
const randomTexts = Number(process.env['HOSTILE_TEXTS'] ?? 12);
const mostRounds = 12;
const sharedFile = /^[a-z-]+\.yaml$/u;

let work = '';
let browser: Browser;
const at = (name: string): string => path.join(work, name);

beforeAll(async () => {
  work = await workFolder('hostile');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(work, { recursive: true, force: true });
});

async function write(folder: string, files: Iterable<readonly [string, string | Uint8Array]>): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

describe('what is no content is refused with a finding', () => {
  test.each(Object.entries(REFUSED))('%s', { timeout: 5_000 }, async (file, text) => {
    const contentDir = at(`refused/${file.replaceAll('/', '-')}`);
    await write(contentDir, [
      ['publication.yaml', 'name: x\nurl: https://example.org\n'],
      [file, text],
    ]);
    const { findings } = await checkNewsroom({ contentDir });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((error) => error.file)).toContain(file);
    for (const { message } of errors)
      expect(`${message.fa}\n${message.en}`).not.toMatch(/\n\s+at |node:internal/u);
  });
});

/**
 * Takes from a newsroom what the check refuses, until it refuses nothing.
 *
 * @returns how many files were refused.
 */
async function settle(contentDir: string): Promise<number> {
  const refused = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const { findings } = await checkNewsroom({ contentDir });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return refused.size;
    for (const file of new Set(errors.map((error) => error.file))) {
      const full = path.join(contentDir, file);
      if (!sharedFile.test(file)) {
        refused.add(file);
        await rm(full, { force: true });
        continue;
      }
      // Entries of a vocabulary stand on a line each.
      const bad = new Set(errors.filter((error) => error.file === file).map(({ line }) => line));
      const lines = (await readFile(full, 'utf8')).split('\n');
      await writeFile(full, lines.filter((_, index) => !bad.has(index + 1)).join('\n'));
    }
  }
  throw new Error('The check refuses something new each time it is asked.');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
}

/** A browser's own judgement of XML. */
const xmlFault = (page: Page, text: string): Promise<string | undefined> =>
  page.evaluate((xml) => {
    const document_ = new DOMParser().parseFromString(xml, 'application/xml');
    const harmful = document_.querySelector('script, foreignObject, [onload], [onclick], [onerror]');
    return document_.querySelector('parsererror')?.textContent ?? harmful?.outerHTML;
  }, text);

/** Cells that a spreadsheet would run; numbers may begin with a sign. */
function formulas(csv: string): string[] {
  const cells = Array.from(
    csv.replace(/^\ufeff/u, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu),
    ([, inQuotes, plain]) => inQuotes ?? plain ?? '',
  );
  return cells.filter((cell) => /^\s*[=+\-@\t\r]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/u.test(cell));
}

async function faultsOf(file: string, text: string, page: Page): Promise<string[]> {
  switch (path.extname(file)) {
    case '.html':
      return auditPage(text);
    case '.xml':
    case '.svg': {
      const fault = await xmlFault(page, text);
      return fault === undefined ? [] : [fault];
    }
    case '.json':
    case '.webmanifest':
      JSON.parse(text);
      return [];
    case '.csv':
      return formulas(text);
    case '.js':
      if (file === 'sw.js') new Script(text);
      return [];
    default:
      return [];
  }
}

test('what is let through is text in every output, and nothing of it runs', { timeout: 0 }, async () => {
  const seed = Number(process.env['HOSTILE_SEED'] ?? 1);
  const texts = [...ATTACKS, ...fc.sample(anyText, { numRuns: randomTexts, seed })];
  const contentDir = at('content');
  const files = hostileNewsroom(texts);
  const senseless = fc.sample(anyFile, { numRuns: randomTexts, seed });
  await write(contentDir, files);
  await write(
    contentDir,
    senseless.flatMap((bytes, index) => [
      [`news/1395/scrap-${String(index)}.mdx`, bytes] as const,
      [`statistics/scrap-${String(index)}.yaml`, bytes] as const,
    ]),
  );
  const refused = await settle(contentDir);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(files.size);

  const outDir = at('dist');
  const settings = { contentDir, outDir, cacheDir: await newCache(at('cache')), basePath: '/' };
  const outcome = await buildSite(settings, { root: process.cwd(), shareImages: false });
  expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);

  const page = await browser.newPage({ bypassCSP: true });
  const faults: string[] = [];
  const built = await filesIn(outDir);
  for (const file of built) {
    const found = await faultsOf(file, await readFile(path.join(outDir, file), 'utf8'), page);
    faults.push(...found.map((fault) => `${file}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(built.filter((file) => file.endsWith(path.join('embed', 'index.html'))).length).toBeGreaterThan(0);

  // A browser whose policy is switched off runs whatever there is to run.
  const preview = await serveSite(outDir, 0);
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes(ENEMY)) harm.push(`${page.url()}: ${request.url()}`);
  });
  const pages = built
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/index\.html$/u, ''));
  const step = Math.ceil(pages.length / 120);
  for (const address of pages.filter((_, index) => index % step === 0))
    await page.goto(preview.url + encodeURI(address));
  for (const query of ['راکد', 'script alert', '"><img src=x onerror=alert(1)>'])
    await askSearch(page, preview.url, query);
  expect(harm).toEqual([]);
  await page.close();
  await preview.close();
});
