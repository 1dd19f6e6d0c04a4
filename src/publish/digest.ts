import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A short name for bytes: 22 characters that differ whenever the bytes differ (128 bits of SHA-256).
 *
 * @example digestOf('سلام').length // 22
 */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}

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
