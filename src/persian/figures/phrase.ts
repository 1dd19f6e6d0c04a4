import { isAnd, readBase, readCardinal, readDigits, wordAt, type Base } from './base-number.ts';
import { add, compare, HALF, isWhole, multiply, toNumber, whole, type Rational } from './rational.ts';
import type { Token } from './tokens.ts';

/** A number as one phrase: digits, words, both, with its scales, before anything is said of units. */
export interface Phrase {
  readonly kind: 'number' | 'fraction' | 'ordinal' | 'indefinite';
  /** More than one where the form is ambiguous; none where it is indefinite. */
  readonly values: readonly Rational[];
  /** Index of the first token behind it. */
  readonly next: number;
  /** The scale words at its end, from the last to the product of all: «هزار میلیارد» is [10⁹, 10¹²]. */
  readonly scales: readonly bigint[];
  /** It ends in an adjective («میلیونی»): nothing is counted behind it. */
  readonly adjective: boolean;
  /** How many digits a bare whole numeral has; absent for anything else. */
  readonly digits?: number;
  /** A decimal comma that needs a unit behind it, and the value without it. */
  readonly unsure?: Rational;
  /** The bare word «یک», which is mostly an article. */
  readonly article?: boolean;
}

interface Part {
  readonly values: readonly Rational[];
  readonly place: bigint;
}

const sum = (parts: readonly Part[]): readonly Rational[] =>
  parts.reduce<readonly Rational[]>(
    (totals, { values }) => totals.flatMap((total) => values.map((value) => add(total, value))),
    [whole(0)],
  );

const below = (value: Rational, place: bigint): boolean => compare(value, whole(place)) < 0;

/** Multiplies by a scale everything that is smaller than it: «۲ هزار و ۵۰۰ میلیارد» is 2500 milliards. */
function scale(parts: readonly Part[], by: bigint): readonly Part[] | undefined {
  const first = parts.findIndex(({ place }) => place < by);
  if (first === -1) return undefined;
  const values = sum(parts.slice(first)).map((value) => multiply(value, whole(by)));
  const before = parts[first - 1];
  if (before && !values.every((value) => below(value, before.place))) return undefined;
  return [...parts.slice(0, first), { values, place: by }];
}

interface Sum {
  readonly parts: readonly Part[];
  readonly next: number;
  readonly scales: readonly bigint[];
  readonly adjective: boolean;
}

/** One addend with its scale words behind what was read before it, or `undefined` where it does not fit there. */
function readAddend(
  tokens: readonly Token[],
  before: readonly Part[],
  base: Base | undefined,
  index: number,
): Sum | undefined {
  const limit = before.at(-1)?.place;
  let next = base?.next ?? index;
  const opening = wordAt(tokens, next);
  // «هزار» needs no «یک»; «میلیون» alone is a heading or a plural.
  if (!base && !(opening?.type === 'scale' && opening.value === 1_000n && !opening.adjective))
    return undefined;
  const value: Part = base ?? { values: [whole(1)], place: 1n };
  if (limit !== undefined && !value.values.every((each) => below(each, limit))) return undefined;
  let parts: readonly Part[] = [...before, { values: value.values, place: value.place }];
  let scales: readonly bigint[] = [];
  let adjective = false;
  for (let word = wordAt(tokens, next); word?.type === 'scale' && !adjective; word = wordAt(tokens, next)) {
    let by = word.value;
    let scaled = scale(parts, by);
    const further = wordAt(tokens, next + 1);
    const again = scales.length > 0 && parts.at(-1)!.place === by;
    if (!scaled && (limit === by || again) && further?.type === 'scale') {
      // «۳ هزار و ۷۲۰ هزار میلیارد»: budgets count in thousands of milliards, 3720 of them.
      by *= further.value;
      scaled = scale(parts, by);
      if (scaled) {
        word = further;
        next += 1;
      }
    }
    if (!scaled) {
      if (scales.length === 0) return before.length > 0 ? undefined : { parts, next, scales, adjective };
      break;
    }
    parts = scaled;
    scales = [by, ...scales.map((each) => each * by)];
    ({ adjective } = word);
    next += 1;
  }
  return { parts, next, scales, adjective };
}

/**
 * Reads the longest number phrase that begins at a token: «پنج هزار و ۷۰۰», «دو و نیم میلیون», «یک‌سوم»,
 * «سه ممیز پنج», «بیست و پنجمین».
 * @returns `undefined` where no number begins there.
 */
export function readPhrase(tokens: readonly Token[], index: number): Phrase | undefined {
  const nth = readOrdinal(tokens, index);
  if (nth) return nth;
  const base = readBase(tokens, index);
  let total = readAddend(tokens, [], base, index);
  if (!total) return undefined;
  const first = total;
  while (!total.adjective) {
    const last: Part = total.parts.at(-1)!;
    if (last.place <= 1n) break;
    const joined = isAnd(tokens, total.next);
    const at: number = total.next + (joined ? 1 : 0);
    if (joined && last.place >= 1_000n && isHalf(wordAt(tokens, at))) {
      const half = { values: [multiply(HALF, whole(last.place))], place: 0n };
      total = { ...total, parts: [...total.parts, half], next: at + 1 };
      break;
    }
    const addend: Base | undefined = readBase(tokens, at);
    if (addend && addend.kind !== 'number') break;
    // Copy that lost its «و»: «دو هزار پانصد»; only whole hundreds are sure to belong.
    if (!joined && !(addend && isWholeHundreds(addend, last.place))) break;
    const longer = readAddend(tokens, total.parts, addend, at);
    if (!longer) break;
    total = { ...longer, scales: longer.scales };
  }
  const values = readings(tokens, index, total);
  const alone = first === total && total.scales.length === 0;
  return {
    kind: alone && base ? base.kind : 'number',
    values,
    next: total.next,
    scales: total.scales,
    adjective: total.adjective,
    ...(alone && base?.digits !== undefined && { digits: base.digits }),
    ...(alone && base?.unsure && { unsure: base.unsure }),
    ...(alone && tokens[index]!.text === 'یک' && total.next === index + 1 && { article: true }),
  };
}

const isHalf = (word: ReturnType<typeof wordAt>): boolean => word?.type === 'part' && word.of === 2n;

/** The readings of a sum whose largest scale has two: «۳ بیلیون» is 3×10⁹ or 3×10¹². */
function readings(tokens: readonly Token[], index: number, total: Sum): readonly Rational[] {
  const short = sum(total.parts);
  const [largest, ...rest] = total.parts;
  const scaleWords = tokens.slice(index, total.next).map((_, offset) => wordAt(tokens, index + offset));
  const twofold = scaleWords.find((word) => word?.type === 'scale' && word.times !== undefined);
  if (twofold?.type !== 'scale' || twofold.times === undefined || !largest) return short;
  const times = whole(twofold.times);
  const long = { ...largest, values: largest.values.map((value) => multiply(value, times)) };
  return [...short, ...sum([long, ...rest])];
}

function isWholeHundreds(base: Base, place: bigint): boolean {
  const [value] = base.values;
  return place === 1_000n && base.values.length === 1 && !below(value!, 100n) && below(value!, place);
}

const ORDINAL_ENDINGS = new Set(['ام', 'م', 'مین', 'امین', 'اُم']);

/** «بیست و پنجمین», «سی ام», «۳۵مین»; the ordinal word ends it. */
function readOrdinal(tokens: readonly Token[], index: number): Phrase | undefined {
  const done = (value: Rational, next: number): Phrase => ({
    ...{ kind: 'ordinal', values: [value], next, scales: [], adjective: false },
  });
  const alone = wordAt(tokens, index);
  if (alone?.type === 'ordinal') return done(whole(alone.value), index + 1);
  let total = readAddend(tokens, [], readCardinal(tokens, index) ?? readDigits(tokens, index), index);
  for (let joined = total; joined && joined.parts.at(-1)!.place > 1n && isAnd(tokens, joined.next);) {
    const at: number = joined.next + 1;
    const last = wordAt(tokens, at);
    if (last?.type === 'ordinal' && last.value < joined.parts.at(-1)!.place) {
      return done(add(sum(joined.parts)[0]!, whole(last.value)), at + 1);
    }
    joined = readAddend(tokens, joined.parts, readCardinal(tokens, at) ?? readDigits(tokens, at), at);
    total = joined ?? total;
  }
  if (!total) return undefined;
  const values = sum(total.parts);
  const nth = wordAt(tokens, total.next);
  if (nth?.type === 'ordinal' && nth.superlative && nth.value >= 1_000n) {
    return done(multiply(values[0]!, whole(nth.value)), total.next + 1);
  }
  const ending = tokens[total.next];
  const ordinal = ending?.type === 'word' && ORDINAL_ENDINGS.has(ending.text) && values.length === 1;
  return ordinal && isWhole(values[0]!) && toNumber(values[0]!) > 0
    ? done(values[0]!, total.next + 1)
    : undefined;
}

/** «ده‌ها هزار», «چند میلیون», «صدها»: a size without a value. */
export function readIndefinite(tokens: readonly Token[], index: number): Phrase | undefined {
  const word = wordAt(tokens, index);
  // «ده ها هزار», «میلیون ها»: the plural ending came loose.
  const loose = (word?.type === 'cardinal' && word.value >= 10n) || word?.type === 'scale';
  const plural =
    loose && tokens[index + 1]?.type === 'word' && ['ها', 'هایی'].includes(tokens[index + 1]!.text);
  if (word?.type !== 'many' && word?.type !== 'some' && !plural) return undefined;
  let next = index + (plural ? 2 : 1);
  let adjective = false;
  for (;;) {
    const scaleWord = wordAt(tokens, next);
    if (scaleWord?.type === 'scale' && !adjective) ({ adjective } = scaleWord);
    else if (!(
      word?.type === 'some' &&
      scaleWord?.type === 'cardinal' &&
      [10n, 100n].includes(scaleWord.value)
    ))
      break;
    next += 1;
  }
  if (word?.type === 'some' && next === index + 1) return undefined;
  return { kind: 'indefinite', values: [], next, scales: [], adjective };
}
