/**
 * A Chromium for tests and screenshots: the machine's own where it has one, else the one that the
 * `@sparticuz/chromium` package carries, so that nothing but the npm registry is needed.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './unpack.ts';

export { pageTypes } from './page-types.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Root needs `--no-sandbox`; the rest keeps the browser from calling home on a closed network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * Starts a headless Chromium; whoever starts it closes it.
 *
 * `CHROMIUM` in the environment names an executable to be used before any other.
 *
 * @throws where neither the machine nor the package can start one.
 * @example
 * const browser = await launchBrowser();
 * const page = await browser.newPage();
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env, flags, packaged } = await chromiumProgram();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [...flags, ...(packaged ? ['--headless=shell'] : [])],
  });
}

/** A Chromium as a program, for tools that start it themselves. */
export interface ChromiumProgram {
  readonly executablePath: string;
  /** What it needs of the environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
  /** Whether it is the package's, and no browser of the machine. */
  readonly packaged: boolean;
}

/**
 * Finds the Chromium that {@link launchBrowser} starts.
 *
 * @throws where the machine has none and the package cannot be unpacked.
 */
export async function chromiumProgram(): Promise<ChromiumProgram> {
  const own = process.env['CHROMIUM'] ?? installedChromium();
  if (own) return { executablePath: own, env: {}, flags: FLAGS, packaged: false };
  const unpacked = await unpackChromium();
  return { ...unpacked, flags: [...FLAGS, '--no-zygote', '--disable-gpu'], packaged: true };
}

function installedChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
