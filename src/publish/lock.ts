import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beat = 2_000;
/** A holder that has not shown itself for this long is dead, whatever its process number says. */
const silence = 15_000;

/**
 * Waits until no other build writes the same folder, then holds it until the returned function is called.
 *
 * A lock of a process that is gone (killed, or of a container that is no more) is taken over.
 *
 * @param waiting is called once, where there is somebody to wait for.
 */
export async function holdLock(file: string, waiting: () => void): Promise<() => Promise<void>> {
  await mkdir(path.dirname(file), { recursive: true });
  for (let told = false; !(await tryToTake(file));) {
    if (await isDead(file)) {
      await removeDead(file);
      continue;
    }
    if (!told) waiting();
    told = true;
    await sleep(100);
  }
  const timer = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, beat);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await rm(file, { force: true });
  };
}

async function tryToTake(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(`${String(process.pid)}@${hostname()}`);
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isDead(file: string): Promise<boolean> {
  try {
    const [holder, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    if (Date.now() - mtimeMs > silence) return true;
    const [pid, host] = holder.split('@');
    return host === hostname() && !isRunning(Number(pid));
  } catch {
    // Released between the two looks: the next attempt decides.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Removes a dead lock. One of those that found it does so at a time, and looks again first: otherwise the slower of two
 * would remove the live lock that the faster one has taken meanwhile.
 */
async function removeDead(file: string): Promise<void> {
  const sweep = `${file}.sweep`;
  if (!(await tryToTake(sweep))) {
    // Whoever swept was killed in the middle of it.
    if ((await isDead(sweep)) && (await ageOf(sweep)) > silence) await rm(sweep, { force: true });
    else await sleep(5);
    return;
  }
  try {
    if (await isDead(file)) await rm(file, { force: true });
  } finally {
    await rm(sweep, { force: true });
  }
}

async function ageOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
}
