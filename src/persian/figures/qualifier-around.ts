import type { Counted } from './counted.ts';
import { numberWord } from './number-words.ts';
import { readPhrase, type Phrase } from './phrase.ts';
import { denied, isMoment, isPassed, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import type { Token } from './tokens.ts';
import type { FigureQualifier } from './types.ts';
import { knownUnit, TIME_UNITS } from './units.ts';

const textAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.type === 'word' ? tokens[index].text : '';

/** Whether «از» with a number stands before in the same clause: then «تا» ends a stretch and limits nothing. */
function endsStretch(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 14; at -= 1) {
    const token = tokens[at]!;
    if (token.type === 'break' || /^[.؛؟!]$/.test(token.text)) return false;
    if (textAt(tokens, at) === 'از')
      return readPhrase(tokens, at + 1) !== undefined || textAt(tokens, at + 1) === 'سال';
  }
  return false;
}

/** Whether a token is a number or a unit, so that «تا» behind it joins two amounts. */
const endsAmount = (token: Token | undefined): boolean =>
  token?.type === 'numeral' ||
  (token?.type === 'word' && (numberWord(token.text) !== undefined || knownUnit(token.text) !== undefined));

/** A bare «تا» in front limits an amount («تا ۵۰ درصد»), but neither a moment nor the end of a stretch. */
function isLimit(
  tokens: readonly Token[],
  index: number,
  phrase: Phrase,
  counted: Counted | undefined,
): boolean {
  if (textAt(tokens, index - 1) !== 'تا' || !counted) return false;
  if (counted.unit !== undefined && TIME_UNITS.has(counted.unit) && isMoment(tokens[counted.next]))
    return false;
  // «۶ ماه تا یک سال», «تا ۹ سالگی»
  if (textAt(tokens, counted.next - 1) === 'سالگی' || endsAmount(tokens[index - 2])) return false;
  // «گرد آمدند تا دو کشور …»: before a plain noun «تا» may as well mean «so that».
  const certain = counted.unit !== undefined || tokens[index]!.type === 'numeral' || phrase.scales.length > 0;
  return certain && phrase.article !== true && !endsStretch(tokens, index - 1);
}

const AMOUNTS: ReadonlySet<string> = new Set([
  ...['percent', 'person', 'rial', 'toman', 'usd', 'eur'],
  ...['ton', 'kg', 'hectare', 'm2', 'm3', 'times'],
]);

/**
 * The qualifier of an amount: in front of it, behind it, or a bare «تا» that limits it.
 * @param index where the amount begins, its sign included
 * @param next the index behind it, its unit included
 */
export function qualifierAround(
  tokens: readonly Token[],
  index: number,
  next: number,
  phrase: Phrase,
  counted: Counted | undefined,
): FigureQualifier | undefined {
  const ranged = ['از', 'بین', 'میان', 'مابین'].includes(textAt(tokens, index - 1));
  const before = qualifierBefore(tokens, index) ?? (ranged ? qualifierBefore(tokens, index - 1) : undefined);
  const said = before ?? qualifierAfter(tokens, next);
  if (said !== undefined) return denied(said.qualifier, tokens, next);
  const amount = counted?.unit === undefined ? phrase.scales.length > 0 : AMOUNTS.has(counted.unit);
  if (isPassed(tokens, index, next, amount)) return 'more-than';
  return isLimit(tokens, index, phrase, counted) ? 'at-most' : undefined;
}
