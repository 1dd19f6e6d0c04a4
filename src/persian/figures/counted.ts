import { foldLetters } from '../letters.ts';
import { DEVERBAL, GOODS, LIGHT_VERB, NOT_COUNTED, PEOPLE, VERB } from './context-words.ts';
import { numberWord } from './number-words.ts';
import { isHemmat, knownUnit, opensLongUnit, TON_OR_PERSON } from './units.ts';
import type { Token } from './tokens.ts';

/** What a number counts: an identifier, or `noun` where the words of the text themselves are the unit. */
export interface Counted {
  readonly unit?: string;
  /** Token range of the noun as it stands. */
  readonly noun?: readonly [number, number];
  readonly hemmat?: boolean;
  readonly next: number;
}

const joinedText = (tokens: readonly Token[], from: number, to: number): string | undefined => {
  const slice = tokens.slice(from, to);
  if (slice.length < to - from || slice.some(({ type }) => type !== 'word')) return undefined;
  return slice.map(({ text }) => text).join('');
};

/** A unit without an identifier is told as it stands, unless it stands as an adjective («۵ هفته‌ای»). */
function standing(unit: string, text: string, index: number, next: number): Counted {
  return foldLetters(unit).replaceAll(' ', '') === text
    ? { unit, noun: [index, next], next }
    : { unit, next };
}

/** A unit of the table at a token, the longest first: «کیلومتر مربع» before «کیلومتر». */
export function readKnownUnit(tokens: readonly Token[], index: number): Counted | undefined {
  const token = tokens[index];
  if (!token || token.type === 'break') return undefined;
  if (token.type === 'word' && opensLongUnit(token.text)) {
    for (const length of [3, 2]) {
      const text = joinedText(tokens, index, index + length) ?? '';
      const unit = knownUnit(text);
      if (unit !== undefined) return standing(unit, text, index, index + length);
    }
  }
  const unit = knownUnit(token.type === 'opaque' ? '' : token.text.toLowerCase());
  if (unit !== undefined) return standing(unit, token.text, index, index + 1);
  if (token.type === 'word' && isHemmat(token.text)) return { unit: 'toman', hemmat: true, next: index + 1 };
  return undefined;
}

const RATED = new Set(['ساعت', 'روز', 'هفته', 'ماه', 'سال', 'هکتار']);

/** «تن» by its company; `value` helps where there is none: nobody counts thousands of people as «تن» without naming them. */
function tonOrPerson(tokens: readonly Token[], index: number, value: number | undefined): 'ton' | 'person' {
  if (tokens[index]!.text !== 'تن') return 'ton';
  if (value !== undefined && !Number.isInteger(value)) return 'ton';
  const after = nearby(tokens, index + 1, 1, 6);
  const before = nearby(tokens, index - 1, -1, 6);
  // «۳۰ تن در ساعت», «۴ تن در هکتار»
  if (after[0] === 'در' && RATED.has(after[1] ?? '')) return 'ton';
  if (after.slice(0, 3).some((word) => PEOPLE.has(word))) return 'person';
  if (after.slice(0, 3).some((word) => GOODS.has(word))) return 'ton';
  if (after[0] === 'از') return 'person';
  if (after.some((word) => PEOPLE.has(word))) return 'person';
  if (before.some((word) => GOODS.has(word)) || after.some((word) => GOODS.has(word))) return 'ton';
  if (before.some((word) => PEOPLE.has(word))) return 'person';
  if (value !== undefined && value >= 1_000) return 'ton';
  return after[0] === undefined || NOT_COUNTED.has(after[0]) || after[0].endsWith('ند') ? 'person' : 'ton';
}

/** Up to `count` words from a token on, within the sentence. */
function nearby(tokens: readonly Token[], from: number, step: 1 | -1, count: number): readonly string[] {
  const words: string[] = [];
  for (let index = from; words.length < count; index += step) {
    const token = tokens[index];
    if (!token || token.type === 'break' || /^[.؟!؛:]$/.test(token.text)) break;
    if (token.type === 'word') words.push(token.text);
  }
  return words;
}

const isNoun = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  token.text.length > 1 &&
  !NOT_COUNTED.has(token.text) &&
  !VERB.test(token.text) &&
  !numberWord(token.text);

/**
 * What stands behind a number and is counted by it.
 * @param value the number, where it is certain: it decides «تن».
 */
export function readCounted(
  tokens: readonly Token[],
  index: number,
  value: number | undefined,
  nounsToo: boolean,
): Counted | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const known = readKnownUnit(tokens, index);
  if (known) return known;
  if (token.type !== 'word') return undefined;
  if (TON_OR_PERSON.has(token.text)) return { unit: tonOrPerson(tokens, index, value), next: index + 1 };
  if (!nounsToo) return undefined;
  // «پنج تا سیب»: the classifier says nothing; «ده بزرگ‌ترین شرکت»: the noun comes behind the superlative.
  const skip =
    (token.text === 'تا' && isNoun(tokens[index + 1])) ||
    (token.text.endsWith('ترین') && isNoun(tokens[index + 1]));
  const at = skip ? index + 1 : index;
  const behind = tokens[at + 1];
  const verbal =
    DEVERBAL.has(tokens[at]?.text ?? '') && behind?.type === 'word' && LIGHT_VERB.test(behind.text);
  return isNoun(tokens[at]) && !verbal ? { noun: [at, at + 1], next: at + 1 } : undefined;
}
