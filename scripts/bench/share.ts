import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildCommand, type BuildBench } from './build.ts';
import { measure, median } from './measure.ts';

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
 * Adds every share image, picture of a chart and printed code to the site that {@link benchBuilds} left without them.
 *
 * @throws where the build fails.
 */
export async function timeShareImages(builds: BuildBench): Promise<ShareTimes> {
  const { siteDir } = builds;
  const before = drawn(siteDir).length;
  const { seconds } = await measure(buildCommand(builds, ['--no-search']));
  const files = drawn(siteDir);
  const sizes = files
    .filter((file) => path.basename(file) === 'share.png')
    .map((file) => statSync(path.join(siteDir, file)).size);
  return {
    images: sizes.length,
    bytes: median(sizes),
    others: files.length - before - sizes.length,
    seconds,
  };
}

const drawn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:png|svg)$/u.test(file));
