import path from 'node:path';
import type { SitePlan } from '../model/plan.ts';
import { chartImageKey, keptChartImage, keptShareImage, shareImageKey } from '../share/index.ts';
import { fileOf } from './render/address.ts';
import type { SiteFile } from './site-file.ts';

/** The pictures that a plan asks for, drawn only where neither the last version nor the cache has them. */
export function drawings({ shareImages, chartPictures }: SitePlan, cacheDir: string): SiteFile[] {
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
  ];
}
