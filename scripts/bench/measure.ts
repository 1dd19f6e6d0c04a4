import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** A command to be timed. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A file for its standard input. */
  readonly input?: string;
}

export interface Measured {
  /** Wall time. */
  readonly seconds: number;
  /** Highest sum of the resident memory of the whole process tree; absent where `/proc` is. */
  readonly megabytes?: number;
  /** Processor time of the whole process tree, to about a tenth of a second; absent where `/proc` is. */
  readonly processorSeconds?: number;
}

/** How often the processes are looked at, and how often others are looked for: each look takes time from the command. */
const EVERY_MS = 50;
const SEARCH_EVERY_MS = 500;

/**
 * Runs a command to its end and measures the tree of processes that it starts.
 *
 * @throws where the command fails, with the end of what it printed.
 */
export async function measure(command: Command): Promise<Measured> {
  const input = command.input === undefined ? undefined : openSync(command.input, 'r');
  const started = performance.now();
  const child = spawn(command.program, command.arguments, {
    cwd: command.cwd,
    env: { ...process.env, ...command.environment },
    stdio: [input ?? 'ignore', 'pipe', 'pipe'],
  });
  if (input !== undefined) closeSync(input);
  let printed = '';
  const keep = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-4000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const watch = watchTree(child.pid ?? 0);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => watch.stop());
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) {
    throw new Error(`${command.program} ${command.arguments.join(' ')} ended with ${code}:\n${printed}`);
  }
  return { seconds, ...watch.result() };
}

function watchTree(root: number): { stop(): void; result(): Omit<Measured, 'seconds'> } {
  let peak = 0;
  const ticks = new Map<number, number>();
  let known: readonly number[] = [];
  let searched = -Infinity;
  const look = (): void => {
    const now = performance.now();
    if (now - searched >= SEARCH_EVERY_MS) {
      known = processTree(root);
      searched = now;
    }
    let sum = 0;
    for (const pid of known) {
      const state = stateOf(pid);
      if (state === undefined) continue;
      sum += state.bytes;
      ticks.set(pid, state.time);
    }
    peak = Math.max(peak, sum);
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop: () => clearInterval(timer),
    result() {
      if (peak === 0) return {};
      const processorSeconds = [...ticks.values()].reduce((sum, time) => sum + time, 0) / TICKS_A_SECOND;
      return { megabytes: peak / 1e6, processorSeconds };
    },
  };
}

/** `sysconf(_SC_CLK_TCK)`, which Linux fixes for what it tells programs. */
const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

/** Resident memory and processor time of a process; nothing where it has ended, or where there is no `/proc`. */
function stateOf(pid: number): { bytes: number; time: number } | undefined {
  try {
    // The name of the program stands in brackets and may hold anything, so fields are counted from its end.
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=[A-Z] )/u);
    const field = fields.split(' ');
    return { time: Number(field[11]) + Number(field[12]), bytes: Number(field[21]) * PAGE_BYTES };
  } catch {
    return undefined;
  }
}

/** A process and all below it: a process's children are listed by the thread that began them. */
function processTree(root: number): number[] {
  try {
    const children = readdirSync(`/proc/${root}/task`).flatMap((thread) =>
      readFileSync(`/proc/${root}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [root, ...children.flatMap(processTree)];
  } catch {
    // It ended while it was looked at.
    return [root];
  }
}

/** The middle value; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

/** Files of a folder with all below it: how many are HTML pages, and the bytes of all. */
export async function folderSize(folder: string): Promise<{ pages: number; bytes: number }> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
  };
}
