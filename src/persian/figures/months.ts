import { GREGORIAN_MONTHS, LUNAR_MONTHS, SOLAR_MONTHS } from '../calendar/index.ts';
import { foldLetters } from '../letters.ts';
import type { Token } from './tokens.ts';

export type Calendar = 'solar' | 'gregorian' | 'lunar';
/** A month by name. */
export interface Month {
  readonly calendar: Calendar;
  readonly month: number;
}

const squash = (name: string): string => foldLetters(name).replaceAll(' ', '');
const MONTHS = new Map<string, Month>();
/** Names of two words; «به من» is not «بهمن». */
const LONG_MONTHS = new Map<string, Month>();
for (const [calendar, names] of [
  ['lunar', LUNAR_MONTHS],
  ['gregorian', GREGORIAN_MONTHS],
  ['solar', SOLAR_MONTHS.map((name) => (name === 'مرداد' ? [name, 'امرداد'] : [name]))],
] as const) {
  names.forEach((spellings, index) => {
    const month = { calendar, month: index + 1 };
    for (const spelling of spellings) {
      for (const form of [spelling, `${spelling}ماه`]) MONTHS.set(squash(form), month);
      const words = spelling.split(/[ \u200c]/).map(foldLetters);
      if (words.length === 2) LONG_MONTHS.set(words.join(' '), month);
    }
  });
}

/** Months that are common words too: what follows must not be the verb or the noun. */
const BEHIND_MAY = new Set([
  '',
  'سال',
  'ماه',
  'در',
  'به',
  'از',
  'و',
  'تا',
  'با',
  'امسال',
  'جاری',
  'گذشته',
  'میلادی',
  'برابر',
  'روز',
  'برای',
]);
const BULLET = new Set(['خورد', 'شلیک', 'خلاص', 'هوایی', 'چراغ', 'برق', 'دروازه', 'جنگی', 'اصابت']);

/** The month whose name stands at a token, and the index behind it. */
export function readMonth(
  tokens: readonly Token[],
  index: number,
): (Month & { readonly next: number }) | undefined {
  const token = tokens[index];
  if (token?.type !== 'word') return undefined;
  const second = tokens[index + 1];
  const long = second?.type === 'word' ? LONG_MONTHS.get(`${token.text} ${second.text}`) : undefined;
  if (long) return { ...long, next: index + 2 };
  const month = MONTHS.get(token.text);
  if (!month) return undefined;
  const after = second?.type === 'word' ? second.text : '';
  if (token.text === 'می' && !BEHIND_MAY.has(after)) return undefined;
  if (token.text === 'تیر' && BULLET.has(after)) return undefined;
  return { ...month, next: index + 1 };
}

/** Whether a month's name stands at a token. */
export const isMonth = (tokens: readonly Token[], index: number): boolean =>
  readMonth(tokens, index) !== undefined;
