import { encode } from 'uqr';
import { escapeText } from '../charts/index.ts';

/** Light border that readers of the code need, in modules. */
const QUIET = 4;

/**
 * A QR code as inline SVG, black on white in every colour scheme: a path of rows, no raster, no style.
 * @param text what the code says: an absolute address.
 * @param label what a screen reader calls it.
 * @throws RangeError where the text is longer than a code can hold (about 2,300 bytes).
 * @example qrCode('https://example.ir/n/13950208-1/', 'نشانی کوتاه این خبر')
 */
export function qrCode(text: string, label: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data
    .flatMap((row, y) => [...runs(row)].map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  return (
    `<svg class="qr" viewBox="0 0 ${size} ${size}" width="96" height="96" shape-rendering="crispEdges" role="img" ` +
    `aria-label="${escapeText(label)}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  );
}

/** Dark stretches of a row: where each begins and how long it is. */
function* runs(row: readonly boolean[]): Generator<readonly [number, number]> {
  let start: number | undefined;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] === true) start ??= x;
    else if (start !== undefined) {
      yield [start, x - start];
      start = undefined;
    }
  }
}
