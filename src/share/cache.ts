import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What ends every whole PNG: a file without it was cut short. */
const END = Buffer.from('IEND');

/**
 * The picture of that name from the cache folder, made and stored where it is missing or damaged.
 * @param key letters, digits, hyphens and underscores only.
 */
export async function keep(
  cacheDir: string,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = path.join(cacheDir, `${key}.png`);
  try {
    const kept = await readFile(file);
    if (kept.subarray(-8, -4).equals(END)) return kept;
  } catch {
    // Not in the cache: made below.
  }
  const picture = await make();
  await mkdir(cacheDir, { recursive: true });
  // Two builds may write one picture at once: each writes its own draft, and a rename is whole.
  const draft = `${file}.${process.pid}.${Math.trunc(performance.now() * 1000)}`;
  await writeFile(draft, picture);
  await rename(draft, file);
  return picture;
}
