import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import type { FileRecord } from './manifest.ts';
import { writeAnew, type Content } from './write-anew.ts';

/** The next version of a site's folder, built apart from it and put in its place in one step. */
export interface Stage {
  /** Where the next version is built. */
  readonly nextDir: string;
  /**
   * Has an unchanged file of the site stand in its next version, without reading it where the file system can link.
   *
   * @returns the record of the file as it stands there, or nothing where neither the site nor its version before has
   * the file that `record` describes (another hand changed or removed it): it must then be made again.
   */
  carry(file: string, record: FileRecord): FileRecord | undefined;
  /** Makes the folder that a file of the next version needs, and returns the file's absolute path. */
  place(file: string): string;
  /** Writes a file of the next version. */
  write(file: string, content: Content): void;
  /** Removes from the next version whatever is not among `files`. */
  keepOnly(files: ReadonlySet<string>): void;
  /** Replaces the site by its next version: a reader finds the old one or the new one, never a mixture. */
  swap(): void;
}

/**
 * Opens the stage of a site's folder, and first mends what a killed build left.
 *
 * The version before the last is not deleted but is what the next one is made of: from one edit to the next only the
 * files that changed are touched, instead of linking and deleting every file of the site. It is kept in `stageDir`, or
 * beside the site where that is another file system, since only a rename within one is a single step.
 */
export function openStage(outDir: string, stageDir: string): Stage {
  const target = exists(outDir) ? realpathSync(outDir) : outDir;
  mkdirSync(path.dirname(target), { recursive: true });
  mkdirSync(stageDir, { recursive: true });
  const oneDevice = statSync(path.dirname(target)).dev === statSync(stageDir).dev;
  const home = oneDevice
    ? (name: string): string => path.join(stageDir, name)
    : (name: string): string => path.join(path.dirname(target), `.${path.basename(target)}.${name}`);
  const nextDir = home('next');
  /** The site while it changes places with its next version. */
  const leavingDir = home('leaving');

  mend(target, nextDir, leavingDir);
  const isNew = mkdirSync(nextDir, { recursive: true }) !== undefined;

  const made = new Set<string>([nextDir]);
  const place = (file: string): string => {
    const full = path.join(nextDir, file);
    const folder = path.dirname(full);
    if (!made.has(folder)) {
      makeFolder(folder, nextDir);
      made.add(folder);
    }
    return full;
  };

  return {
    nextDir,
    place,
    write(file, content) {
      writeAnew(place(file), content);
    },
    carry(file, record) {
      const to = path.join(nextDir, file);
      if (isAs(to, record)) return record;
      const from = path.join(target, file);
      if (!isAs(from, record)) return undefined;
      return linkOrCopy(from, place(file), record);
    },
    keepOnly(files) {
      // Where nothing stood before, there is nothing but what this build made.
      if (!isNew) prune(nextDir, '', files);
    },
    swap() {
      if (exists(target)) renameSync(target, leavingDir);
      try {
        renameSync(nextDir, target);
      } catch (error) {
        if (exists(leavingDir)) renameSync(leavingDir, target);
        throw error;
      }
      if (!exists(leavingDir)) return;
      if (oneDevice) renameSync(leavingDir, nextDir);
      else rmSync(leavingDir, { recursive: true, force: true });
    },
  };
}

/** Makes a folder, in place of a file where an earlier version had one of that name. */
function makeFolder(folder: string, root: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    let inTheWay = folder;
    while (!exists(inTheWay)) inTheWay = path.dirname(inTheWay);
    if (!inTheWay.startsWith(root + path.sep) || statSync(inTheWay).isDirectory()) throw error;
    rmSync(inTheWay);
    makeFolder(folder, root);
  }
}

/** A kill between the renames of a swap leaves the site under another name. */
function mend(target: string, nextDir: string, leavingDir: string): void {
  if (!exists(leavingDir)) return;
  if (!exists(target)) {
    renameSync(leavingDir, target);
    return;
  }
  rmSync(nextDir, { recursive: true, force: true });
  renameSync(leavingDir, nextDir);
}

/** Whether the file is the one that the record describes. */
function isAs(file: string, record: FileRecord): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === record.size && found.mtimeMs === record.time;
}

function linkOrCopy(from: string, to: string, record: FileRecord): FileRecord {
  try {
    linkSync(from, to);
    return record;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      rmSync(to, { recursive: true, force: true });
      return linkOrCopy(from, to, record);
    }
  }
  // A file system without links, or a file that has as many as it can bear.
  const { atime, mtime } = statSync(from);
  copyFileSync(from, to);
  utimesSync(to, atime, mtime);
  return { ...record, time: statSync(to).mtimeMs };
}

/** @returns whether anything is left in the folder. */
function prune(root: string, folder: string, files: ReadonlySet<string>): boolean {
  let left = false;
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() ? prune(root, name, files) : files.has(name)) left = true;
    else rmSync(path.join(root, name), { recursive: true, force: true });
  }
  return left;
}

function exists(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false }) !== undefined;
}
