import { statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { digestOf } from '../content/index.ts';

const FileRecord = z.object({
  /** Of everything the file is made from. */
  digest: z.string(),
  size: z.number(),
  /** Modification time in milliseconds, as written: a file changed by another hand is made again. */
  time: z.number(),
});

const Record = z.object({
  format: z.literal(1),
  files: z.record(z.string(), FileRecord),
});

export type FileRecord = z.output<typeof FileRecord>;

/** What the last successful build put into the site's folder, by path. */
export type Manifest = ReadonlyMap<string, FileRecord>;

/** Where the manifest of a site's folder is kept: one for each folder, so that two newsrooms do not meet. */
export function manifestFile(cacheDir: string, outDir: string): string {
  return path.join(cacheDir, 'manifests', `${digestOf(outDir)}.json`);
}

/** Reads a manifest; a missing, damaged or foreign one is an empty one, and everything is built again. */
export async function readManifest(file: string): Promise<Manifest> {
  try {
    const record = Record.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(Object.entries(record.files));
  } catch {
    return new Map();
  }
}

/** Writes a manifest in one step: a reader sees the old one or the new one. */
export async function writeManifest(file: string, manifest: Manifest): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, JSON.stringify({ format: 1, files: Object.fromEntries(manifest) }));
  await rename(draft, file);
}

/** The record of a file as it stands on the disk. */
export function recordOf(file: string, digest: string): FileRecord {
  const { size, mtimeMs } = statSync(file);
  return { digest, size, time: mtimeMs };
}
