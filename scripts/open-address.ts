import { spawn } from 'node:child_process';

/** The program that opens an address in the reader's browser, with its arguments. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  // `start` takes its first quoted word for the title of a window; Node quotes an empty one.
  win32: ['cmd', '/c', 'start', ''],
};

/**
 * Whether a server answers at an address.
 * @example await answers('http://localhost:4321/') // false where no `npm run dev` runs
 */
export async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens an address in the browser of a desktop. Where there is none, nothing happens: the address was printed too.
 * @param start runs a program and does not wait for it.
 */
export function openAddress(
  address: string,
  platform: NodeJS.Platform = process.platform,
  start: (program: string, words: readonly string[]) => void = startApart,
): void {
  const [program, ...words] = OPENERS[platform] ?? [];
  if (program !== undefined) start(program, [...words, address]);
}

function startApart(program: string, words: readonly string[]): void {
  const child = spawn(program, words, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
