import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';

const Header = z.strictObject({
  /** Digest of the program that wrote the rest, and so of its form. */
  program: z.string(),
  bytes: z.number(),
  crc: z.number(),
});

/**
 * What {@link writeSealed} wrote.
 * @param program digest of the program that may read it
 * @returns `undefined` where there is no such file, or it is damaged, cut short, or of another program
 */
export function readSealed(path: string, program: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf(0x0a);
    if (end === -1) return undefined;
    const header = Header.safeParse(JSON.parse(bytes.toString('utf8', 0, end)));
    const rest = bytes.subarray(end + 1);
    const isWhole = header.success && rest.length === header.data.bytes && crc32(rest) === header.data.crc;
    return isWhole && header.data.program === program ? rest : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Replaces a file at once, sealed with its length and checksum: a run that is killed leaves the old one.
 * @throws where the disk is full or the folder cannot be written
 */
export function writeSealed(path: string, program: string, rest: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const header = { program, bytes: rest.length, crc: crc32(rest) };
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), rest]));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
