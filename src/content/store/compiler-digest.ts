import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
/** Everything that a record depends on beside the file's own bytes: our code, and the libraries by their lock. */
const FOLDERS = ['content', 'persian/calendar'];
const FILES = ['persian/digits.ts', 'persian/letters.ts'];
const LOCK = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

let known: string | undefined;

/** A digest that changes whenever the program that compiles content changes; computed once a process. */
export function compilerDigest(): string {
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(process.version);
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test|\.fixture)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...below, ...FILES.map((name) => join(SOURCE, name))].sort()) {
    hash.update(`\0${file.slice(SOURCE.length)}\0`).update(readFileSync(file));
  }
  try {
    hash.update(readFileSync(LOCK));
  } catch {
    // Installed without its lock: the libraries are then told apart by nothing, and a deleted cache is the way out.
  }
  return (known = hash.digest('hex').slice(0, 32));
}
