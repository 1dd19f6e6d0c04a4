import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Archive } from './archive.ts';
import { chunksOf } from './chunks.ts';
import type { SearchDocument } from './document.ts';
import { ContentNamedFiles, shortHash } from './files.ts';
import { fragmentNames, fragmentOf, fullName } from './fragments.ts';
import { filterIndexes, headOf, type ChunkHead, type FilterHead } from './head.ts';
import { packedNames } from './names.ts';
import { plainText, postingsOf } from './postings.ts';
import { browserFiles, PAGEFIND_VERSION } from './runtime.ts';

/** Where a search index goes and what it may take over. */
export interface SearchIndexPlaces {
  /** The folder of the bundle, `dist/pagefind`. What it already holds and still belongs there is left untouched. */
  readonly outDir: string;
  /** The bundle of the last version, whose unchanged files are linked. */
  readonly previous?: string;
  /** Keeps the analysed words of every document between builds. */
  readonly cacheDir: string;
}

export interface SearchIndexSummary {
  readonly documents: number;
  /** Documents whose words were analysed in this run; the others were known. */
  readonly analysed: number;
  readonly terms: number;
  readonly chunks: number;
}

const LANGUAGE = 'fa';
const SIGNATURE = Buffer.from('pagefind_dcd');
const HASH_LENGTH = 6;
const WRITES_AT_ONCE = 32;
const gzipAsync = promisify(gzip);

/**
 * Writes the search index of a site: a bundle that Pagefind's browser part reads, with the words of each document
 * replaced by their keys and its text kept as it was written. A document whose digest is known is not analysed again.
 * The bundle depends on the documents alone: with a cache or without one it is the same, byte for byte.
 *
 * @param documents in any order; pages are numbered by date and address
 * @throws Error where two documents share an address, or another Pagefind is installed
 */
export async function writeSearchIndex(
  documents: readonly SearchDocument[],
  { outDir, previous, cacheDir }: SearchIndexPlaces,
): Promise<SearchIndexSummary> {
  const runtime = await browserFiles(cacheDir);
  const archiveFile = path.join(cacheDir, 'postings.bin');
  const version = versionOfIndex();
  const last = Archive.load(archiveFile, version);
  const sorted = [...documents].sort(byDateThenUrl);
  const folder = (name: string): ContentNamedFiles =>
    new ContentNamedFiles(
      path.join(outDir, name),
      previous === undefined ? undefined : path.join(previous, name),
    );

  const { archive, analysed } = archiveOf(sorted, last);
  const names = await writeFragments(sorted, archive, folder('fragment'));
  const pages = sorted.map(({ url }) => archive.documents.get(url)!);
  const chunks = await writeChunks(archive, pages, folder('index'));
  const filters = await writeFilters(sorted, folder('filter'));
  const head = headOf(
    pages.map(({ fragment, wordCount }) => ({ fragment: names.get(fragment)!, wordCount })),
    chunks,
    filters,
  );
  await writeHead(outDir, head, pages.length);
  writeFileSync(path.join(outDir, 'names.pf_names'), packedNames(sorted));
  for (const { name, content } of runtime) writeFileSync(path.join(outDir, name), content);
  if (analysed > 0 || last.documents.size !== archive.documents.size) archive.save(archiveFile, version);
  return { documents: pages.length, analysed, terms: archive.terms.length, chunks: chunks.length };
}

const byDateThenUrl = (a: SearchDocument, b: SearchDocument): number =>
  a.date === b.date ? (a.url < b.url ? -1 : 1) : a.date < b.date ? -1 : 1;

function archiveOf(sorted: readonly SearchDocument[], last: Archive): { archive: Archive; analysed: number } {
  const archive = new Archive(last.terms, last.entries, last.encoded.length);
  let analysed = 0;
  for (const document of sorted) {
    if (archive.documents.has(document.url)) throw new Error(`Two documents at ${document.url}`);
    const known = last.documents.get(document.url);
    if (known?.digest === document.digest) {
      archive.carry(document.url, known, last);
      continue;
    }
    analysed += 1;
    const text = plainText(document.blocks);
    const postings = postingsOf(text, plainText([document.title]).split(' ').length);
    const name = fullName(document.date, fragmentOf(document, text, postings.wordCount));
    archive.add(document.url, document.digest, name, postings);
  }
  return { archive, analysed };
}

async function writeFragments(
  sorted: readonly SearchDocument[],
  archive: Archive,
  files: ContentNamedFiles,
): Promise<Map<string, string>> {
  const names = fragmentNames([...archive.documents.values()].map(({ fragment }) => fragment));
  await inTurns(sorted, async (document) => {
    const { fragment, wordCount } = archive.documents.get(document.url)!;
    const name = `${names.get(fragment)!}.pf_fragment`;
    if (!files.keep(name))
      await pack(files, name, Buffer.from(fragmentOf(document, plainText(document.blocks), wordCount)));
  });
  files.prune();
  return names;
}

async function writeChunks(
  archive: Archive,
  pages: readonly { first: number; last: number }[],
  files: ContentNamedFiles,
): Promise<ChunkHead[]> {
  const heads: ChunkHead[] = [];
  await inTurns(chunksOf(archive, pages), async ({ from, to, bytes }) => {
    const hash = shortHash(bytes, HASH_LENGTH);
    heads.push({ from, to, hash });
    if (!files.keep(`${hash}.pf_index`)) await pack(files, `${hash}.pf_index`, bytes);
  });
  files.prune();
  return heads;
}

async function writeFilters(
  sorted: readonly SearchDocument[],
  files: ContentNamedFiles,
): Promise<FilterHead[]> {
  const heads: FilterHead[] = [];
  for (const { filter, bytes } of filterIndexes(sorted)) {
    const hash = shortHash(bytes, HASH_LENGTH);
    heads.push({ filter, hash });
    if (!files.keep(`${hash}.pf_filter`)) await pack(files, `${hash}.pf_filter`, bytes);
  }
  files.prune();
  return heads;
}

async function writeHead(outDir: string, head: Buffer, pageCount: number): Promise<void> {
  const hash = `${LANGUAGE}_${shortHash(head, 10)}`;
  const name = `pagefind.${hash}.pf_meta`;
  for (const old of readdirSync(outDir)) {
    if (old.endsWith('.pf_meta') && old !== name) rmSync(path.join(outDir, old));
  }
  writeFileSync(path.join(outDir, name), await compressed(head));
  writeFileSync(
    path.join(outDir, 'pagefind-entry.json'),
    JSON.stringify({
      version: PAGEFIND_VERSION,
      languages: { [LANGUAGE]: { hash, wasm: null, page_count: pageCount } },
      include_characters: [],
    }),
  );
}

const compressed = (content: Uint8Array): Promise<Buffer> =>
  gzipAsync(Buffer.concat([SIGNATURE, content]), { level: 9 });

async function pack(files: ContentNamedFiles, name: string, content: Uint8Array): Promise<void> {
  files.write(name, await compressed(content));
}

/** Runs a task for each item in order of start, a few at a time: zlib works in threads, memory stays bounded. */
async function inTurns<T>(items: Iterable<T>, task: (item: T) => Promise<void>): Promise<void> {
  let running: Promise<void>[] = [];
  for (const item of items) {
    running.push(task(item));
    if (running.length < WRITES_AT_ONCE) continue;
    await Promise.all(running);
    running = [];
  }
  await Promise.all(running);
}

/** What cached postings depend on besides the documents: the sources that made them. */
function versionOfIndex(): string {
  const hash = createHash('sha256').update(PAGEFIND_VERSION);
  const sources = ['.', '../key', '../../persian'].map((folder) => path.join(import.meta.dirname, folder));
  for (const source of sources) {
    for (const name of readdirSync(source).sort()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        hash.update(readFileSync(path.join(source, name)));
    }
  }
  return hash.digest('hex');
}
