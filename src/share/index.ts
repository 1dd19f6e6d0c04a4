/**
 * Pictures that leave the site: share images for social networks, charts as PNG, and the code that a printed page
 * carries. The same input gives the same bytes on every machine: the font and the libraries are locked.
 */
import { keep } from './cache.ts';
import { sharePicture, type ShareWords } from './picture.ts';
import { pictureKey, sharp } from './renderer.ts';

export { qrCode } from './qr.ts';
export type { ShareWords } from './picture.ts';

/** In every key: raise one when its drawing changes. */
const SHARE_RECIPE = 'share 2';
const CHART_RECIPE = 'chart 1';

/** Charts are drawn at twice their size, for dense screens and for print. */
const CHART_DENSITY = 144;

/** A name for a share image, equal for equal words, fonts and libraries. */
export function shareImageKey({ site, kicker, title, note }: ShareWords): string {
  return pictureKey(SHARE_RECIPE, JSON.stringify([site, kicker ?? '', title, note]));
}

/**
 * The picture that social networks show for a page: 1200 × 630 px, PNG.
 * @example await shareImage({ site: 'بولتن', title: 'شهرک‌های صنفی راه‌اندازی می‌شود', note: '۸ اردیبهشت ۱۳۹۵' })
 */
export async function shareImage(words: ShareWords): Promise<Uint8Array> {
  const svg = await sharePicture(words);
  // Few colours, without dithering: flat areas and letters, 15 KB instead of 45.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 24, effort: 1, dither: 0 }).toBuffer();
}

/** {@link shareImage}, drawn only where the cache folder does not hold it. */
export function keptShareImage(words: ShareWords, cacheDir: string): Promise<Uint8Array> {
  return keep(cacheDir, shareImageKey(words), () => shareImage(words));
}

/** A name for a chart's picture, equal for equal drawings, fonts and libraries. */
function chartImageKey(svg: string): string {
  return pictureKey(CHART_RECIPE, svg);
}

/** A chart that stands alone as PNG, at twice the size that the SVG gives. */
export async function chartImage(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg), { density: CHART_DENSITY })
    .png({ palette: true, colours: 64, effort: 1, dither: 0 })
    .toBuffer();
}

/** {@link chartImage}, drawn only where the cache folder does not hold it. */
export function keptChartImage(svg: string, cacheDir: string): Promise<Uint8Array> {
  return keep(cacheDir, chartImageKey(svg), () => chartImage(svg));
}
