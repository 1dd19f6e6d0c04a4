import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../../content/index.ts';
import { digestOfFiles } from '../digest-of-files.ts';
import { dismissAstro, runAstro } from './astro.ts';

/** The page files of the site, compiled by Astro to a module that renders, and the files that stand beside them. */
export interface Templates {
  /** Changes with any source file, the configuration, the lock file or Node itself. */
  readonly digest: string;
  /** Absolute path of the module that exports `render`. */
  readonly entry: string;
  /** Absolute path of the folder whose contents go into the site as they are (`public/`, `_astro/…`). */
  readonly assetsDir: string;
  /** Whether Astro had to compile them. */
  readonly isNew: boolean;
}

/** Results of older sources that stay. */
const mostKept = 3;

const madeFrom = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The digest that `compileTemplates` would give, without compiling: a few milliseconds. */
async function templatesDigest(root: string): Promise<string> {
  return digestOf(`${process.version}\n${await digestOfFiles(root, madeFrom)}`);
}

/**
 * Compiles the page files with Astro, or returns the kept result where nothing that they are made from has changed.
 *
 * @param turn Astro waits for it, with everything else done: what follows it may keep this thread busy for seconds.
 * @throws Error with Astro's own output when the page files do not compile.
 */
export async function compileTemplates(
  root: string,
  cacheDir: string,
  turn: Promise<unknown> = Promise.resolve(),
): Promise<Templates> {
  const digest = await templatesDigest(root);
  const shelf = path.join(cacheDir, 'templates');
  const kept = path.join(shelf, digest);
  const templates = {
    digest,
    entry: path.join(kept, 'server/entry.mjs'),
    assetsDir: path.join(kept, 'client'),
    isNew: true,
  };
  if (await exists(templates.entry)) {
    dismissAstro();
    return { ...templates, isNew: false };
  }

  const draft = path.join(shelf, `draft-${String(process.pid)}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await turn;
  await runAstro(root, draft);
  await mkdir(path.join(draft, 'client'), { recursive: true });
  await rename(draft, kept).catch(async (error: unknown) => {
    // Another build put the same result there first.
    if (!(await exists(templates.entry))) throw error;
    await rm(draft, { recursive: true, force: true });
  });
  await forgetOld(shelf);
  return templates;
}

/**
 * Keeps the newest few results: other builds may be rendering from the one before. What is forgotten is moved aside
 * first, so that a result is there whole or not at all.
 */
async function forgetOld(shelf: string): Promise<void> {
  const names = (await readdir(shelf)).filter((name) => !name.startsWith('draft-'));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(path.join(shelf, name))).mtimeMs })),
  );
  const old = aged.sort((a, b) => b.time - a.time).slice(mostKept);
  for (const { name } of old) {
    const aside = path.join(shelf, `draft-${name}`);
    await rename(path.join(shelf, name), aside);
    await rm(aside, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
