import { foldName } from '../persian/letters.ts';
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

/** The unit of numbers on a scale: «میلیارد دلار». */
export function scaledUnit({ word }: AxisScale, unit: string): string {
  return [word, unit].filter((part) => part !== '').join(' ');
}

/**
 * A number on a scale, without its word; at most three digits of a scaled number, two decimals of another.
 * @example scaledNumber(1_234_567, axisScale(1_234_567)) // '۱٫۲۳'
 */
export function scaledNumber(value: number, { size }: AxisScale): string {
  const scaled = value / size;
  if (Number.isInteger(scaled)) return formatNumber(scaled);
  const digits = size === 1 ? scaled.toFixed(2) : scaled.toPrecision(3);
  // Less than the digits can show is better seen than called nothing.
  return formatNumber(Number(digits) === 0 ? Number(scaled.toPrecision(2)) : Number(digits));
}

/** The value with unit and qualifier, in full. */
export function quantity({ value, qualifier }: ChartPoint, unit: string): string {
  return formatQuantity(value, unit, qualifier);
}

const WORDS = new Map<string, string>();

/** The qualifier in words, or nothing where the value is exact. */
export function qualifierWord({ qualifier }: ChartPoint): string {
  if (qualifier === 'exact') return '';
  let word = WORDS.get(qualifier);
  if (word === undefined) WORDS.set(qualifier, (word = formatQuantity(0, '', qualifier).replace(/ ۰$/, '')));
  return word;
}

const PERCENT_SIGNS = new Set(['%', '٪', 'درصد', 'percent']);

/** A unit folded, so that two spellings of one unit are one unit. */
export function unitKey(unit: string): string {
  const folded = foldName(unit);
  return PERCENT_SIGNS.has(folded) ? 'درصد' : folded;
}

export const isPercent = (unit: string): boolean => unitKey(unit) === 'درصد';
