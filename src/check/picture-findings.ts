import { statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Finding } from '../content/index.ts';
import { finding, type FindingPlace } from '../content/messages/index.ts';
import type { Newsroom } from '../content/newsroom.ts';
import type { FindingsMemory } from './findings-memory.ts';
import { makeTextLocator } from './locate-text.ts';

/** Pictures that are decoded at once. */
const AT_ONCE = 4;
/** Small enough that a photograph is decoded at an eighth of its size; all of the file is read nevertheless. */
const GLANCE = 64;
/** As the build takes them: no photograph has more. */
const MOST_PIXELS = 100_000_000;

interface NamedPicture {
  readonly src: string;
  readonly place: FindingPlace;
}

/**
 * Pictures that the newsroom names and that cannot be decoded: cut short, empty, or something else under a picture's
 * name. A picture that was found sound is not decoded again until its size or time changes.
 */
export async function pictureFindings(
  newsroom: Newsroom,
  contentDir: string,
  memory: FindingsMemory,
): Promise<Finding[]> {
  const named = Map.groupBy(namedPictures(newsroom, contentDir), ({ src }) => src);
  const sources = [...named.keys()];
  const findings: Finding[] = [];
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    const broken = await Promise.all(
      sources
        .slice(from, from + AT_ONCE)
        .map(async (src) => ((await isSound(path.join(contentDir, src), memory)) ? [] : [src])),
    );
    for (const src of broken.flat()) {
      findings.push(...named.get(src)!.map(({ place }) => finding('picture/unreadable', place, { src })));
    }
  }
  return findings;
}

function namedPictures({ items, bulletins }: Newsroom, contentDir: string): NamedPicture[] {
  const locate = makeTextLocator(contentDir);
  const leading = items.flatMap((item) =>
    item.image ? [{ src: item.image.src, place: locate(item, path.basename(item.image.src)) }] : [],
  );
  const placed = [...items, ...bulletins].flatMap(({ file, calls }) =>
    calls.flatMap(({ component, attributes, line, column }) =>
      component === 'Figure' && attributes['src']
        ? [{ src: attributes['src'], place: { file, line, column } }]
        : [],
    ),
  );
  return [...leading, ...placed];
}

async function isSound(file: string, memory: FindingsMemory): Promise<boolean> {
  let key: string;
  try {
    const { size, mtimeMs } = statSync(file);
    key = `${file}\n${String(size)}\n${String(mtimeMs)}`;
  } catch {
    // A picture that is missing is a finding of its own.
    return true;
  }
  if (memory.get(key) !== undefined) return true;
  try {
    await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .resize({ width: GLANCE })
      .toBuffer();
  } catch {
    return false;
  }
  memory.set(key, []);
  return true;
}
