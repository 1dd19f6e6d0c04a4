import { closeSync, openSync, rmSync, writeFileSync, writevSync } from 'node:fs';

/** A file's text, its bytes, or these in pieces. */
export type Content = string | Uint8Array | readonly Uint8Array[];

// The encoding is named because Node writes a text in one call only where it is.
const asNew = { encoding: 'utf8', flag: 'wx' } as const;

/**
 * Writes a file as a new one. What stood at its place may be linked into the site that is being served, and writing into
 * it would change that site.
 */
export function writeAnew(file: string, content: Content): void {
  try {
    write(file, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(file, { recursive: true, force: true });
    write(file, content);
  }
}

function write(file: string, content: Content): void {
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content, asNew);
  else writePieces(file, content);
}

/** In one call, without joining the pieces first. */
function writePieces(file: string, pieces: readonly Uint8Array[]): void {
  const descriptor = openSync(file, asNew.flag);
  try {
    const written = writevSync(descriptor, pieces);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    // A full disk, or a signal, ends a call early; the next one says which it was.
    if (written < length) writeFileSync(descriptor, Buffer.concat(pieces).subarray(written));
  } finally {
    closeSync(descriptor);
  }
}
