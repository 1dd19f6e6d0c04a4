import { formatNumber } from '../../../src/persian/digits.ts';
import type { Random } from './random.ts';

const QUALIFIERS = {
  exact: '',
  about: 'حدود ',
  'more-than': 'بیش از ',
  'less-than': 'کمتر از ',
  'at-least': 'حداقل ',
  'at-most': 'حداکثر ',
} as const;

export type Qualifier = keyof typeof QUALIFIERS;

/** Draws a qualifier as news does: most figures have none. */
export function someQualifier(random: Random): Qualifier {
  if (random.chance(0.7)) return 'exact';
  return random.pick(['about', 'more-than', 'more-than', 'less-than', 'at-least', 'at-most']);
}

const SMALL_NUMBERS = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه'];
const SCALES: readonly (readonly [value: number, word: string])[] = [
  [1e12, 'هزار میلیارد'],
  [1e9, 'میلیارد'],
  [1e6, 'میلیون'],
  [1e3, 'هزار'],
];

/**
 * Writes a figure in one of the ways that news copy does: «۵۷۰۰ نفر», «پنج هزار و ۷۰۰ نفر», «بیش از ۴ هزار میلیارد ریال»,
 * and rials as toman in a part of the cases.
 */
export function phraseFigure(value: number, unit: string, qualifier: Qualifier, random: Random): string {
  const inToman = unit === 'ریال' && value % 10 === 0 && random.chance(0.4);
  const amount = inToman ? value / 10 : value;
  return `${QUALIFIERS[qualifier]}${phraseNumber(amount, random)} ${inToman ? 'تومان' : unit}`;
}

function phraseNumber(value: number, random: Random): string {
  const [scale, word] = SCALES.find(([size]) => value >= size) ?? [1, ''];
  if (scale === 1 || (scale === 1e3 && random.chance(0.3))) return formatNumber(value);
  const whole = Math.floor(value / scale);
  const rest = value % scale;
  const head =
    scale === 1e3 && whole < 10 && random.chance(0.5) ? SMALL_NUMBERS[whole]! : formatNumber(whole);
  if (rest === 0) return `${head} ${word}`;
  return scale === 1e12
    ? `${formatNumber(value / 1e9)} میلیارد`
    : `${head} ${word} و ${phraseNumber(rest, random)}`;
}
