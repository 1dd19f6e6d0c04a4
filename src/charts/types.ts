import type { Period } from '../persian/calendar/types.ts';
import type { QualifierWord } from '../persian/digits.ts';

/** The four that authors ask for by `as`, then those that only the model asks for. */
export const CHART_KINDS = [
  'bar',
  'line',
  'share',
  'compare',
  'grouped',
  'stacked',
  'target',
  'slope',
  'multiples',
  'bar-table',
] as const;

export type ChartKind = (typeof CHART_KINDS)[number];

type Qualifier = Exclude<QualifierWord, 'nearly'>;

/** One observation, ready to be drawn. */
export interface ChartPoint {
  readonly period: Period;
  /** In the unit of the series; finite. */
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly kind: 'actual' | 'target' | 'forecast';
  /** Name of the place, as readers know it. */
  readonly place?: string;
  /** The sentence that proves the value. */
  readonly sourceHref?: string;
  /** What the source is called in the source line. */
  readonly sourceTitle?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly unit: string;
  /** In any order. */
  readonly points: readonly ChartPoint[];
}

export interface ChartInput {
  /** Unique on the page; letters, digits and hyphens. Ids inside the chart begin with it. */
  readonly id: string;
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /**
   * What the series are parts of. Only where the source itself says so: without it no chart stacks absolute numbers as
   * shares.
   */
  readonly whole?: { readonly name: string; readonly value: number };
  /** Time runs from left to right, newest beside the value axis at the right, unless this turns it. */
  readonly timeDirection?: 'newest-right' | 'newest-left';
}

/** A cell of the data table. */
export interface TableCell {
  readonly text: string;
  readonly href?: string;
  readonly numeric?: boolean;
}

/** The same data as rows, for readers who prefer numbers and for screen readers. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Why the data cannot be drawn as asked without saying something that it does not say. */
export type ChartRefusal =
  | { readonly code: 'no-data' }
  | { readonly code: 'not-finite'; readonly series: string }
  | { readonly code: 'mixed-units'; readonly units: readonly string[] }
  | { readonly code: 'share-not-percent'; readonly series: string; readonly unit: string }
  | { readonly code: 'share-out-of-range'; readonly series: string; readonly value: number }
  | { readonly code: 'share-of-change'; readonly series: string }
  | {
      readonly code: 'parts-exceed-whole';
      readonly whole: string;
      readonly sum: number;
      readonly value: number;
    }
  | { readonly code: 'parts-of-different-times'; readonly periods: readonly string[] }
  | { readonly code: 'negative-part'; readonly series: string }
  | { readonly code: 'no-two-periods'; readonly series: readonly string[] }
  | { readonly code: 'no-target'; readonly series: readonly string[] };

export type ChartResult =
  | {
      readonly ok: true;
      /** The whole `<figure>`: title, chart, sentence, source line and table. */
      readonly figure: string;
      /** The picture alone: one `<svg>`, several for small multiples, a `<table>` for `bar-table`. */
      readonly svg: string;
      readonly table: ChartTable;
      readonly sentence: string;
    }
  | { readonly ok: false; readonly reason: ChartRefusal };
