import { spawn, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readSettings } from './index.ts';

const root = process.cwd();
const { cacheDir } = readSettings({}, root);
const machine = new URL('./failing-machine.fixture.ts', import.meta.url).href;

/** A folder for a test's sites and caches, below the project's cache, where compiled pages find their packages. */
export async function workFolder(name: string): Promise<string> {
  await mkdir(cacheDir, { recursive: true });
  return mkdtemp(path.join(cacheDir, `${name}-`));
}

/** An empty cache but for the compiled pages, which no edit of the content changes. */
export async function newCache(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(path.join(cacheDir, 'templates'), path.join(folder, 'templates'), { recursive: true });
  return folder;
}

/** The digest of every file below a folder, by its path there. */
async function digests(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(folder, file), hash('sha256', await readFile(file))] as const),
    ),
  );
}

/** The files that two folders do not have alike. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [ones, others] = await Promise.all([digests(one), digests(other)]);
  const files = new Set([...ones.keys(), ...others.keys()]);
  return [...files].filter((file) => ones.get(file) !== others.get(file)).sort();
}

/** A build as a user starts it, in a process of its own. */
export interface RunningBuild {
  readonly child: ChildProcess;
  /** Its exit code, `null` where it was killed, and what it printed. */
  readonly ended: Promise<{ code: number | null; said: string }>;
}

export function startBuild(
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = ['--no-share-images'],
): RunningBuild {
  const child = spawn(process.execPath, ['--import', machine, 'scripts/build.ts', ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, said }));
  });
  return { child, ended };
}
