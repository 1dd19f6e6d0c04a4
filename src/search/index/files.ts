import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Writes a file so that a reader finds it whole or not at all. */
export function writeFileAtomically(file: string, content: Uint8Array | string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

/** The first letters of the SHA-256 of what it is given, in lower-case base 36: enough for a name among its like. */
export function shortHash(content: Uint8Array | string, length: number): string {
  const digest = createHash('sha256').update(content).digest();
  return (digest.readBigUInt64BE() % 36n ** BigInt(length)).toString(36).padStart(length, '0');
}

/**
 * A folder of files whose names change with their content: one that is there already is never written again, one of
 * the last version is linked, and what no longer belongs is removed at the end.
 */
export class ContentNamedFiles {
  readonly #dir: string;
  readonly #previous: string | undefined;
  readonly #present: Set<string>;
  readonly #earlier: Set<string>;
  readonly #kept = new Set<string>();

  constructor(dir: string, previous?: string) {
    mkdirSync(dir, { recursive: true });
    this.#dir = dir;
    this.#previous = previous;
    this.#present = new Set(readdirSync(dir));
    this.#earlier = new Set(previous !== undefined && existsSync(previous) ? readdirSync(previous) : []);
  }

  /** True where the file stands, by now at the latest. */
  keep(name: string): boolean {
    if (!this.#present.has(name)) {
      if (!this.#earlier.has(name)) return false;
      link(path.join(this.#previous!, name), path.join(this.#dir, name));
      this.#present.add(name);
    }
    this.#kept.add(name);
    return true;
  }

  write(name: string, content: Uint8Array): void {
    writeFileSync(path.join(this.#dir, name), content);
    this.#present.add(name);
    this.#kept.add(name);
  }

  /** Removes every file that was neither kept nor written. */
  prune(): void {
    for (const name of this.#present) {
      if (!this.#kept.has(name)) rmSync(path.join(this.#dir, name), { recursive: true, force: true });
    }
  }
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // A file system without links, or a file that bears no more of them.
    copyFileSync(from, to);
  }
}
