import path from 'node:path';
import type { SitePlan } from '../model/plan.ts';
import { chartImageKey, keptChartImage, keptShareImage, qrCode, shareImageKey } from '../share/index.ts';
import { digestOf } from './digest.ts';
import { fileOf } from './render/address.ts';
import type { SiteFile } from './site-file.ts';

/** In every digest: raise it when the drawing of codes changes. */
const codeRecipe = 'qr 1';

/** The pictures that a plan asks for, drawn only where neither the last version nor the cache has them. */
export function drawings(
  { shareImages, chartPictures, printedCodes }: SitePlan,
  cacheDir: string,
): SiteFile[] {
  const kept = path.join(cacheDir, 'drawings');
  return [
    ...shareImages.map((words) => ({
      file: fileOf(words.path),
      digest: shareImageKey(words),
      bytes: () => keptShareImage(words, kept),
    })),
    ...chartPictures.map(({ path: address, svg }) => ({
      file: fileOf(address),
      digest: chartImageKey(svg),
      bytes: () => keptChartImage(svg, kept),
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
