import { foldWithMap } from '../letters.ts';
import { fixedExpressions } from './context-words.ts';
import { readTime } from './clock.ts';
import {
  isArithmetic,
  isLabel,
  isName,
  isNamedAfterDay,
  isOtherWord,
  isPlainWord,
  isNamedByRank,
  isTournament,
  isYearInName,
  skipFixed,
  skipProportion,
  skipSlashes,
} from './context.ts';
import { readDate } from './dates.ts';
import { isListNumber } from './list-number.ts';
import { isMonth } from './months.ts';
import { numberWord } from './number-words.ts';
import { readIndefinite, readPhrase } from './phrase.ts';
import { readQuantity, type Quantity } from './quantity.ts';
import { skipScore } from './range.ts';
import { shareUnits } from './lists.ts';
import { tokenize, type Token } from './tokens.ts';
import { toFigure, type Draft } from './draft.ts';
import type { Figure } from './types.ts';
import { isDecade, readYear } from './years.ts';

/** What stands at a token: an expression, something to pass over, or nothing. */
type Step = { readonly draft: Draft } | { readonly skip: number };

const JOINING = /^(?:تا|الی|لغایت|و|یا|،|-|–|—)$/;

/** Whether only a joining word or mark stands between the last expression and this token. */
function joins(tokens: readonly Token[], last: Draft | undefined, index: number): boolean {
  return last !== undefined && last.to === index - 1 && JOINING.test(tokens[index - 1]?.text ?? '');
}

/** A named number and the numbers joined to it: «بندهای ۲ و ۳». */
function skipName(tokens: readonly Token[], next: number): number {
  let at = next;
  for (;;) {
    const joined = JOINING.test(tokens[at]?.text ?? '') ? at + 1 : at;
    const phrase = readPhrase(tokens, joined);
    if (!phrase || phrase.digits === undefined || readQuantityUnit(tokens, joined)) break;
    at = phrase.next;
  }
  return at;
}

const readQuantityUnit = (tokens: readonly Token[], index: number): boolean =>
  readQuantity(tokens, index, false)?.unit !== undefined;

function readPoint(tokens: readonly Token[], index: number, last: Draft | undefined): Step | undefined {
  const joined = joins(tokens, last, index);
  const date = readDate(tokens, index);
  if (date) {
    if (isNamedAfterDay(tokens, index)) return { skip: date.next };
    return {
      draft: { kind: 'date', from: index, to: date.next, ...(date.iso !== undefined && { iso: date.iso }) },
    };
  }
  const dated = last?.to === index - 1 && (last.kind === 'date' || last.kind === 'year');
  const before = joined && last?.kind === 'time' ? 'time' : dated ? 'date' : undefined;
  const time = readTime(tokens, index, before);
  if (time) return { draft: { kind: 'time', from: index, to: time.next, time: time.time } };
  const year = readYear(tokens, index, joined && last?.kind === 'year');
  if (year && !isYearInName(tokens, index, year.next, last?.to ?? 0)) {
    return { draft: { kind: 'year', from: index, to: year.next, year: year.year } };
  }
  return undefined;
}

function readStep(
  tokens: readonly Token[],
  index: number,
  last: Draft | undefined,
  articles: boolean,
): Step | undefined {
  const fixed = skipFixed(tokens, index) ?? skipSlashes(tokens, index);
  if (fixed !== undefined) return { skip: fixed };
  if (isListNumber(tokens, index)) return { skip: index + 1 };
  const decade = isDecade(tokens, index) ? readPhrase(tokens, index) : undefined;
  if (decade && decade.kind !== 'ordinal') return { skip: skipName(tokens, decade.next) };
  const point = readPoint(tokens, index, last);
  if (point) return point;
  const indefinite = readIndefinite(tokens, index);
  const phrase = indefinite ?? readPhrase(tokens, index);
  if (!phrase) return undefined;
  if (isTournament(tokens, phrase.next)) return { skip: phrase.next + 1 };
  if (isArithmetic(tokens, index, phrase.next)) return { skip: phrase.next };
  const proportion = skipProportion(tokens, index, phrase.next);
  if (proportion !== undefined) return { skip: proportion };
  const quantity = readQuantity(tokens, index, articles);
  const counts = quantity !== undefined && (quantity.noun !== undefined || isCounted(quantity));
  const named =
    phrase.kind === 'ordinal'
      ? isNamedByRank(tokens, index)
      : isName(tokens, index, phrase.next, last?.to ?? 0) || (!counts && isLabel(tokens, index, phrase));
  if (named) return { skip: skipName(tokens, phrase.next) };
  if (phrase.kind === 'ordinal' && isPlainWord(tokens, index, phrase)) return { skip: phrase.next };
  const score = quantity?.kind === 'range' ? undefined : skipScore(tokens, phrase);
  if (score !== undefined) return { skip: score };
  if (!quantity || isOtherWord(tokens, index, phrase, isCounted(quantity))) return { skip: phrase.next };
  return { draft: quantity };
}

const isCounted = (quantity: Quantity): boolean => quantity.unit !== undefined || quantity.kind === 'range';

/** Tokens that can begin an expression; everything else is passed over at once. */
function mayBegin(token: Token, tokens: readonly Token[], index: number): boolean {
  if (token.type === 'numeral') return true;
  if (token.type === 'opaque') return /^\d+$/.test(token.text);
  if (token.type !== 'word') return false;
  return (
    numberWord(token.text) !== undefined || fixedExpressions(token.text).length > 0 || isMonth(tokens, index)
  );
}

/** How expressions are looked for. */
export interface FindOptions {
  /** Also «یک» before a noun («یک شرکت»), which is mostly an article; for proving a figure that is known to be one. */
  readonly articles?: boolean;
}

/**
 * Finds every number expression of a text: quantities with value, unit and qualifier, and dates, years and times as
 * what they are. Digits of three sets, words and mixtures; numbers are exact. What is no amount («خیابان سی تیر»,
 * «اصل (44)», «یک چهارم نهایی») is left out, and what nobody can tell («۴۱/۵», «۱۲.۵۰۰») comes without a value and
 * with its readings.
 * @returns the expressions in the order of the text; they never overlap.
 * @example findFigures('بیش از ۴ هزار میلیارد ریال')
 * // [{ start: 7, end: 26, text: '۴ هزار میلیارد ریال', kind: 'number', value: 4e12, unit: 'rial', rial: 4e12, qualifier: 'more-than' }]
 */
export function findFigures(text: string, options: FindOptions = {}): readonly Figure[] {
  // A kashida between digits stands for a dash; folding would drop it and join them.
  const folded = foldWithMap(text.replace(/(?<=\p{Nd})ـ(?=\p{Nd})/gu, '-'));
  const tokens = tokenize(folded.text);
  const drafts: Draft[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!;
    const step = mayBegin(token, tokens, index)
      ? readStep(tokens, index, drafts.at(-1), options.articles ?? false)
      : undefined;
    if (step && 'draft' in step) {
      // A sign between two numbers («۵ $۶») belongs to the first that claims it.
      const from = Math.max(step.draft.from, drafts.at(-1)?.to ?? 0);
      drafts.push({ ...step.draft, from });
    }
    index = step === undefined ? index + 1 : Math.max(index + 1, 'draft' in step ? step.draft.to : step.skip);
  }
  return shareUnits(tokens, drafts).map((draft) => toFigure(text, folded, tokens, draft));
}
