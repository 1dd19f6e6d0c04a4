import path from 'node:path';
import type { SitePlan } from '../model/plan.ts';
import { keptChartImage, keptShareImage, qrCode, shareImageKey } from '../share/index.ts';
import { digestOf } from '../content/index.ts';
import { fileOf } from './render/address.ts';
import type { SiteFile } from './site-file.ts';

/** In every digest: raise it when the drawing of codes changes. */
const codeRecipe = 'qr 1';

/**
 * The pictures that a plan asks for, drawn only where neither the last version nor the cache has them.
 *
 * @param sources digest of the code that draws charts.
 */
export function drawings(
  { shareImages, chartPictures, printedCodes }: SitePlan,
  sources: string,
  cacheDir: string,
): SiteFile[] {
  const kept = path.join(cacheDir, 'drawings');
  return [
    ...shareImages.map((words) => ({
      file: fileOf(words.path),
      digest: shareImageKey(words),
      bytes: () => keptShareImage(words, kept),
    })),
    ...chartPictures.map((chart) => ({
      file: fileOf(chart.path),
      digest: digestOf(`${sources}\n${chart.key}`),
      // The chart is drawn when its picture is: a build that changes neither draws nothing.
      bytes: () => keptChartImage(chart.svg, kept),
    })),
    ...printedCodes.map(({ path: code, address, label }) => ({
      file: fileOf(code),
      digest: digestOf(`${codeRecipe}\n${address}\n${label}`),
      bytes: () => Promise.resolve(codeFile(address, label)),
    })),
  ];
}

/** A code as a file of its own, which inline SVG is not without its namespace. */
function codeFile(address: string, label: string): Uint8Array {
  return Buffer.from(qrCode(address, label).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '));
}
