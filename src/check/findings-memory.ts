import { join } from 'node:path';
import { readSealed, sourceDigest, writeSealed, type Finding } from '../content/index.ts';

/** Findings of earlier runs by key; equal keys mean equal findings. */
export interface FindingsMemory {
  readonly get: (key: string) => readonly Finding[] | undefined;
  readonly set: (key: string, findings: readonly Finding[]) => void;
  /** Writes down what this run asked for or found; the rest is forgotten. Never throws. */
  readonly save: () => void;
}

/**
 * Opens the memory of a check.
 * @param cacheDir where it is kept; without it nothing is remembered
 * @param name of the check, and of its file
 * @param program folders and files of `src/` that the check is made of
 */
export function openMemory(
  cacheDir: string | undefined,
  name: string,
  program: readonly string[],
): FindingsMemory {
  if (cacheDir === undefined) return { get: () => undefined, set: () => undefined, save: () => undefined };
  const path = join(cacheDir, 'checks', name);
  const digest = sourceDigest(program);
  const text = readSealed(path, digest)?.toString('utf8');
  const old = new Map(text === undefined ? [] : (JSON.parse(text) as [string, readonly Finding[]][]));
  const current = new Map<string, readonly Finding[]>();
  let learnt = false;
  return {
    get(key) {
      const findings = old.get(key);
      if (findings) current.set(key, findings);
      return findings;
    },
    set(key, findings) {
      learnt = true;
      current.set(key, findings);
    },
    save() {
      if (!learnt && current.size === old.size) return;
      try {
        writeSealed(path, digest, Buffer.from(JSON.stringify([...current]), 'utf8'));
      } catch {
        // Without a memory the next run is slower, not wrong.
      }
    },
  };
}
