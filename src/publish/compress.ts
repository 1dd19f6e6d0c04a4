import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { recordOf, type FileRecord } from './manifest.ts';
import type { Progress } from './progress.ts';
import type { Stage } from './stage.ts';
import { bringFrom, type Source } from './source.ts';

const texts = /\.(?:html|css|js|mjs|json|xml|svg|txt|csv|webmanifest)$/u;
/** Below this a compressed file saves no packet. */
const worthIt = 600;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const encodings = [
  {
    suffix: '.br',
    compress: (bytes: Uint8Array) =>
      brotli(bytes, {
        params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9, [zlib.constants.BROTLI_PARAM_LGWIN]: 18 },
      }),
  },
  { suffix: '.gz', compress: (bytes: Uint8Array) => gzip(bytes, { level: 9 }) },
];

/**
 * Puts `.br` and `.gz` beside every text of the version that is worth it, and their records into `manifest`;
 * those whose text has not changed are brought over.
 */
export async function compressTexts(
  manifest: Map<string, FileRecord>,
  stage: Stage,
  sources: readonly Source[],
  progress: Progress,
): Promise<void> {
  const files = [...manifest].filter(([file, { size }]) => texts.test(file) && size >= worthIt);
  progress.step('compress', files.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) {
      const [file, { digest }] = files[at]!;
      for (const { suffix, compress } of encodings) {
        const name = file + suffix;
        let record = bringFrom(sources, name, digest);
        if (record === undefined) {
          const full = path.join(stage.nextDir, name);
          stage.write(name, await compress(await readFile(path.join(stage.nextDir, file))));
          record = recordOf(full, digest);
        }
        manifest.set(name, record);
      }
      progress.advance();
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}
