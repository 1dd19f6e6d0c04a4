import { readKnownUnit } from './counted.ts';
import { isMonth } from './months.ts';
import { numberWord } from './number-words.ts';
import { readPhrase, type Phrase } from './phrase.ts';
import { compare, multiply, ratio, whole, type Rational } from './rational.ts';
import type { Token } from './tokens.ts';
import { TIME_UNITS } from './units.ts';

/** Two numbers that make one range, and the index behind the second. */
export interface FoundRange {
  readonly ends: readonly [Rational, Rational];
  readonly last: Phrase;
  /** A dash with nothing around it may as well be a score. */
  readonly dashed: boolean;
}

const wordIs = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token?.type === 'word' && texts.includes(token.text);

const isDash = (token: Token | undefined): boolean => token?.type === 'mark' && /^[-–—−]$/.test(token.text);

/**
 * A scale behind the second number counts for the first where that keeps their order: «۱۰ تا ۱۵ هزار» begins at
 * 10,000, but «۵۰۰ تا هزار» at 500.
 */
export function shareScale(first: Rational, last: Phrase): Rational {
  const [end] = last.values;
  const shared = last.scales
    .toReversed()
    .find((scale) => compare(first, multiply(end!, ratio(1n, scale))) < 0);
  return shared === undefined ? first : multiply(first, whole(shared));
}

/** «دو سه», «سی چهل», «ده دوازده»: two number words side by side are a loose range. */
function sideBySide(tokens: readonly Token[], index: number, first: Phrase, second: Phrase): boolean {
  if (first.digits !== undefined || first.scales.length > 0 || first.next !== index + 1) return false;
  const [word, next] = [numberWord(tokens[index]!.text), numberWord(tokens[first.next]?.text ?? '')];
  if (word?.type !== 'cardinal' || next?.type !== 'cardinal' || second.kind !== 'number') return false;
  if (word.value === 10n) return next.value === 12n || next.value === 15n;
  if (word.place === 1n) return word.value > 1n && word.value < 19n && next.value === word.value + 1n;
  return word.place === 10n && next.value === word.value + 10n;
}

const FALLING = new Set(['year', 'percent', 'month']);

const definite = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase !== undefined &&
  phrase.values.length === 1 &&
  (phrase.kind === 'number' || phrase.kind === 'fraction');

/** The range that begins with a phrase: «۱۰ تا ۱۵ درصد», «بین ۵ و ۶ هزار», «۵ میلیون تا ۱۰ میلیون تومان». */
export function readRange(tokens: readonly Token[], index: number, first: Phrase): FoundRange | undefined {
  if (!definite(first)) return undefined;
  const adjacent = readPhrase(tokens, first.next);
  if (definite(adjacent) && sideBySide(tokens, index, first, adjacent)) {
    return {
      ends: [shareScale(first.values[0]!, adjacent), adjacent.values[0]!],
      last: adjacent,
      dashed: false,
    };
  }
  const unit = first.adjective ? undefined : readKnownUnit(tokens, first.next);
  const at = unit?.next ?? first.next;
  const mark = tokens[at];
  const between = wordIs(tokens[index - 1], 'بین', 'میان', 'مابین');
  const dashed = isDash(mark);
  if (!(wordIs(mark, 'تا', 'الی', 'لغایت') || dashed || (between && wordIs(mark, 'و')))) return undefined;
  const last = readPhrase(tokens, at + 1);
  if (!definite(last) || isMonth(tokens, last.next)) return undefined;
  const own = readKnownUnit(tokens, last.next);
  if (unit && own && unit.unit !== own.unit) return undefined;
  if (unit && !own) return undefined;
  const start = unit || first.scales.length > 0 ? first.values[0]! : shareScale(first.values[0]!, last);
  const end = last.values[0]!;
  if (compare(start, end) >= 0) {
    // «۵ تا ۲ کیلویی» counts packets and a falling dash is a score; ages and shares may fall.
    const falls = wordIs(tokens[index - 1], 'از') || (own && FALLING.has(own.unit ?? ''));
    // «۵۰ - ۴۰ سانتی‌متر»: copy that was typed from the right.
    const measured = own?.unit !== undefined && compare(end, whole(10)) >= 0 && !TIME_UNITS.has(own.unit);
    return (dashed ? measured : falls) && compare(start, end) > 0
      ? { ends: [end, start], last, dashed }
      : undefined;
  }
  return { ends: [start, end], last, dashed };
}

/** «۱۲ به ۸ پیروز شد»: the index behind the loser's goals. */
function wonBy(tokens: readonly Token[], index: number): number | undefined {
  const lost = readPhrase(tokens, index);
  if (lost === undefined || lost.scales.length > 0) return undefined;
  return wordIs(tokens[lost.next], 'پیروز', 'برنده', 'برد', 'باخت', 'بازنده', 'مغلوب')
    ? lost.next
    : undefined;
}

/**
 * Index behind numbers that dashes or «بر» part with nothing counted, «۳-۲», «سه بر یک», `13950208-1`, or a victory with «به»: a score or a code, no range.
 */
export function skipScore(tokens: readonly Token[], first: Phrase): number | undefined {
  let phrase: Phrase | undefined = first;
  let end = wordIs(tokens[first.next], 'هیچ') ? first.next + 1 : undefined;
  while (phrase && (isDash(tokens[phrase.next]) || wordIs(tokens[phrase.next], 'بر'))) {
    if (wordIs(tokens[phrase.next + 1], 'هیچ')) return phrase.next + 2;
    phrase = readPhrase(tokens, phrase.next + 1);
    if (!phrase || phrase.values.length > 1 || phrase.scales.length > 0) break;
    end = phrase.next;
  }
  if (end === undefined && wordIs(tokens[first.next], 'به')) end = wonBy(tokens, first.next + 1);
  return first.scales.length > 0 ? undefined : end;
}
