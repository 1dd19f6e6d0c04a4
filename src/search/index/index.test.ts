import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeyReader } from '../key/index.ts';
import type { PagefindModule, PagefindResult } from '../client/pagefind.ts';
import { writeSearchIndex, type SearchDocument } from './index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'search-index-'));
const cacheDir = path.join(folder, 'cache');
const at = (...names: string[]): string => path.join(folder, ...names);

afterAll(() => rmSync(folder, { recursive: true }));

/** Words of one key each, the same for Pagefind and for us: what is compared is the index, not the keys. */
const WORDS =
  'کشور شهر بازار فرش پسته زعفران معدن مس آهن تولید صدور گمرک مرز ریال نفت گاز آب برق راه قطار'.split(' ');

function document(index: number, change = ''): SearchDocument {
  const word = (step: number): string => WORDS[(index * 7 + step * step + step) % WORDS.length]!;
  const sentence = (from: number): string =>
    Array.from({ length: 25 }, (_, step) => word(from + step)).join(' ');
  const title = `${word(1)} ${word(2)} شماره ${index}`;
  const day = String((index % 28) + 1).padStart(2, '0');
  return {
    url: `/news/1395/n${index}/`,
    title,
    kind: index % 5 === 0 ? 'statistic' : 'item',
    date: `1395-02-${day}`,
    year: index % 2 === 0 ? '1395' : '1396',
    topics: [`topic-${index % 3}`],
    places: index % 4 === 0 ? [] : ['urmia'],
    blocks: [title, sentence(3), sentence(40) + change],
    digest: `${index}${change}`,
  };
}

const documents = Array.from({ length: 60 }, (_, index) => document(index));

/** Every file of a folder with its bytes, by name. */
function contents(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const full = path.join(file.parentPath, file.name);
      return [path.relative(dir, full), readFileSync(full).toString('base64')];
    }),
  );
}

/** Pagefind's own browser module over a bundle on the disk. */
async function openBundle(dir: string, name: string): Promise<ReturnType<PagefindModule['createInstance']>> {
  const origin = `http://${name}.test/pagefind/`;
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith(origin)) return fetchBefore(input, init);
    return Promise.resolve(
      new Response(readFileSync(path.join(dir, address.slice(origin.length).split('?')[0]!))),
    );
  };
  const module = at(`${name}.mjs`);
  copyFileSync(path.join(dir, 'pagefind.js'), module);
  const { createInstance } = (await import(pathToFileURL(module).href)) as PagefindModule;
  const instance = createInstance({ basePath: origin, baseUrl: '/', noWorker: true, language: 'fa' });
  await instance.init();
  return instance;
}

describe("beside an index that Pagefind's own Node API made of the keyed texts", () => {
  let ours: Awaited<ReturnType<typeof openBundle>>;
  let theirs: typeof ours;

  beforeAll(async () => {
    await writeSearchIndex(documents, { outDir: at('ours'), cacheDir });
    const pagefind = await import('pagefind');
    const { index } = await pagefind.createIndex({ forceLanguage: 'fa', writePlayground: false });
    const keysOf = createKeyReader();
    for (const { url, title, kind, year, topics, places, blocks } of documents) {
      const keyed = (text: string): string =>
        keysOf(text)
          .map(({ word }) => word.key)
          .join(' ');
      await index!.addCustomRecord({
        url,
        language: 'fa',
        content: blocks.map(keyed).join('\n'),
        meta: { title: keyed(title) },
        filters: { kind: [kind], year: [year], topic: [...topics], place: [...places] },
      });
    }
    await index!.writeFiles({ outputPath: at('theirs') });
    await pagefind.close();
    ours = await openBundle(at('ours'), 'ours');
    theirs = await openBundle(at('theirs'), 'theirs');
  }, 60_000);

  const queries = [...WORDS, documents[0]!.title, documents[11]!.title, 'شماره', 'شماره 7', 'گم'];
  const keyedQueries = queries.map((query) =>
    createKeyReader()(query)
      .map(({ word }) => word.key)
      .join(' '),
  );

  test.each(keyedQueries)('«%s» finds the same pages at the same places', async (query) => {
    const found = await Promise.all([ours, theirs].map((index) => placesByPage(index.search(query))));
    expect(found[0]!.size).toBeGreaterThan(0);
    expect(found[0]).toEqual(found[1]);
  });

  test.each([
    [{ kind: 'statistic' }],
    [{ year: '1396' }],
    [{ topic: 'topic-1', place: 'urmia' }],
    [{ kind: 'bulletin' }],
  ])('the filter %o lets the same pages through', async (filters) => {
    const found = await Promise.all(
      [ours, theirs].map((index) => placesByPage(index.search(null, { filters }))),
    );
    expect([...found[0]!.keys()].sort()).toEqual([...found[1]!.keys()].sort());
  });

  test('a fragment holds the text as it was written', async () => {
    const { results } = await ours.search('زعفران');
    const fragment = await results[0]!.data();
    const { blocks, title } = documents.find(({ url }) => url === fragment.raw_url)!;
    expect(fragment.content).toBe(blocks.join(' '));
    expect(fragment.meta['title']).toBe(title);
  });
});

async function placesByPage(
  answer: Promise<{ results: readonly PagefindResult[] }>,
): Promise<Map<string, number[]>> {
  const { results } = await answer;
  const pages = await Promise.all(
    results.map(async (result): Promise<[string, number[]]> => {
      const { raw_url: url } = await result.data();
      return [
        url!,
        [...new Set((result as PagefindResult & { words: number[] }).words)].sort((a, b) => a - b),
      ];
    }),
  );
  return new Map(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('a changed newsroom', () => {
  const changes: [string, readonly SearchDocument[]][] = [
    ['one text edited', documents.map((one, index) => (index === 7 ? document(7, ' واژه‌ای تازه') : one))],
    ['one page added', [...documents, document(90)]],
    ['one page removed', documents.filter((_, index) => index !== 3)],
    ['pages in another order', documents.toReversed()],
    [
      'a page renamed',
      documents.map((one, index) => (index === 9 ? { ...one, url: '/news/1395/renamed/' } : one)),
    ],
    ['a topic renamed', documents.map((one) => ({ ...one, topics: ['other'], digest: `${one.digest}t` }))],
    ['no page at all', []],
  ];

  test.each(changes)('%s: the index is the clean one, byte for byte', async (name, changed) => {
    const inPlace = at(name, 'in-place');
    const linked = at(name, 'linked');
    const clean = at(name, 'clean');
    await writeSearchIndex(documents, { outDir: inPlace, cacheDir: at(name, 'cache') });
    await writeSearchIndex(changed, { outDir: linked, previous: inPlace, cacheDir: at(name, 'cache') });
    await writeSearchIndex(changed, { outDir: inPlace, cacheDir: at(name, 'cache') });
    await writeSearchIndex(changed, { outDir: clean, cacheDir: at(name, 'other-cache') });
    const expected = contents(clean);
    expect(contents(inPlace)).toEqual(expected);
    expect(contents(linked)).toEqual(expected);
  });

  test('only what changed is analysed', async () => {
    const outDir = at('few');
    await writeSearchIndex(documents, { outDir, cacheDir: at('few-cache') });
    const edited = documents.map((one, index) => (index === 7 ? document(7, ' تازه') : one));
    expect((await writeSearchIndex(edited, { outDir, cacheDir: at('few-cache') })).analysed).toBe(1);
    expect((await writeSearchIndex(edited, { outDir, cacheDir: at('few-cache') })).analysed).toBe(0);
  });
});

test('a damaged cache is made again', async () => {
  const damaged = at('damaged-cache');
  await writeSearchIndex(documents, { outDir: at('damaged'), cacheDir: damaged });
  writeFileSync(path.join(damaged, 'postings.bin'), 'half a fi');
  const { analysed } = await writeSearchIndex(documents, { outDir: at('damaged'), cacheDir: damaged });
  expect(analysed).toBe(documents.length);
});

test('two documents at one address are refused', async () => {
  const twice = [document(1), { ...document(2), url: document(1).url }];
  await expect(writeSearchIndex(twice, { outDir: at('twice'), cacheDir })).rejects.toThrow('/news/1395/n1/');
});
