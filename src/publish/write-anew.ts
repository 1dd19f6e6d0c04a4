import { rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file as a new one. What stood at its place may be linked into the site that is being served, and writing into
 * it would change that site.
 */
export function writeAnew(file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, content, { flag: 'wx' });
  }
}
