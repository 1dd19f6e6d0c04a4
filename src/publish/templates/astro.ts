import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Astro in a process of its own: it works beside the reading of the content, and its memory is given back. */
interface AstroProcess {
  readonly root: string;
  readonly child: ChildProcess;
  /** What it printed so far. */
  said: string;
  /** Its exit status; `null` where a signal ended it. */
  readonly ended: Promise<number | null>;
}

let waiting: AstroProcess | undefined;

/**
 * Starts Astro and has it wait: loading its thousand modules takes a second, in which a build loads its own. Nothing
 * where that would only take the one processor from the build.
 * @param root the project that it will compile.
 */
export function prepareAstro(root: string): void {
  if (availableParallelism() < 2) return;
  waiting = startAstro(root);
  hold(waiting, 'unref');
}

/** Lets a process go that {@link prepareAstro} started and nobody needs. */
export function dismissAstro(): void {
  waiting?.child.kill();
  waiting = undefined;
}

/**
 * Compiles the page files of a project into a folder.
 * @throws Error with Astro's own output when the page files do not compile.
 */
export async function runAstro(root: string, outDir: string): Promise<void> {
  const astro = waiting?.root === root ? waiting : startAstro(root);
  if (astro === waiting) waiting = undefined;
  hold(astro, 'ref');
  // Where it has ended already, its status tells why.
  if (astro.child.connected) astro.child.send(outDir);
  if ((await astro.ended) !== 0) throw new Error(`The page files do not compile:\n${astro.said.trim()}`);
}

function startAstro(root: string): AstroProcess {
  const program = fileURLToPath(new URL('./astro-process.ts', import.meta.url));
  // With a small young generation Astro takes as long and holds a hundred megabytes less, beside a newsroom in memory.
  const child = spawn(process.execPath, ['--max-semi-space-size=4', program], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // Heard by whoever has it compile; until then nobody waits for it.
  ended.catch(() => undefined);
  const astro: AstroProcess = { root, child, said: '', ended };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (astro.said += chunk.toString()));
  }
  return astro;
}

/** Whether this process stays alive for the other. */
function hold({ child }: AstroProcess, how: 'ref' | 'unref'): void {
  for (const handle of [child, child.channel, child.stdout as Socket | null, child.stderr as Socket | null]) {
    handle?.[how]();
  }
}
