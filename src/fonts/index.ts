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
      const kept = keptPath(cacheDir, original, recipe);
      return fontFile(recipe, (await readKept(kept)) ?? (await keep(kept, await cut(original, recipe))));
    }),
  );
}

/**
 * Like {@link buildFonts}; what is not in the cache is made in a thread of its own, which it keeps busy for a second.
 * @throws Error where the thread fails.
 */
export async function buildFontsBeside(cacheDir: string): Promise<FontFile[]> {
  const original = await readFile(originalFont());
  const kept = await Promise.all(
    FONT_RECIPES.map((recipe) => readKept(keptPath(cacheDir, original, recipe))),
  );
  const files = kept.flatMap((bytes, index) => (bytes ? [fontFile(FONT_RECIPES[index]!, bytes)] : []));
  return files.length === kept.length ? files : inThread(cacheDir);
}

function inThread(cacheDir: string): Promise<FontFile[]> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: cacheDir });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('The thread that makes the fonts ended early.'));
    });
  });
}

function fontFile({ name }: FontRecipe, bytes: Uint8Array): FontFile {
  const hash = sha256(bytes);
  return { name, file: `fonts/vazirmatn-${name}.${hash.slice(0, 8)}.woff2`, hash, bytes };
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

/** Where a file is kept, named by all that it is made from. */
function keptPath(cacheDir: string, original: Buffer, recipe: FontRecipe): string {
  const made = Buffer.from(JSON.stringify([recipe, FONT_FEATURES, FONT_WEIGHTS]));
  return join(cacheDir, 'fonts', `${sha256(Buffer.concat([original, made]))}.woff2`);
}

/** The kept bytes carry their own digest, so that a damaged file is made again and never published. */
async function readKept(file: string): Promise<Buffer | undefined> {
  const kept = await readFile(file).catch(() => undefined);
  const bytes = kept?.subarray(DIGEST_LENGTH);
  return bytes && kept?.subarray(0, DIGEST_LENGTH).toString('latin1') === sha256(bytes) ? bytes : undefined;
}

const DIGEST_LENGTH = 64;

async function keep(file: string, bytes: Buffer): Promise<Buffer> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]));
  await rename(draft, file);
  return bytes;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
