import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { exportForPeer, type Peer } from './export.ts';
import type { Command } from './measure.ts';
import type { GeneratedNewsroom } from './newsroom/index.ts';

/** A peer that is installed and has the newsroom's items. */
export interface ReadyPeer {
  readonly peer: Peer;
  readonly name: string;
  readonly build: Command;
  readonly outDir: string;
}

export interface MissingPeer {
  readonly name: string;
  /** The command that installs it. */
  readonly install: string;
}

/** Astro with a module for each item needs more than Node's default heap from a few thousand items on. */
const ASTRO_HEAP = '--max-old-space-size=8000';

/**
 * Finds the peers: Hugo on the `PATH`, Eleventy in `packages` (a folder where npm installed it), and plain Astro MDX,
 * which needs nothing but the project's own packages.
 */
export async function preparePeers(order: {
  readonly root: string;
  readonly packages?: string;
  readonly only: readonly Peer[];
  readonly newsroom: GeneratedNewsroom;
  readonly workDir: string;
}): Promise<{ ready: ReadyPeer[]; missing: MissingPeer[] }> {
  const css = itemCss(order.root);
  const ready: ReadyPeer[] = [];
  const missing: MissingPeer[] = [];
  const prepare = async (
    peer: Peer,
    name: string,
    program: string,
    words: (outDir: string) => string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    const cwd = path.join(order.workDir, peer);
    // Astro renders from modules in the folder it builds into, which look for packages from there.
    const outDir = peer === 'astro-mdx' ? path.join(cwd, 'dist') : path.join(order.workDir, `${peer}-site`);
    await exportForPeer(peer, order.newsroom, css, cwd);
    if (peer === 'astro-mdx')
      await symlink(path.join(order.root, 'node_modules'), path.join(cwd, 'node_modules'));
    ready.push({ peer, name, outDir, build: { program, arguments: words(outDir), cwd, environment } });
  };

  if (order.only.includes('hugo')) {
    const version = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    if (version.status === 0) {
      const number = /v(\d+\.\d+)/u.exec(version.stdout)?.[1] ?? '';
      await prepare('hugo', `Hugo ${number}`, 'hugo', (outDir) => ['--quiet', '--destination', outDir]);
    } else missing.push({ name: 'Hugo', install: 'apt-get install hugo' });
  }
  if (order.only.includes('eleventy')) {
    const found = packageIn(order.packages ?? order.root, '@11ty/eleventy');
    if (found !== undefined) {
      const program = path.join(found.dir, 'cmd.cjs');
      await prepare('eleventy', `Eleventy ${found.version}`, process.execPath, (outDir) => [
        program,
        '--quiet',
        `--output=${path.relative(path.join(order.workDir, 'eleventy'), outDir)}`,
      ]);
    } else {
      missing.push({
        name: 'Eleventy',
        install: 'npm install --prefix DIR @11ty/eleventy@3, then --peers DIR',
      });
    }
  }
  if (order.only.includes('astro-mdx')) {
    const { dir, version } = packageIn(order.root, 'astro')!;
    await prepare(
      'astro-mdx',
      `Astro ${version} MDX`,
      process.execPath,
      (outDir) => [path.join(dir, 'bin/astro.mjs'), 'build', '--silent', '--outDir', outDir],
      { NODE_OPTIONS: ASTRO_HEAP, ASTRO_TELEMETRY_DISABLED: '1' },
    );
  }
  return { ready, missing };
}

/** The command that indexes a built site for search, as a site with another generator would. */
export function pagefindCommand(root: string, site: string): Command {
  const { dir } = packageIn(root, 'pagefind')!;
  return {
    program: process.execPath,
    arguments: [path.join(dir, 'lib/runner/bin.cjs'), '--site', site, '--quiet'],
    cwd: path.dirname(site),
  };
}

/** A package that npm installed in a folder, or nothing. */
export function packageIn(folder: string, name: string): { dir: string; version: string } | undefined {
  const dir = path.join(folder, 'node_modules', name);
  const manifest = path.join(dir, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { dir, version };
}

/** The style sheets that an item of ours carries. */
const ITEM_SHEETS = ['tokens', 'base', 'frame', 'item', 'prose', 'print'];

/** The same styles as on our own items, so that every page weighs about the same. */
function itemCss(root: string): string {
  return ITEM_SHEETS.map((name) => readFileSync(path.join(root, 'src/styles', `${name}.css`), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s*([{}:;,>])\s*/gu, '$1')
    .replace(/\s+/gu, ' ');
}
