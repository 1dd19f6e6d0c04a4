import { rmSync, writeFileSync } from 'node:fs';

// The encoding is named because Node writes a text in one call only where it is.
const asNew = { encoding: 'utf8', flag: 'wx' } as const;

/**
 * Writes a file as a new one. What stood at its place may be linked into the site that is being served, and writing into
 * it would change that site.
 */
export function writeAnew(file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(file, content, asNew);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, content, asNew);
  }
}
