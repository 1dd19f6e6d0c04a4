import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { assemble, type Assembled } from './assemble.ts';
import { walkContent } from './files/walk.ts';
import { loadFiles, type LoadListener } from './load-files.ts';
import { makeLocator } from './locate.ts';
import type { Media } from './named-pictures.ts';

export interface LoadOptions {
  /** The content folder. */
  readonly contentDir: string;
  /** Where compiled items are kept between runs; without it everything is compiled anew. */
  readonly cacheDir?: string;
  /** Whether drafts are part of the newsroom; they are checked in any case. */
  readonly drafts?: boolean;
  readonly listener?: LoadListener;
}

/** The pictures of `media/`, looked up once. */
export function mediaOf(root: string): Media {
  const known = new Map<string, boolean>();
  const look = (path: string): boolean => {
    try {
      const real = realpathSync(join(root, path));
      return real.startsWith(join(root, 'media') + sep) && statSync(real).isFile();
    } catch {
      return false;
    }
  };
  let all: readonly string[] | undefined;
  return {
    has(path) {
      const seen = known.get(path) ?? look(path);
      known.set(path, seen);
      return seen;
    },
    list: () => (all ??= existsSync(join(root, 'media')) ? filesBelow(root, 'media') : []),
  };
}

const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/**
 * Reads a content folder: every file parsed, checked and compiled, every reference followed.
 * @returns the newsroom as far as it can be read, and everything that is wrong with it, sorted by file and line; no
 *   content makes it throw
 */
export async function loadNewsroom({
  contentDir,
  cacheDir,
  drafts = false,
  listener,
}: LoadOptions): Promise<Assembled> {
  const root = existsSync(contentDir) ? realpathSync(contentDir) : contentDir;
  const walk = walkContent(root);
  const findings = [...walk.findings];
  const { files, findings: unreadable } = await loadFiles(walk.files, cacheDir, listener);
  findings.push(...unreadable);
  return assemble(files, findings, { drafts, media: mediaOf(root), locate: makeLocator(root) });
}
