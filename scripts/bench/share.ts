import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { measure } from './measure.ts';

/** What the pictures of a newsroom take where none of them is kept. */
export interface ShareTimes {
  readonly images: number;
  /** Median size of a share image. */
  readonly bytes: number;
  /** Pictures of charts and printed codes, which the same build draws. */
  readonly others: number;
  /** Wall time of the whole build that adds them to a site without pictures. */
  readonly seconds: number;
}

/**
 * Adds every share image, picture of a chart and printed code to the site that {@link benchBuilds} left.
 *
 * @throws where the build fails.
 */
export async function timeShareImages(order: {
  readonly projectDir: string;
  readonly contentDir: string;
  readonly siteDir: string;
}): Promise<ShareTimes> {
  const { projectDir, contentDir, siteDir } = order;
  await rm(path.join(projectDir, '.cache', 'drawings'), { recursive: true, force: true });
  const before = drawn(siteDir).length;
  const { seconds } = await measure({
    program: process.execPath,
    arguments: ['scripts/build.ts', '--no-search'],
    cwd: projectDir,
    environment: { CONTENT_DIR: contentDir, OUT_DIR: siteDir, CI: 'true' },
  });
  const files = drawn(siteDir);
  const sizes = files
    .filter((file) => path.basename(file) === 'share.png')
    .map((file) => statSync(path.join(siteDir, file)).size)
    .sort((a, b) => a - b);
  return {
    images: sizes.length,
    bytes: sizes[Math.floor(sizes.length / 2)] ?? 0,
    others: files.length - before - sizes.length,
    seconds,
  };
}

const drawn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:png|svg)$/u.test(file));
