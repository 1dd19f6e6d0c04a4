import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LocateText } from '../proof/index.ts';

/**
 * Finds a piece of an item's text in the item's file, for a finding to point at; the first line where the file holds
 * it in another form (with emphasis inside, say).
 */
export function makeTextLocator(contentDir: string): LocateText {
  let last: { readonly file: string; readonly source: string } | undefined;
  return ({ file }, text) => {
    if (last?.file !== file) last = { file, source: read(path.join(contentDir, file)) };
    const at = last.source.indexOf(text);
    if (at === -1) return { file, line: 1, column: 1 };
    const before = last.source.slice(0, at);
    return { file, line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
  };
}

/** A file that vanished since it was read has no lines to point at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
