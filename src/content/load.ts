import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { assemble, EMPTY_BODY, type Assembled, type LoadedFile } from './assemble.ts';
import type { ContentFile } from './files/walk.ts';
import { walkContent } from './files/walk.ts';
import type { Finding } from './finding.ts';
import { makeLocator } from './locate.ts';
import { finding } from './messages/index.ts';
import { readContentFile, tooLarge } from './read-file.ts';

export interface LoadOptions {
  /** The content folder. */
  readonly contentDir: string;
  /** Where compiled items are kept between runs; without it everything is compiled anew. */
  readonly cacheDir?: string;
  /** Whether drafts are part of the newsroom; they are checked in any case. */
  readonly drafts?: boolean;
}

function loadFile({ file, path, kind, stats }: ContentFile): LoadedFile | Finding {
  const large = tooLarge(file, kind, stats.size);
  if (large) return { file, kind, digest: '', record: large, body: () => EMPTY_BODY };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'EIO';
    return finding('file/unreadable', { file, line: 1, column: 1 }, { reason });
  }
  const { body, ...record } = readContentFile(file, kind, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return { file, kind, digest, record, body: () => body ?? EMPTY_BODY };
}

/** Whether a picture is a file inside `media/`, links followed. */
function pictureExists(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const look = (path: string): boolean => {
    try {
      const real = realpathSync(join(root, path));
      return real.startsWith(join(root, 'media') + sep) && statSync(real).isFile();
    } catch {
      return false;
    }
  };
  return (path) => {
    const seen = known.get(path);
    if (seen !== undefined) return seen;
    const found = look(path);
    known.set(path, found);
    return found;
  };
}

/**
 * Reads a content folder: every file parsed, checked and compiled, every reference followed.
 * @returns the newsroom as far as it can be read, and everything that is wrong with it, sorted by file and line; no
 *   content makes it throw
 */
export async function loadNewsroom({ contentDir, drafts = false }: LoadOptions): Promise<Assembled> {
  const root = existsSync(contentDir) ? realpathSync(contentDir) : contentDir;
  const walk = walkContent(root);
  const findings = [...walk.findings];
  const files: LoadedFile[] = [];
  for (const each of walk.files) {
    const loaded = loadFile(each);
    if ('code' in loaded) findings.push(loaded);
    else files.push(loaded);
  }
  return assemble(files, findings, { drafts, exists: pictureExists(root), locate: makeLocator(root) });
}
