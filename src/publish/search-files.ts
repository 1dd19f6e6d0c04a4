import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Newsroom } from '../content/newsroom.ts';
import { foundPages, type FoundPage } from '../model/search-documents.ts';
import { writeSearchIndex, type SearchDocument } from '../search/index/index.ts';
import { digestOf } from '../content/index.ts';
import { recordOf, type FileRecord, type Manifest } from './manifest.ts';
import type { Stage } from './stage.ts';

const folder = 'pagefind';
/** Their names are digests of their bytes. */
const namedByContent = /^(?:fragment|index|filter)\//u;

/**
 * Writes the search index of a newsroom into the next version of a site, from the last version's index where that
 * still holds.
 *
 * @param previous of the last version. Its files are taken over by name, so only those that stand as they were written
 * may be there to be found.
 * @param cacheDir keeps what was analysed; one for each site.
 * @returns the records of its files, for the manifest.
 */
export async function writeSearchFiles(
  newsroom: Newsroom,
  stage: Stage,
  previous: Manifest,
  cacheDir: string,
): Promise<Map<string, FileRecord>> {
  const outDir = path.join(stage.nextDir, folder);
  await Promise.all([mkdir(outDir, { recursive: true }), mkdir(cacheDir, { recursive: true })]);
  const sound = new Set<string>();
  for (const [file, record] of previous) {
    const name = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : '';
    if (namedByContent.test(name) && stage.carry(file, record)) sound.add(name);
  }
  for (const name of filesBelow(outDir)) if (!sound.has(name)) rmSync(path.join(outDir, name));

  await writeSearchIndex(foundPages(newsroom).map(withDigest), { outDir, cacheDir });
  return new Map(
    filesBelow(outDir).map((name) => {
      const full = path.join(outDir, name);
      const digest = namedByContent.test(name) ? name : digestOf(readFileSync(full));
      return [`${folder}/${name}`, recordOf(full, digest)];
    }),
  );
}

/** Paths of all files in a folder, relative to it, with forward slashes. */
function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
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
