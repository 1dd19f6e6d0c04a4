import { foldLetters } from '../persian/letters.ts';
import { formatNumber, formatQuantity } from '../persian/digits.ts';
import type { ChartPoint } from './types.ts';

/** Scale words for axes and crowded labels; running text uses `formatQuantity`, which never rounds. */
const SCALES = [
  { size: 1e12, word: 'هزار میلیارد' },
  { size: 1e9, word: 'میلیارد' },
  { size: 1e6, word: 'میلیون' },
] as const;

/** What every tick of an axis is divided by, and the word that says so; no word below a million. */
export interface AxisScale {
  readonly size: number;
  readonly word: string;
}

/** @example axisScale(3e9) // { size: 1e9, word: 'میلیارد' } */
export function axisScale(largest: number): AxisScale {
  return SCALES.find(({ size }) => Math.abs(largest) >= size) ?? { size: 1, word: '' };
}

/** A tick's label without its scale word. */
export function tickLabel(value: number, scale: AxisScale): string {
  return formatNumber(Number((value / scale.size).toPrecision(6)));
}

/**
 * A label for crowded places, rounded to three digits where the full number would not fit.
 * @example shortNumber(1_234_567) // '۱٫۲۳ میلیون'
 */
export function shortNumber(value: number): string {
  const { size, word } = axisScale(value);
  if (word !== '') return `${formatNumber(Number((value / size).toPrecision(3)))} ${word}`;
  return formatNumber(Number(value.toFixed(2)));
}

/** The value with unit and qualifier, in full. */
export function quantity({ value, qualifier }: ChartPoint, unit: string): string {
  return formatQuantity(value, unit, qualifier);
}

/** The qualifier in words, or nothing where the value is exact. */
export function qualifierWord({ qualifier }: ChartPoint): string {
  return qualifier === 'exact' ? '' : formatQuantity(0, '', qualifier).replace(/ ۰$/, '');
}

const PERCENT_SIGNS = new Set(['%', '٪', 'درصد', 'percent']);

/** A unit folded, so that two spellings of one unit are one unit. */
export function unitKey(unit: string): string {
  const folded = foldLetters(unit).replace(/[\s\u200c]+/g, '');
  return PERCENT_SIGNS.has(folded) ? 'درصد' : folded;
}

export const isPercent = (unit: string): boolean => unitKey(unit) === 'درصد';
