import { findFigures, type Figure } from '../persian/figures/index.ts';
import { countsIn, qualifierOf, rialsIn, sameNumber, valueIn, type Expectation } from './expectation.ts';

/** What a sentence says of an expected figure: that it holds, or the one cause why it does not. */
export type Verdict =
  | { readonly cause: 'proven'; readonly figure: Figure }
  | {
      readonly cause:
        | 'wrong-value'
        | 'wrong-scale'
        | 'wrong-unit'
        | 'wrong-currency'
        | 'wrong-qualifier'
        | 'range'
        | 'ambiguous-quote';
      readonly figure: Figure;
    }
  | { readonly cause: 'no-figure' };

const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['number', 'range', 'fraction']);

/** As many sentences as the statistics of one item quote, and more. */
const MOST_REMEMBERED = 64;
const remembered = new Map<string, readonly Figure[]>();

/**
 * The amounts of a sentence, «یک» before a noun included where one is expected. The last sentences are remembered: each
 * is asked about by itself, in its place, and for every statistic that it may contradict.
 */
export function amountsOf(sentence: string, expected: Expectation): readonly Figure[] {
  const articles = expected.value === 1;
  const key = `${String(articles)} ${sentence}`;
  const known = remembered.get(key);
  if (known) return known;
  const amounts = findFigures(sentence, { articles }).filter(({ kind }) => AMOUNTS.has(kind));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, amounts);
  return amounts;
}

/** Whether two values differ by a power of ten: a scale word or a zero went wrong. */
function isTenfold(a: number, b: number): boolean {
  if (a === 0 || b === 0 || a * b < 0) return false;
  const power = Math.log10(a / b);
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-9;
}

/** Rial written for toman or the other way round: the bare numbers agree, the currencies do not, or the reverse. */
function isWrongCurrency(figure: Figure, expected: Expectation): boolean {
  const [said, wanted] = [rialsIn(figure.unit), rialsIn(expected.unit.unit)];
  if (said === undefined || wanted === undefined || typeof figure.value !== 'number') return false;
  const inRials = sameNumber(figure.rial ?? figure.value, expected.value);
  return said === wanted ? said === 10 && inRials : inRials || sameNumber(figure.value, expected.value);
}

/**
 * Judges a sentence against what is claimed of it. Among several figures the first that comes nearest to proving it is
 * the one that is spoken of.
 * @example judge('بیش از ۳۰ نفر', expected) // { cause: 'wrong-qualifier', figure } where `exact` was claimed
 */
export function judge(sentence: string, expected: Expectation): Verdict {
  const figures = amountsOf(sentence, expected);
  const inUnit = (figure: Figure): boolean => countsIn(figure, sentence, expected);
  const valued = figures.filter((figure) => {
    const value = valueIn(figure, expected);
    return value !== undefined && sameNumber(value, expected.value);
  });
  const right = valued.filter(inUnit);
  const proven = right.find((figure) => qualifierOf(figure) === expected.qualifier);
  if (proven) return { cause: 'proven', figure: proven };
  if (right[0]) return { cause: 'wrong-qualifier', figure: right[0] };

  const ambiguous = figures.find(({ ambiguous: readings }) =>
    readings?.some((reading) => sameNumber(reading, expected.value)),
  );
  if (ambiguous) return { cause: 'ambiguous-quote', figure: ambiguous };
  const currency = figures.find((figure) => isWrongCurrency(figure, expected));
  if (currency) return { cause: 'wrong-currency', figure: currency };
  const other = valued[0] ?? figures.find(({ rial }) => rial === expected.value);
  if (other) return { cause: 'wrong-unit', figure: other };
  const range = figures.find(
    ({ min, max }) => min !== undefined && min <= expected.value && expected.value <= max!,
  );
  if (range) return { cause: 'range', figure: range };
  const tenfold = figures.find((figure) => {
    const value = valueIn(figure, expected);
    return value !== undefined && isTenfold(value, expected.value) && inUnit(figure);
  });
  if (tenfold) return { cause: 'wrong-scale', figure: tenfold };
  const nearest = figures.find(inUnit) ?? figures[0];
  return nearest ? { cause: 'wrong-value', figure: nearest } : { cause: 'no-figure' };
}
