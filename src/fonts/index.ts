/** Vazirmatn cut to what Persian pages need: two small files in place of one large one. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { charactersOf, FONT_FEATURES, FONT_RECIPES, FONT_WEIGHTS, type FontRecipe } from './recipe.ts';

/** A font file, ready to be published. */
export interface FontFile {
  readonly name: FontRecipe['name'];
  /** Path in the site, named by its content: `fonts/vazirmatn-persian.1a2b3c4d.woff2`. */
  readonly file: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the font files, or takes them from the cache where the font and the recipe are the same. Equal inputs give
 * equal bytes.
 * @param cacheDir any folder that may be deleted at any time.
 */
export async function buildFonts(cacheDir: string): Promise<FontFile[]> {
  const original = await readFile(originalFont());
  return Promise.all(
    FONT_RECIPES.map(async (recipe) => {
      const bytes = await cached(join(cacheDir, 'fonts', `${keyOf(original, recipe)}.woff2`), () =>
        cut(original, recipe),
      );
      const hash = sha256(bytes);
      return {
        name: recipe.name,
        file: `fonts/vazirmatn-${recipe.name}.${hash.slice(0, 8)}.woff2`,
        hash,
        bytes,
      };
    }),
  );
}

/**
 * Like {@link buildFonts}, in a thread of its own: it keeps a processor busy for a second.
 * @throws Error where the thread fails.
 */
export function buildFontsBeside(cacheDir: string): Promise<FontFile[]> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: cacheDir });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('The thread that makes the fonts ended early.'));
    });
  });
}

function originalFont(): string {
  const manifest = createRequire(import.meta.url).resolve('vazirmatn/package.json');
  return join(dirname(manifest), 'fonts', 'webfonts', 'Vazirmatn[wght].woff2');
}

async function cut(original: Buffer, recipe: FontRecipe): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(original, charactersOf(recipe), {
    targetFormat: 'woff2',
    keepFeatures: FONT_FEATURES,
    variationAxes: { wght: { ...FONT_WEIGHTS, default: FONT_WEIGHTS.min } },
    noHinting: true,
  });
}

function keyOf(original: Buffer, recipe: FontRecipe): string {
  return sha256(
    Buffer.concat([original, Buffer.from(JSON.stringify([recipe, FONT_FEATURES, FONT_WEIGHTS]))]),
  );
}

/** The kept bytes carry their own digest, so that a damaged file is made again and never published. */
async function cached(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(file).catch(() => undefined);
  if (kept && kept.subarray(0, 64).toString('latin1') === sha256(kept.subarray(64))) return kept.subarray(64);
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, Buffer.concat([Buffer.from(sha256(made), 'latin1'), made]));
  await rename(draft, file);
  return made;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
