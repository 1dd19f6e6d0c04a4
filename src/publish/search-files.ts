import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Newsroom } from '../content/newsroom.ts';
import { foundPages, type FoundPage } from '../model/search-documents.ts';
import { writeSearchIndex, type SearchDocument } from '../search/index/index.ts';
import { digestOf } from './digest.ts';
import { recordOf, type FileRecord } from './manifest.ts';

const folder = 'pagefind';
/** Their names are digests of their bytes. */
const namedByContent = /^(?:fragment|index|filter)\//u;

/**
 * Writes the search index of a newsroom into the next version of a site, from the last version's index where that
 * still holds.
 *
 * @param cacheDir keeps what was analysed; one for each site.
 * @returns the records of its files, for the manifest.
 */
export async function writeSearchFiles(
  newsroom: Newsroom,
  nextDir: string,
  lastDir: string,
  cacheDir: string,
): Promise<Map<string, FileRecord>> {
  const outDir = path.join(nextDir, folder);
  await Promise.all([mkdir(outDir, { recursive: true }), mkdir(cacheDir, { recursive: true })]);
  // The rest is named by its content and never written again; these few are, and may be linked into the served site.
  for (const entry of readdirSync(outDir, { withFileTypes: true })) {
    if (entry.isFile()) rmSync(path.join(outDir, entry.name));
  }
  const documents = foundPages(newsroom).map(withDigest);
  await writeSearchIndex(documents, { outDir, previous: path.join(lastDir, folder), cacheDir });

  const records = new Map<string, FileRecord>();
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(outDir, full).replaceAll(path.sep, '/');
    records.set(
      `${folder}/${file}`,
      recordOf(full, namedByContent.test(file) ? file : digestOf(readFileSync(full))),
    );
  }
  return records;
}

/** Leaves the blocks unread: they may be made when they are asked for. */
function withDigest(page: FoundPage): SearchDocument {
  const { url, title, kind, date, year, topics, places, key } = page;
  const facts = { url, title, kind, date, year, topics, places };
  return {
    ...facts,
    digest: digestOf(JSON.stringify([facts, key])),
    get blocks() {
      return page.blocks;
    },
  };
}
