import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../content/index.ts';

/**
 * One digest for the files of several folders (or single files) below `root`: names and bytes, in a fixed order.
 * Files that cannot change what is built (tests) are left out; a missing path counts as empty.
 */
export async function digestOfFiles(root: string, places: readonly string[]): Promise<string> {
  const lists = await Promise.all(places.map((place) => filesBelow(root, place)));
  const files = lists.flat().sort();
  const digests = await Promise.all(
    files.map(async (file) => `${file}\0${digestOf(await readFile(path.join(root, file)))}`),
  );
  return digestOf(digests.join('\n'));
}

async function filesBelow(root: string, place: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(root, place), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [place];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
