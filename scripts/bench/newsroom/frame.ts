import { toLatinDigits, toPersianDigits } from '../../../src/persian/digits.ts';
import type { Random } from './random.ts';

/** A sentence with `{slots}`, split once: even entries are text, odd ones are names of slots. */
export type Frame = readonly string[];

/** Splits a sentence at its slots. */
export function parseFrame(sentence: string): Frame {
  return sentence.split(/\{(\w+)\}/u);
}

/** Fills every slot by its name. */
export function fillFrame(frame: Frame, fill: (slot: string) => string): string {
  let text = '';
  for (const [index, part] of frame.entries()) text += index % 2 === 0 ? part : fill(part);
  return text;
}

/**
 * Gives a sentence other figures: every number keeps its count of digits, and a year becomes one up to `newestYear`.
 */
export function withOtherFigures(sentence: string, newestYear: number, random: Random): string {
  return sentence.replace(/[۰-۹]+/gu, (digits) => {
    const value = Number(toLatinDigits(digits));
    const other =
      value >= 1300 && value < 1500
        ? newestYear - random.integer(0, 3)
        : random.integer(
            10 ** (digits.length - 1),
            Math.min(10 ** digits.length - 1, digits.length === 2 ? 29 : Infinity),
          );
    return toPersianDigits(String(other));
  });
}
