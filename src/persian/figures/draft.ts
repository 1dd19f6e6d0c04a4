import type { FoldedText } from '../letters.ts';
import { multiply, negate, toNumber, whole, type Rational } from './rational.ts';
import type { Token } from './tokens.ts';
import type { Figure, FigureQualifier } from './types.ts';
import { nounOf, rialsPer } from './units.ts';

/** An expression in tokens, before it is put back into the text. */
export type Draft = Point | Quantity;

interface Span {
  /** Token range, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

type Point = Span &
  (
    | { readonly kind: 'date'; readonly iso?: string }
    | { readonly kind: 'year'; readonly year: number }
    | { readonly kind: 'time'; readonly time: string }
  );

/** An amount: its values (more than one is ambiguous), or the two ends of a range. */
export interface Quantity extends Span {
  readonly kind: 'number' | 'range' | 'fraction' | 'ordinal' | 'indefinite';
  readonly values: readonly Rational[];
  readonly ends?: readonly [Rational, Rational];
  readonly unit?: string;
  /** Token range of a counted noun; the unit is then that noun as it stands. */
  readonly noun?: readonly [number, number];
  readonly qualifier?: FigureQualifier;
  readonly scales: readonly bigint[];
}

export const isQuantity = (draft: Draft): draft is Quantity => 'values' in draft;

const MARK = /\p{M}/u;

/** Original offsets of a token range, with the vowel and hamza marks that folding dropped at its end. */
function span(text: string, folded: FoldedText, from: Token, to: Token): readonly [number, number] {
  const start = folded.origin[from.start]!;
  let end = folded.origin[to.end - 1]! + 1;
  while (end < text.length && MARK.test(text[end]!)) end += 1;
  return [start, end];
}

/** A noun as it stands, but for Arabic letters, an ezafe and an adjective's ending: «روستای» is «روستا». */
function plainNoun(noun: string): string {
  const plain = noun
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ۀ', 'ه')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/ه\u200c(?:ی|ای)$/, 'ه')
    .replace(/(?<=.{2}[او])ی$/, '');
  return nounOf(plain);
}

const unique = (values: readonly number[]): readonly number[] => [...new Set(values)];

/** The expression as the finder hands it out. */
export function toFigure(text: string, folded: FoldedText, tokens: readonly Token[], draft: Draft): Figure {
  const [start, end] = span(text, folded, tokens[draft.from]!, tokens[draft.to - 1]!);
  const common = { start, end, text: text.slice(start, end), kind: draft.kind };
  if (!isQuantity(draft)) {
    if (draft.kind === 'year') return { ...common, value: draft.year };
    if (draft.kind === 'time') return { ...common, value: draft.time };
    return { ...common, ...(draft.iso !== undefined && { iso: draft.iso }) };
  }
  const noun = draft.noun && span(text, folded, tokens[draft.noun[0]]!, tokens[draft.noun[1] - 1]!);
  const unit = noun ? plainNoun(text.slice(noun[0], noun[1])) : draft.unit;
  const numbers = unique(draft.values.map(toNumber));
  const rials = rialsPer(unit);
  const [value] = draft.values;
  return {
    ...common,
    ...(numbers.length === 1 && { value: numbers[0]! }),
    ...(draft.ends && { min: toNumber(draft.ends[0]), max: toNumber(draft.ends[1]) }),
    ...(unit !== undefined && { unit }),
    ...(rials !== undefined && numbers.length === 1 && { rial: toNumber(multiply(value!, whole(rials))) }),
    ...(draft.qualifier && { qualifier: draft.qualifier }),
    ...(numbers.length > 1 && { ambiguous: numbers }),
  };
}

/** Both signs of a value: «۵- درجه» has its minus on the side where a right-to-left reader sees none. */
export const bothSigns = (values: readonly Rational[]): readonly Rational[] => [
  ...values.map(negate),
  ...values,
];
