import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Script } from 'node:vm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/index.ts';
import { checkNewsroom } from '../check/index.ts';
import { buildSite, serveSite } from '../publish/index.ts';
import { readContentFile } from '../content/read-file.ts';
import { newCache, workFolder } from '../publish/trees.fixture.ts';
import { auditPage } from './audit-page.ts';
import { ENEMY, LINKS, NAMES, REFUSED } from './hostile-attacks.fixture.ts';
import { hostileNewsrooms, type FileContent } from './hostile-content.fixture.ts';
import { askSearch } from './reader.ts';

/** How many files are made; the known attacks are among them. A release makes 10,000. */
const count = Number(process.env['HOSTILE_FILES'] ?? 400);
const seed = Number(process.env['HOSTILE_SEED'] ?? 1);
/** Milliseconds that reading one file may take. */
const longest = 5_000;
const mostRounds = 12;
/** Of each newsroom, in a browser; all pages are read as text. */
const pagesToVisit = 40;
const soundItem = '---\ntitle: خبر\ndate: 1395-02-08\n---\n\nمتن.\n';
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

async function write(folder: string, files: Iterable<readonly [string, FileContent]>): Promise<void> {
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

test('names and links that lead anywhere else are told, and nothing is read through them', async () => {
  const contentDir = at('links');
  await write(contentDir, [
    ['publication.yaml', 'name: x\nurl: https://example.org\n'],
    ['news/1395/good.mdx', soundItem],
    ['media/x.txt', ''],
    ['statistics/x.txt', ''],
  ]);
  for (const [link, target] of Object.entries(LINKS)) await symlink(target, path.join(contentDir, link));
  const { findings, newsroom } = await checkNewsroom({ contentDir });
  const told = findings.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const read = Object.keys(LINKS).filter((link) => !link.startsWith('media/'));
  expect(told.toSorted()).toEqual(read.toSorted());
  expect(findings.map(({ message }) => message.en).join()).not.toContain('root:');
  expect(newsroom.items.map(({ id }) => id)).toEqual(['1395/good']);
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
        await rm(full, { recursive: true, force: true });
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

const rooms = hostileNewsrooms(count, seed);

test(`none of ${String(count)} files takes the reader longer than it may`, { timeout: 0 }, () => {
  const slow: string[] = [];
  let slowest = 0;
  for (const [file, content] of rooms.flatMap((files) => [...files])) {
    if (sharedFile.test(file)) continue;
    const kind = file.startsWith('news/') ? 'item' : file.startsWith('bulletins/') ? 'bulletin' : 'statistic';
    const began = performance.now();
    readContentFile(file, kind, Buffer.from(content as string));
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    if (took > longest) slow.push(`${file}: ${String(content)}`);
  }
  expect(slow).toEqual([]);
  expect(slowest).toBeGreaterThan(0);
});

test.each(rooms.map((files, room) => [room + 1, files] as const))(
  `what newsroom %i of ${String(rooms.length)} gets through is text in every output, and nothing of it runs`,
  { timeout: 0 },
  async (room, files) => {
    const contentDir = at(`content-${String(room)}`);
    await write(contentDir, files);
    if (room === 1)
      await write(
        contentDir,
        NAMES.map((name) => [name, soundItem] as const),
      );
    const refused = await settle(contentDir);
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(files.size);

    const outDir = at(`dist-${String(room)}`);
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
    if (room === 1) expect(built).toContain(path.join('news', '1395', 'constructor', 'index.html'));
    expect(await harmIn(page, outDir, built)).toEqual([]);
    await page.close();
    await rm(outDir, { recursive: true });
    await rm(contentDir, { recursive: true });
  },
);

/** What happens in a browser whose policy is switched off, and which runs whatever there is to run. */
async function harmIn(page: Page, outDir: string, built: readonly string[]): Promise<string[]> {
  const preview = await serveSite(outDir, 0);
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes(ENEMY)) harm.push(`${page.url()}: ${request.url()}`);
  });
  const addresses = built
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/index\.html$/u, ''));
  const step = Math.ceil(addresses.length / pagesToVisit);
  for (const address of addresses.filter((_, index) => index % step === 0)) {
    const text = await readFile(path.join(outDir, address, 'index.html'), 'utf8');
    // A page that leads on by itself would take the browser away from the next one.
    if (!text.includes('http-equiv="refresh"')) await page.goto(preview.url + encodeURI(address));
  }
  for (const query of ['راکد', 'script alert', '"><img src=x onerror=alert(1)>'])
    await askSearch(page, preview.url, query);
  await preview.close();
  return harm;
}
