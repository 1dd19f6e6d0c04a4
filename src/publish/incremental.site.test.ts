import { hash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomEdits } from '../../scripts/bench/random-edits.ts';
import { generateNewsroom } from '../../scripts/bench/newsroom/index.ts';
import { buildSite, readSettings } from './index.ts';

const EDITS = 50;
/** Edits between two comparisons with a clean build. */
const STRIDE = 10;
/** Names the sequence of edits, so that a failing one can be repeated. */
const SEED = 1;

const root = process.cwd();
const { cacheDir } = readSettings({}, root);
let work = '';

// Below the project's cache, where compiled templates find the packages that they import.
beforeAll(async () => {
  await mkdir(cacheDir, { recursive: true });
  work = await mkdtemp(path.join(cacheDir, 'incremental-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** An empty cache but for the compiled templates, which no edit of the content changes. */
async function newCache(name: string): Promise<string> {
  const folder = path.join(work, name);
  await rm(folder, { recursive: true, force: true });
  await cp(path.join(cacheDir, 'templates'), path.join(folder, 'templates'), { recursive: true });
  return folder;
}

async function build(contentDir: string, outDir: string, cache: string): Promise<void> {
  const settings = { contentDir, outDir, cacheDir: cache, basePath: '/' };
  const { built, findings } = await buildSite(settings, { root, shareImages: false });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, line, message }) => `${file}:${line} ${message.en}`)).toEqual([]);
  expect(built).toBe(true);
}

async function digests(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(folder, file), hash('sha256', await readFile(file))] as const),
    ),
  );
}

async function differences(one: string, other: string): Promise<string[]> {
  const [ones, others] = [await digests(one), await digests(other)];
  const files = new Set([...ones.keys(), ...others.keys()]);
  return [...files].filter((file) => ones.get(file) !== others.get(file)).sort();
}

test(`${EDITS} random edits, each built on the one before, leave the site that a clean build makes`, async () => {
  const dir = path.join(work, 'content');
  const site = path.join(work, 'site');
  const clean = path.join(work, 'clean');
  const newsroom = await generateNewsroom({
    items: 60,
    statistics: 12,
    seed: SEED,
    dir,
    source: path.join(root, 'content'),
  });
  const kept = await newCache('kept');
  await build(dir, site, kept);

  const since: string[] = [];
  let done = 0;
  for (const { kind, file } of randomEdits(newsroom, EDITS, SEED)) {
    since.push(`${kind}: ${file}`);
    await build(dir, site, kept);
    done += 1;
    if (done % STRIDE !== 0) continue;
    await rm(clean, { recursive: true, force: true });
    await build(dir, clean, await newCache('new'));
    expect(await differences(site, clean), since.join('\n')).toEqual([]);
    since.length = 0;
  }
}, 180_000);
