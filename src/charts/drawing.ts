import { el, type Child, type Element } from './svg.ts';

/** Widths, in px of the plot, that labels are thinned for; CSS picks one by the width of the figure. */
export const TIERS = { n: 290, m: 460, w: 660 } as const;
export type Tier = keyof typeof TIERS;
export const TIER_NAMES = Object.keys(TIERS) as readonly Tier[];

/** One picture of a chart: x in percent of its width, y in px, so that text keeps its size at every width. */
export interface Panel {
  /** Above the picture, where a chart has several. */
  readonly title?: string;
  readonly height: number;
  /** Room beside the plot for the labels of the value axis, in steps of 16 px. */
  readonly gutter: number;
  readonly gutterSide: 'right' | 'left';
  /** What the numbers are measured in, where the picture itself does not say it. */
  readonly unit?: string;
  readonly children: readonly Child[];
}

/** A sign and what it means. */
export interface Key {
  /** Classes of the swatch. */
  readonly look: string;
  readonly text: string;
}

export interface Drawing {
  readonly panels: readonly Panel[];
  readonly keys: readonly Key[];
  /** What a reader must know so as not to misread the picture. */
  readonly notes: readonly string[];
}

/** Something to be seen only at those widths; at all of them where `tiers` holds all. */
export function atTiers(tiers: readonly Tier[]): string | undefined {
  return tiers.length === TIER_NAMES.length ? undefined : tiers.join('');
}

/** A text whose `x` is in percent. `start` is the right edge: the picture's direction is right-to-left. */
export function text(
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Child[]
): Element {
  return el('text', attributes, ...children);
}

/** The class of the n-th series; six colours, then again from the first. */
export function seriesClass(index: number): string {
  return `s${(index % 6) + 1}`;
}
