import { readSealed, writeSealed } from './sealed-file.ts';
import type { Slot } from './segment.ts';

/** What tells whether a file may have changed. */
export interface FileMark {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/** One compiled file. */
export interface Entry extends FileMark {
  readonly file: string;
  readonly digest: string;
  readonly segment: string;
  readonly slot: Slot;
  /** JSON of the record without its body. */
  readonly record: string;
}

export interface StoredIndex {
  readonly at: number;
  readonly entries: ReadonlyMap<string, Entry>;
}

const TAB = '\t';

function parseLine(line: string): Entry {
  const parts = line.split(TAB, 11);
  const number = (index: number): number => Number(parts[index]);
  return {
    file: parts[0]!,
    size: number(1),
    mtimeMs: number(2),
    ctimeMs: number(3),
    ino: number(4),
    digest: parts[5]!,
    segment: parts[6]!,
    slot: { offset: number(7), length: number(8), crc: number(9) },
    record: parts[10]!,
  };
}

/** JSON escapes tabs and line breaks, and a file name that holds one is no content file. */
function formatLine({ file, size, mtimeMs, ctimeMs, ino, digest, segment, slot, record }: Entry): string {
  const { offset, length, crc } = slot;
  return [file, size, mtimeMs, ctimeMs, ino, digest, segment, offset, length, crc, record].join(TAB);
}

/**
 * Reads what an earlier run left.
 * @returns `undefined` where there is nothing that this program can trust
 */
export function readIndex(path: string, compiler: string): StoredIndex | undefined {
  const [first, ...lines] = readSealed(path, compiler)?.toString('utf8').split('\n') ?? [];
  if (first === undefined) return undefined;
  const entries = lines.map(parseLine);
  return { at: Number(first), entries: new Map(entries.map((entry) => [entry.file, entry])) };
}

/**
 * Replaces the index at once.
 * @param at when the files were looked at, in milliseconds
 * @throws where the disk is full or the folder cannot be written
 */
export function writeIndex(path: string, compiler: string, at: number, entries: readonly Entry[]): void {
  writeSealed(path, compiler, Buffer.from([String(at), ...entries.map(formatLine)].join('\n'), 'utf8'));
}
