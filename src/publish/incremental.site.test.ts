import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomEdits } from '../../scripts/bench/random-edits.ts';
import { generateNewsroom } from '../../scripts/bench/newsroom/index.ts';
import { buildSite } from './index.ts';
import { differences, newCache, workFolder } from './trees.fixture.ts';

const EDITS = 50;
/** Edits between two comparisons with a clean build. */
const STRIDE = 10;
/** Names the sequence of edits, so that a failing one can be repeated. */
const SEED = 1;

const root = process.cwd();
let work = '';

beforeAll(async () => {
  work = await workFolder('incremental');
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function build(contentDir: string, outDir: string, cache: string): Promise<void> {
  const settings = { contentDir, outDir, cacheDir: cache, basePath: '/' };
  const { built, findings } = await buildSite(settings, { root, shareImages: false });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, line, message }) => `${file}:${line} ${message.en}`)).toEqual([]);
  expect(built).toBe(true);
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
  const kept = await newCache(path.join(work, 'kept'));
  await build(dir, site, kept);

  const since: string[] = [];
  let done = 0;
  for (const { kind, file } of randomEdits(newsroom, EDITS, SEED)) {
    since.push(`${kind}: ${file}`);
    await build(dir, site, kept);
    done += 1;
    if (done % STRIDE !== 0) continue;
    await rm(clean, { recursive: true, force: true });
    await build(dir, clean, await newCache(path.join(work, 'new')));
    expect(await differences(site, clean), since.join('\n')).toEqual([]);
    since.length = 0;
  }
}, 600_000);
