import { readCounted } from './counted.ts';
import { isMonth } from './months.ts';
import { numberWord } from './number-words.ts';
import { readSpacedSlash } from './numeral.ts';
import { add, compare, isWhole, multiply, ratio, whole, type Rational } from './rational.ts';
import type { Token } from './tokens.ts';

/** A number below its scale words: digits, words up to 999, a fraction, or a whole number with one behind it. */
export interface Base {
  readonly values: readonly Rational[];
  /** Additions must be smaller; 0 where nothing can be added. */
  readonly place: bigint;
  readonly next: number;
  readonly kind: 'number' | 'fraction' | 'ordinal';
  readonly digits?: number;
  readonly unsure?: Rational;
}

/** What the word at a token is in a number expression. */
export const wordAt = (tokens: readonly Token[], index: number) => {
  const token = tokens[index];
  return token?.type === 'word' ? numberWord(token.text) : undefined;
};

export const isAnd = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.type === 'word' && tokens[index].text === 'و';

const DECIMAL_PARTS = new Set([10n, 100n, 1_000n, 10_000n]);

/** «سوم» behind «یک»: the fraction's under part, unless a tournament or a month makes it something else. */
function underPart(
  tokens: readonly Token[],
  index: number,
  top: Rational,
  fromDigits: boolean,
): bigint | undefined {
  const word = wordAt(tokens, index);
  if (word?.type !== 'ordinal' || word.superlative || word.value < 2n) return undefined;
  // «۲ سوم», but «ساعت ۲ سوم خرداد»
  if (fromDigits && !DECIMAL_PARTS.has(word.value) && word.value > 10n) return undefined;
  if (isMonth(tokens, index + 1)) return undefined;
  return isWhole(top) && top.over > 0n && compare(top, whole(word.value)) < 0 ? word.value : undefined;
}

/** Cardinal words up to 999: «پانصد و بیست و سه», «پنج صد». */
export function readCardinal(tokens: readonly Token[], index: number): Base | undefined {
  const first = wordAt(tokens, index);
  if (first?.type !== 'cardinal') return undefined;
  let { value, place } = first;
  let next = index + 1;
  const hundred = wordAt(tokens, next);
  if (place === 1n && value > 0n && value < 10n && hundred?.type === 'cardinal' && hundred.value === 100n) {
    value *= 100n;
    place = 100n;
    next += 1;
  }
  while (place > 1n && isAnd(tokens, next)) {
    const word = wordAt(tokens, next + 1);
    if (word?.type !== 'cardinal' || word.value >= place || word.value === 0n) break;
    // «بیست و پنج دهم» is twenty and five tenths, but «بیست و پنج صدم» twenty-five hundredths.
    const under = underPart(tokens, next + 2, whole(word.value), false);
    if (under !== undefined && value + word.value >= under) break;
    value += word.value;
    place = word.place;
    next += 2;
  }
  return { values: [whole(value)], place, next, kind: 'number' };
}

export function readDigits(tokens: readonly Token[], index: number): Base | undefined {
  const token = tokens[index];
  const numeral = token?.numeral;
  if (token?.type !== 'numeral' || numeral?.type !== 'number') return undefined;
  const { values, digits, unsure } = numeral;
  const [slash, right] = [tokens[index + 1], tokens[index + 2]];
  const under = right?.numeral;
  if (slash?.text === '/' && digits !== undefined && under?.type === 'number' && under.digits !== undefined) {
    return {
      values: readSpacedSlash(values[0]!, under.values[0]!),
      place: 0n,
      next: index + 3,
      kind: 'number',
    };
  }
  const definite = values.length === 1 && isWhole(values[0]!);
  return {
    values,
    place: definite ? 1n : 0n,
    next: index + 1,
    kind: 'number',
    ...(digits !== undefined && { digits }),
    ...(unsure && { unsure }),
  };
}

/** What «ممیز» parts: «سه ممیز پنج», «صفر ممیز صفر دو», «سه ممیز بیست و پنج صدم». */
function readPoint(tokens: readonly Token[], base: Base): Base | undefined {
  if (wordAt(tokens, base.next)?.type !== 'point') return undefined;
  let at = base.next + 1;
  let zeros = '';
  for (
    let word = wordAt(tokens, at);
    word?.type === 'cardinal' && word.value === 0n;
    word = wordAt(tokens, at)
  ) {
    zeros += '0';
    at += 1;
  }
  const right = readCardinal(tokens, at) ?? readDigits(tokens, at);
  if (!right) return zeros === '' ? undefined : { ...base, place: 0n, next: at };
  const top = right.values[0]!;
  const named = underPart(tokens, right.next, top, false);
  const under = named ?? 10n ** BigInt(zeros.length + String(top.over).length);
  const value = add(base.values[0]!, multiply(top, ratio(1n, under)));
  return { values: [value], place: 0n, next: right.next + (named === undefined ? 0 : 1), kind: 'number' };
}

/** «در هزار» behind a number, with nothing counted behind it: the thousand. */
function rateOf(tokens: readonly Token[], index: number): bigint | undefined {
  const word = wordAt(tokens, index + 1);
  if (tokens[index]?.text !== 'در' || word?.type !== 'scale' || word.adjective) return undefined;
  const more = readCounted(tokens, index + 2, undefined, true) ?? wordAt(tokens, index + 2);
  return more === undefined ? word.value : undefined;
}

/** Fractions alone and behind a whole number: «یک‌سوم», «سه و پنج دهم», «دو و نیم». */
function readFraction(tokens: readonly Token[], index: number): Base | undefined {
  const word = wordAt(tokens, index);
  if (word?.type === 'part') {
    return { values: [ratio(1n, word.of)], place: 0n, next: index + 1, kind: 'fraction' };
  }
  const digits = readDigits(tokens, index);
  const top = readCardinal(tokens, index) ?? digits;
  if (top?.values.length !== 1) return undefined;
  const part = wordAt(tokens, top.next);
  // «سه ربع», «دو ثلث»; «دو نیم» is two halves.
  if (part?.type === 'part' && part.of > 2n) {
    const value = multiply(top.values[0]!, ratio(1n, part.of));
    return { values: [value], place: 0n, next: top.next + 1, kind: 'fraction' };
  }
  const rate = rateOf(tokens, top.next);
  if (rate !== undefined) {
    const value = multiply(top.values[0]!, ratio(1n, rate));
    return { values: [value], place: 0n, next: top.next + 2, kind: 'fraction' };
  }
  const under = underPart(tokens, top.next, top.values[0]!, digits !== undefined);
  if (under === undefined) return undefined;
  return {
    values: [multiply(top.values[0]!, ratio(1n, under))],
    place: 0n,
    next: top.next + 1,
    kind: 'fraction',
  };
}

/** The longest number without scale words that begins at a token. */
export function readBase(tokens: readonly Token[], index: number): Base | undefined {
  const fraction = readFraction(tokens, index);
  if (fraction) return fraction;
  const base = readCardinal(tokens, index) ?? readDigits(tokens, index);
  if (!base) return undefined;
  const pointed = readPoint(tokens, base);
  if (pointed) return pointed;
  if (base.values.length === 1 && isAnd(tokens, base.next)) {
    const tail = readFraction(tokens, base.next + 1);
    if (tail)
      return { values: [add(base.values[0]!, tail.values[0]!)], place: 0n, next: tail.next, kind: 'number' };
  }
  return base;
}
