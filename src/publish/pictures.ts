import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import type { Newsroom } from '../content/newsroom.ts';
import { digestOf } from '../content/index.ts';
import type { SiteFile } from './site-file.ts';

/** A picture as the site publishes it. */
export interface PublishedPicture {
  /** Root-absolute address. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** No screen that the site is read on shows more. */
const widest = 1600;
/** In the cache key: raise it when the recipe below changes. */
const recipe = `webp-1600-78-${sharp.versions.sharp ?? ''}`;

const Size = z.object({ width: z.number(), height: z.number() });

/**
 * Re-encodes every picture that the content shows, as WebP without metadata: what a camera wrote about place and time
 * is gone, and an SVG is drawn, so that nothing of its markup reaches a reader.
 *
 * @returns what stands for each picture of the content, and the files to publish.
 * @throws Error naming the picture that is none.
 */
export async function publishPictures(
  newsroom: Newsroom,
  contentDir: string,
  cacheDir: string,
): Promise<{ published: Map<string, PublishedPicture>; files: SiteFile[] }> {
  const sources = new Set(
    [...newsroom.items, ...newsroom.bulletins].flatMap((entry) => [
      ...('image' in entry && entry.image ? [entry.image.src] : []),
      ...entry.calls.flatMap(({ component, attributes }) =>
        component === 'Figure' && attributes['src'] ? [attributes['src']] : [],
      ),
    ]),
  );
  const published = new Map<string, PublishedPicture>();
  const files: SiteFile[] = [];
  for (const source of [...sources].sort()) {
    const original = await readFile(path.join(contentDir, source));
    const digest = digestOf(`${recipe}\n${digestOf(original)}`);
    const { name, dir } = path.parse(source);
    const file = `${dir}/${name}.${digest.slice(0, 8)}.webp`;
    const kept = path.join(cacheDir, 'pictures', `${digest}.webp`);
    const { width, height } = await encode(original, kept, source);
    published.set(source, { path: `/${file.split('/').map(encodeURIComponent).join('/')}`, width, height });
    files.push({ file, digest, bytes: () => readFile(kept) });
  }
  return { published, files };
}

async function encode(original: Uint8Array, kept: string, source: string): Promise<z.output<typeof Size>> {
  try {
    return Size.parse(JSON.parse(await readFile(`${kept}.json`, 'utf8')));
  } catch {
    // Not in the cache, or damaged there: made (again) below.
  }
  try {
    const { data, info } = await sharp(original, { limitInputPixels: 100_000_000, failOn: 'error' })
      .rotate()
      .resize({ width: widest, withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer({ resolveWithObject: true });
    await mkdir(path.dirname(kept), { recursive: true });
    await store(kept, data);
    // The size is written last: where it stands, the picture stands.
    await store(`${kept}.json`, JSON.stringify({ width: info.width, height: info.height }));
    return { width: info.width, height: info.height };
  } catch (error) {
    throw new Error(`${source} is no picture that can be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

async function store(file: string, content: Uint8Array | string): Promise<void> {
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, content);
  await rename(draft, file);
}
