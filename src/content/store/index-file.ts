import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { Slot } from './segment.ts';

/** Changes with the form of the file, so that another version's is not misread. */
const FORMAT = 1;

const Header = z.strictObject({
  format: z.literal(FORMAT),
  /** Digest of the program that compiled what is in here. */
  compiler: z.string(),
  /** When the files were looked at, in milliseconds. */
  at: z.number(),
  bytes: z.number(),
  crc: z.number(),
});

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
 * @returns `undefined` where there is nothing, or it is damaged, cut short, or of another version of the program
 */
export function readIndex(path: string, compiler: string): StoredIndex | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf(0x0a);
    if (end === -1) return undefined;
    const header = Header.safeParse(JSON.parse(bytes.toString('utf8', 0, end)));
    const rest = bytes.subarray(end + 1);
    if (!header.success || header.data.compiler !== compiler) return undefined;
    if (rest.length !== header.data.bytes || crc32(rest) !== header.data.crc) return undefined;
    const entries = new Map<string, Entry>();
    if (rest.length > 0) {
      for (const line of rest.toString('utf8').split('\n')) {
        const entry = parseLine(line);
        entries.set(entry.file, entry);
      }
    }
    return { at: header.data.at, entries };
  } catch {
    return undefined;
  }
}

/**
 * Replaces the index at once: a run that is killed leaves the old one.
 * @throws where the disk is full or the folder cannot be written
 */
export function writeIndex(path: string, compiler: string, at: number, entries: readonly Entry[]): void {
  const rest = Buffer.from(entries.map(formatLine).join('\n'), 'utf8');
  const header = { format: FORMAT, compiler, at, bytes: rest.length, crc: crc32(rest) };
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), rest]));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
