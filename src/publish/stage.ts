import { copyFileSync, linkSync, mkdirSync, realpathSync, statSync, utimesSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileRecord } from './manifest.ts';

/** The next version of a site's folder, built beside it and put in its place in one step. */
export interface Stage {
  /** Where the next version is built. */
  readonly nextDir: string;
  /**
   * Carries an unchanged file of the site into its next version, without reading it where the file system can link.
   *
   * @returns the record of the carried file, or nothing where the file is not the one that `record` describes
   * (another hand changed or removed it): it must then be made again.
   */
  carry(file: string, record: FileRecord): FileRecord | undefined;
  /** Makes the folder that a file of the next version needs, and returns the file's absolute path. */
  place(file: string): string;
  /** Replaces the site by its next version: a reader finds the old one or the new one, never a mixture. */
  swap(): Promise<void>;
  /** Throws the next version away; the site stays as it is. */
  abandon(): Promise<void>;
}

/**
 * Opens the stage of a site's folder, and first mends what a killed build left: the last version is put back where
 * the kill fell between the two renames of a swap, and half-built versions are cleared.
 *
 * All folders share a parent, so that a rename never crosses file systems.
 */
export async function openStage(outDir: string): Promise<Stage> {
  const target = exists(outDir) ? realpathSync(outDir) : outDir;
  const beside = (suffix: string): string =>
    path.join(path.dirname(target), `.${path.basename(target)}.${suffix}`);
  const nextDir = beside('next');
  const lastDir = beside('last');

  if (!exists(target) && exists(lastDir)) await rename(lastDir, target);
  await Promise.all([clear(nextDir), clear(lastDir)]);
  await mkdir(nextDir, { recursive: true });

  const made = new Set<string>([nextDir]);
  const place = (file: string): string => {
    const full = path.join(nextDir, file);
    const folder = path.dirname(full);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    return full;
  };

  return {
    nextDir,
    place,
    carry(file, record) {
      const from = path.join(target, file);
      const found = statSync(from, { throwIfNoEntry: false });
      if (!found?.isFile() || found.size !== record.size || found.mtimeMs !== record.time) return undefined;
      const to = place(file);
      try {
        linkSync(from, to);
        return record;
      } catch {
        // A file system without links, or a file that has as many as it can bear.
        copyFileSync(from, to);
        utimesSync(to, found.atime, found.mtime);
        return { ...record, time: statSync(to).mtimeMs };
      }
    },
    async swap() {
      if (exists(target)) await rename(target, lastDir);
      await rename(nextDir, target);
      await clear(lastDir);
    },
    abandon: () => clear(nextDir),
  };
}

function exists(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false }) !== undefined;
}

async function clear(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
