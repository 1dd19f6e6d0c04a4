import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
const LOCK = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

const isProgram = (name: string): boolean => /(?<!\.test|\.fixture)\.(?:ts|txt)$/.test(name);

function filesOf(place: string): string[] {
  const path = join(SOURCE, place);
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isProgram(entry.name) && !entry.parentPath.endsWith('expected'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const known = new Map<string, string>();

/**
 * A digest that changes whenever a program changes: its own source, Node, and the libraries by their lock.
 * @param places folders and files of `src/` that the program is made of
 */
export function sourceDigest(places: readonly string[]): string {
  const key = places.join(':');
  const before = known.get(key);
  if (before !== undefined) return before;
  const hash = createHash('sha256').update(process.version);
  for (const file of places.flatMap(filesOf).sort()) {
    hash.update(`\0${file.slice(SOURCE.length)}\0`).update(readFileSync(file));
  }
  try {
    hash.update(readFileSync(LOCK));
  } catch {
    // Installed without its lock: the libraries are then told apart by nothing, and a deleted cache is the way out.
  }
  const digest = hash.digest('hex').slice(0, 32);
  known.set(key, digest);
  return digest;
}

/** The sources of the program that compiles content files, which is all that a record depends on beside its file. */
export const COMPILER = [
  'content',
  'persian/calendar',
  'persian/digits.ts',
  'persian/doubtful-figures.ts',
  'persian/letters.ts',
];

/** The digest of the {@link COMPILER}. */
export const compilerDigest = (): string => sourceDigest(COMPILER);
