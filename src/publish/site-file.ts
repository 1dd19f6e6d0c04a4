import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../content/index.ts';

/** A file of the site that is not a rendered page. */
export interface SiteFile {
  /** Relative to the site's folder, with forward slashes. */
  readonly file: string;
  /** Of everything that the bytes depend on: as long as it stays, the file of the last build is carried over. */
  readonly digest: string;
  /** Makes the bytes; called only where the last build has none for this digest. */
  bytes(): Promise<Uint8Array | string>;
}

/** The files of a folder as they are, for the site's root; none where the folder does not exist. */
export async function filesOf(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (full) => {
      const content = await readFile(full);
      return {
        file: path.relative(folder, full).replaceAll(path.sep, '/'),
        digest: digestOf(content),
        bytes: () => Promise.resolve(content),
      };
    }),
  );
}
