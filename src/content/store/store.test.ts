import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadNewsroom } from '../index.ts';
import { contentFolder, SOUND } from '../newsroom-folder.fixture.ts';

let dir = '';
let cacheDir = '';
const TEXT = '---\ntitle: خبر\ndate: 1395-03-01\n---\n\nمتن نخست.\n';
const ITEM = 'news/1395/x.mdx';

beforeEach(() => {
  dir = contentFolder({ ...SOUND, [ITEM]: TEXT });
  // Old files: a store does not trust the marks of what was written a moment ago.
  for (const file of [...Object.keys(SOUND), ITEM]) utimesSync(join(dir, file), 1e9, 1e9);
  cacheDir = contentFolder({});
});
afterEach(() => {
  rmSync(dir, { recursive: true });
  rmSync(cacheDir, { recursive: true, force: true });
});

const store = (): string => join(cacheDir, 'content');
const packs = (): string[] => readdirSync(store()).filter((name) => name.endsWith('.pack'));

/** Everything of a newsroom, bodies included. */
async function whole(cache: string | undefined = cacheDir): Promise<unknown> {
  const { newsroom, findings } = await loadNewsroom({
    contentDir: dir,
    ...(cache !== undefined && { cacheDir: cache }),
  });
  return JSON.parse(JSON.stringify({ ...newsroom, topics: [...newsroom.topics], findings }));
}

test('a second run reads the store and says the same', async () => {
  const fresh = await loadNewsroom({ contentDir: dir });
  await whole();
  const before = readFileSync(join(store(), 'index'));
  expect(await whole()).toEqual(
    JSON.parse(
      JSON.stringify({ ...fresh.newsroom, topics: [...fresh.newsroom.topics], findings: fresh.findings }),
    ),
  );
  expect(packs()).toHaveLength(1);
  expect(before.length).toBeGreaterThan(0);
});

test('an edited file is compiled again, also where size and time are what they were', async () => {
  await whole();
  const { atime, mtime } = statSync(join(dir, ITEM));
  writeFileSync(join(dir, ITEM), TEXT.replace('نخست', 'دیگر').padEnd(TEXT.length));
  utimesSync(join(dir, ITEM), atime, mtime);
  expect(JSON.stringify(await whole())).toContain('متن دیگر.');
});

test('a deleted file is gone', async () => {
  await whole();
  rmSync(join(dir, ITEM));
  expect(JSON.stringify(await whole())).not.toContain('متن نخست.');
});

test('findings are kept with their files', async () => {
  writeFileSync(join(dir, ITEM), TEXT.replace('متن', '{x}'));
  const first = await whole();
  expect(JSON.stringify(first)).toContain('mdx/expression');
  expect(await whole()).toEqual(first);
});

const damages: readonly (readonly [string, () => void])[] = [
  ['an index that is cut short', () => truncateSync(join(store(), 'index'), 200)],
  ['an empty index', () => writeFileSync(join(store(), 'index'), '')],
  [
    'an index of another program',
    () => writeFileSync(join(store(), 'index'), '{"program":"x","bytes":0,"crc":0}\n'),
  ],
  [
    'an index with a changed byte',
    () => {
      const bytes = readFileSync(join(store(), 'index'));
      bytes[bytes.length - 5]! ^= 1;
      writeFileSync(join(store(), 'index'), bytes);
    },
  ],
  ['an index with a line too many', () => appendFileSync(join(store(), 'index'), '\nx\t1')],
  ['a missing pack', () => packs().forEach((name) => rmSync(join(store(), name)))],
  ['a pack that is cut short', () => packs().forEach((name) => truncateSync(join(store(), name), 10))],
  [
    'a pack of zeros',
    () =>
      packs().forEach((name) => {
        const { size } = statSync(join(store(), name));
        writeFileSync(join(store(), name), Buffer.alloc(size));
      }),
  ],
  [
    'a folder in the place of the index',
    () => {
      rmSync(join(store(), 'index'));
      mkdirSync(join(store(), 'index'));
    },
  ],
  [
    'a file in the place of the store',
    () => {
      rmSync(store(), { recursive: true });
      writeFileSync(store(), 'x');
    },
  ],
];

test.each(damages)('%s costs time, not truth', async (_, damage) => {
  const right = await whole();
  damage();
  expect(await whole()).toEqual(right);
  expect(await whole()).toEqual(right);
});

test('two runs at once do not harm each other', async () => {
  const right = await whole();
  rmSync(store(), { recursive: true });
  expect(await Promise.all([whole(), whole(), whole()])).toEqual([right, right, right]);
  expect(await whole()).toEqual(right);
});

test('many small edits do not leave many packs in use', async () => {
  for (let count = 0; count < 30; count += 1) {
    writeFileSync(join(dir, ITEM), TEXT.replace('نخست', String(count)));
    await whole();
  }
  const index = readFileSync(join(store(), 'index'), 'utf8');
  const used = new Set(
    index
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[6])
      .filter(Boolean),
  );
  expect(used.size).toBeLessThanOrEqual(13);
  expect(await whole()).toEqual(await whole(undefined));
});
