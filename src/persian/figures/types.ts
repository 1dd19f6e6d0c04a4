/** What a number expression is. Only the first five are quantities. */
type FigureKind = 'number' | 'range' | 'fraction' | 'ordinal' | 'indefinite' | 'date' | 'year' | 'time';

/** What the words around a number say of its exactness. */
export type FigureQualifier = 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

/** One number expression of a text. */
export interface Figure {
  /** UTF-16 offsets in the text, the unit included and the qualifier not. */
  readonly start: number;
  readonly end: number;
  /** The expression as it stands. */
  readonly text: string;
  readonly kind: FigureKind;
  /**
   * The exact value; a time's is `HH:MM`. Absent where the text gives none: a range, an indefinite, a date, or an
   * ambiguous number.
   */
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  /** percent, person, toman …, or the Persian noun that is counted. */
  readonly unit?: string;
  /** The value in rials, where the unit is rial or toman. */
  readonly rial?: number;
  readonly qualifier?: FigureQualifier;
  /** The Gregorian date, `2016-04-27`; of a stretch of days, first and last: `2016-06-16/2016-06-19`. */
  readonly iso?: string;
  /** The values that the expression may have, where its form leaves more than one. */
  readonly ambiguous?: readonly number[];
}
