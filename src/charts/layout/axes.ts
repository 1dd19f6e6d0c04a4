import { dayNumber, type Period } from '../../persian/calendar/index.ts';
import { atTiers, text, type Panel } from '../drawing.ts';
import { labelWidth } from '../labels.ts';
import { axisScale, scaledUnit } from '../numbers.ts';
import { formatNumber } from '../../persian/digits.ts';
import { middle } from '../prepare.ts';
import type { ValueScale } from '../scale.ts';
import { el, percent, type Child } from '../svg.ts';
import { timeTicks, type TimeTick } from '../time.ts';
import type { ChartInput } from '../types.ts';

/** The horizontal axis: from a day number to a share of the width. */
export interface TimeAxis {
  readonly x: (day: number) => number;
  readonly ticks: readonly TimeTick[];
  /** Room under the plot, in px. */
  readonly height: number;
  readonly turned: boolean;
}

const TICK_ROW = 20;
const YEAR_ROW = 18;

/** Shares of the width that keep a label at the edge inside the picture at its narrowest. */
const INSET = { year: 0.06, named: 0.12 } as const;
const NEWEST_INSET = 0.035;

/**
 * An axis over all periods; newest at the right unless the chart turns it.
 * @param slot days that one column takes; 0 for points.
 */
export function timeAxis(
  periods: readonly Period[],
  direction: ChartInput['timeDirection'],
  slot = 0,
): TimeAxis {
  const ends = periods.flatMap((period) =>
    period.kind === 'range' ? [dayNumber(period.start), dayNumber(period.end)] : [middle(period)],
  );
  const first = Math.min(...ends) - slot / 2;
  const last = Math.max(...ends) + slot / 2;
  const span = last - first;
  const ticks = timeTicks(periods, first, last);
  const named = ticks.some(({ year }) => year !== undefined);
  const halfSlot = span > 0 ? slot / span / 2 : 0;
  const old = Math.max(0, (named ? INSET.named : INSET.year) - halfSlot);
  const fresh = slot === 0 ? NEWEST_INSET : old;
  const turned = direction === 'newest-left';
  const x = (day: number): number => {
    const share = span === 0 ? 0.5 : old + ((day - first) / span) * (1 - old - fresh);
    return turned ? 1 - share : share;
  };
  return { x, ticks, height: named ? TICK_ROW + YEAR_ROW : TICK_ROW, turned };
}

/** Ticks under the plot, whose lower edge is at `y`. */
export function timeLabels({ ticks, x }: TimeAxis, y: number): Child[] {
  return ticks.flatMap(({ at, label, tiers, year }) => {
    const place = percent(x(at));
    const labels: Child[] = [text({ class: 't', x: place, y: y + 17, 'data-at': atTiers(tiers) }, label)];
    if (year) {
      labels.push(text({ class: 't', x: place, y: y + 35, 'data-at': atTiers(year.tiers) }, year.label));
    }
    return labels;
  });
}

/** The vertical axis: grid lines, and labels in the gutter beside the newest. */
export interface ValueAxis {
  readonly children: readonly Child[];
  readonly gutter: number;
  readonly gutterSide: Panel['gutterSide'];
}

/** Room above the plot for the name of the axis. */
export const AXIS_NAME = 30;

/**
 * Grid lines and tick labels.
 * @param y from a value to px.
 * @param unit written above the axis, after the scale word.
 */
export function valueAxis(
  scale: ValueScale,
  y: (value: number) => number,
  unit: string,
  turned: boolean,
): ValueAxis {
  const size = axisScale(Math.max(Math.abs(scale.min), Math.abs(scale.max)));
  const labels = scale.ticks.map((tick) => formatNumber(Number((tick / size.size).toPrecision(6))));
  const gutter = Math.ceil((Math.max(...labels.map(labelWidth)) + 10) / 16);
  const name = scaledUnit(size, unit);
  const side = turned ? { x: '0%', dx: -8, class: 'm' } : { x: '100%', dx: 8, class: 'm e' };
  const children: Child[] = scale.ticks.map((tick) =>
    el('line', {
      class: tick === 0 || tick === scale.min ? 'axis' : 'grid',
      x1: 0,
      x2: '100%',
      y1: y(tick),
      y2: y(tick),
    }),
  );
  scale.ticks.forEach((tick, index) => children.push(text({ ...side, y: y(tick) + 4 }, labels[index]!)));
  if (name !== '') {
    const outer = gutter * 16;
    const edge = turned ? { x: '0%', dx: -outer, class: 'm e' } : { x: '100%', dx: outer, class: 'm' };
    children.push(text({ ...edge, y: 12 }, name));
  }
  return { children, gutter, gutterSide: turned ? 'left' : 'right' };
}
