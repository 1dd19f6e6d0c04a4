import { SCALES_OF_VALUES } from './context-words.ts';
import { readCounted, readKnownUnit, type Counted } from './counted.ts';
import { bothSigns, type Quantity } from './draft.ts';
import { numberWord } from './number-words.ts';
import { readIndefinite, readPhrase, type Phrase } from './phrase.ts';
import { qualifierAround } from './qualifier-around.ts';
import { qualifierBefore } from './qualifiers.ts';
import { readRange, shareScale } from './range.ts';
import { readSome } from './some-more.ts';
import { add, compare, multiply, negate, ratio, toNumber, whole, type Rational } from './rational.ts';
import type { Token } from './tokens.ts';
import type { FigureQualifier } from './types.ts';
import { HEMMAT_TOMANS } from './units.ts';

export type { Quantity } from './draft.ts';

const textAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.type === 'word' ? tokens[index].text : '';

/** A minus in front: the word, or a sign that touches the number and nothing before it. */
function hasMinus(tokens: readonly Token[], index: number): boolean {
  if (['منفی', 'منهای'].includes(textAt(tokens, index - 1))) return true;
  const sign = tokens[index - 1];
  return sign?.type === 'mark' && /^[-−]$/.test(sign.text) && sign.spaced && !tokens[index]!.spaced;
}

/** A unit in front of the number: a sign of percent or money («٪۵۰», «$۲۰»), or «صدی». */
function unitBefore(tokens: readonly Token[], index: number): Counted | undefined {
  // «صدی پنج»: five in the hundred.
  if (textAt(tokens, index - 1) === 'صدی') return { unit: 'percent', next: index };
  const sign = tokens[index - 1];
  if (
    sign?.type !== 'mark' ||
    tokens[index]!.spaced ||
    (tokens[index - 2]?.type === 'numeral' && !sign.spaced)
  ) {
    return undefined;
  }
  return readKnownUnit(tokens, index - 1);
}

/** «دوازده (۱۲) نفر»: the index behind a number that is said twice. */
function skipEcho(tokens: readonly Token[], phrase: Phrase): number {
  if (tokens[phrase.next]?.text !== '(') return phrase.next;
  const echo = readPhrase(tokens, phrase.next + 1);
  const same =
    echo?.values.length === 1 &&
    phrase.values.length === 1 &&
    compare(echo.values[0]!, phrase.values[0]!) === 0;
  return same && tokens[echo.next]?.text === ')' ? echo.next + 1 : phrase.next;
}

/** The half or the quarter behind a unit, «دو ساعت و نیم», and the index behind it. */
function partBehind(tokens: readonly Token[], next: number): readonly [Rational, number] | undefined {
  if (textAt(tokens, next) !== 'و') return undefined;
  const text = textAt(tokens, next + 1);
  const word = numberWord(text);
  const part = text === 'نیمه' ? 2n : word?.type === 'part' ? word.of : undefined;
  if (part === undefined) return undefined;
  if (numberWord(textAt(tokens, next + 2))?.type === 'scale' || readKnownUnit(tokens, next + 2))
    return undefined;
  return [ratio(1n, part), next + 2];
}

/** Units that «یک» counts in earnest; before anything else it is an article. */
const THINGS = new Set([
  'unit',
  'day',
  'دستگاه',
  'مورد',
  'عدد',
  'فقره',
  'قطعه',
  'جلد',
  'نسخه',
  'اصله',
  'رأس',
  'فروند',
  'درجه',
]);

/** «یک دفعه»: all at once. */
const SUDDENLY = new Set(['دفعه', 'مرتبه']);
/** «یک بار دیگر», «یک بار مصرف»: again, disposable. */
const ONCE = new Set(['دیگر', 'مصرف']);

function isArticle(
  tokens: readonly Token[],
  phrase: Phrase,
  counted: Counted | undefined,
  qualifier: FigureQualifier | undefined,
): boolean {
  if (phrase.article !== true || qualifier !== undefined) return false;
  if (counted?.unit === undefined || THINGS.has(counted.unit)) return true;
  const once = counted.unit === 'times' && ONCE.has(textAt(tokens, counted.next));
  return once || SUDDENLY.has(textAt(tokens, counted.next - 1));
}

/** «دو سوم واحدهای صنفی» is a share of them; a measure stands in the singular. */
const PLURAL = /های?$/;

function readAmount(
  tokens: readonly Token[],
  index: number,
  phrase: Phrase,
  articles: boolean,
): Quantity | undefined {
  const minus = hasMinus(tokens, index);
  const prefix = unitBefore(tokens, index);
  const start = index - (minus || prefix ? 1 : 0);
  const echoed = skipEcho(tokens, phrase);
  const some = readSome(tokens, echoed, phrase);
  let values = minus ? phrase.values.map(negate) : phrase.values;
  values = values.map((value) => multiply(value, whole(some.times)));
  const certain = values.length === 1 ? toNumber(values[0]!) : undefined;
  const nouns =
    !phrase.adjective && phrase.kind === 'number' && !SCALES_OF_VALUES.has(textAt(tokens, index - 1));
  let at = some.next;
  const behind = tokens[at];
  // «۵- درجه» is how −5 comes out of many keyboards.
  if (
    behind?.type === 'mark' &&
    /^[-−]$/.test(behind.text) &&
    !behind.spaced &&
    readKnownUnit(tokens, at + 1)
  ) {
    values = bothSigns(values);
    at += 1;
  }
  const counted = prefix
    ? { ...prefix, next: at }
    : phrase.adjective || (phrase.kind === 'fraction' && PLURAL.test(textAt(tokens, at)))
      ? undefined
      : readCounted(tokens, at, certain, nouns);
  let next = counted?.next ?? at;
  if (counted?.hemmat) values = values.map((value) => multiply(value, whole(HEMMAT_TOMANS)));
  const part =
    counted?.unit !== undefined && phrase.scales.length === 0 ? partBehind(tokens, next) : undefined;
  if (part && phrase.kind === 'number') {
    values = values.map((value) => add(value, part[0]));
    next = part[1];
  }
  // «۵ درجه زیر صفر»
  const frozen = textAt(tokens, next) === 'زیر' && textAt(tokens, next + 1) === 'صفر';
  if (frozen && !minus) {
    values = values.map(negate);
    next += 2;
  }
  if (phrase.unsure && !counted && phrase.scales.length === 0) values = [...values, phrase.unsure];
  const around = qualifierAround(tokens, start, next, phrase, counted);
  const qualifier = some.next > echoed ? ('more-than' as const) : around;
  if (!articles && isArticle(tokens, phrase, counted, qualifier)) return undefined;
  if (phrase.kind === 'fraction' && !isRealFraction(tokens, index, phrase, counted)) return undefined;
  return {
    ...{
      kind: phrase.kind === 'fraction' && !counted?.hemmat ? ('fraction' as const) : ('number' as const),
      from: start,
      to: next,
    },
    ...{ values, scales: phrase.scales },
    ...(counted?.unit !== undefined && { unit: counted.unit }),
    ...(counted?.noun && { noun: counted.noun }),
    ...(qualifier && { qualifier }),
  };
}

/** A lone «نیم» or «ربع» is part of a compound («نیم نگاهی») unless it measures something. */
function isRealFraction(
  tokens: readonly Token[],
  index: number,
  phrase: Phrase,
  counted: Counted | undefined,
): boolean {
  const text = textAt(tokens, index);
  const word = numberWord(text);
  if (word?.type !== 'part' || text === 'نصف') return true;
  if (text === 'نیمی') return textAt(tokens, phrase.next) === 'از';
  if (counted?.unit !== undefined) return true;
  const shared = readCounted(tokens, phrase.next, undefined, true)?.noun !== undefined;
  return word.of > 2n && (textAt(tokens, phrase.next) === 'از' || shared);
}

/** «یکی دو روز»: one or two; «یکی» alone is no number. */
function readFew(tokens: readonly Token[], index: number, phrase: Phrase): Quantity | undefined {
  if (textAt(tokens, index - 1) !== 'یکی' || textAt(tokens, index) !== 'دو') return undefined;
  const counted = readCounted(tokens, phrase.next, undefined, true);
  const found = wrap('range', tokens, index - 1, phrase, counted);
  return { ...found, ends: [shareScale(whole(1), phrase), phrase.values[0]!] };
}

/** Two small numbers are a score, two large ones a code or the years of a life. */
const isCode = ([min, max]: readonly [Rational, Rational]): boolean =>
  toNumber(max) < 10 || toNumber(min) >= 100;

/** «38-1337»: a school year or a file number, whatever noun stands behind. */
const isUneven = ([min, max]: readonly [Rational, Rational], counted: Counted | undefined): boolean =>
  counted?.unit === undefined && counted?.noun !== undefined && toNumber(max) > 10 * toNumber(min);

/**
 * The amount that begins at a token, with its range, unit and qualifier.
 * @param articles also «یک» before any noun.
 */
export function readQuantity(
  tokens: readonly Token[],
  index: number,
  articles: boolean,
): Quantity | undefined {
  const indefinite = readIndefinite(tokens, index);
  if (indefinite) {
    const counted = indefinite.adjective ? undefined : readCounted(tokens, indefinite.next, undefined, true);
    return wrap('indefinite', tokens, index, indefinite, counted);
  }
  const phrase = readPhrase(tokens, index);
  if (!phrase) return undefined;
  if (phrase.kind === 'ordinal') {
    return { kind: 'ordinal', from: index, to: phrase.next, values: phrase.values, scales: [] };
  }
  const few = readFew(tokens, index, phrase);
  if (few) return few;
  const range = readRange(tokens, index, phrase);
  if (range) {
    const counted = range.last.adjective
      ? undefined
      : readCounted(tokens, range.last.next, toNumber(range.ends[1]), range.last.kind === 'number');
    const bare = !counted && range.last.scales.length === 0;
    const introduced =
      ['از', 'بین', 'میان'].includes(textAt(tokens, index - 1)) || qualifierBefore(tokens, index);
    if (!(range.dashed && !introduced && (bare ? isCode(range.ends) : isUneven(range.ends, counted)))) {
      const found = wrap('range', tokens, index, range.last, counted);
      return { ...found, ends: range.ends };
    }
    return undefined;
  }
  return readAmount(tokens, index, phrase, articles);
}

function wrap(
  kind: 'indefinite' | 'range',
  tokens: readonly Token[],
  index: number,
  phrase: Phrase,
  counted: Counted | undefined,
): Quantity {
  const next = counted?.next ?? phrase.next;
  const qualifier = qualifierAround(tokens, index, next, phrase, counted);
  return {
    ...{ kind, from: index, to: next, values: [], scales: phrase.scales },
    ...(counted?.unit !== undefined && { unit: counted.unit }),
    ...(counted?.noun && { noun: counted.noun }),
    ...(qualifier && { qualifier }),
  };
}
