import { comparePeriods, type Period } from '../../persian/calendar/index.ts';
import { middle, type Trace } from '../prepare.ts';
import type { ChartPoint } from '../types.ts';

/** Slots beyond which columns become hairs. */
const MOST_SLOTS = 120;

/** What stands at one period of the axis of time. */
export interface Slot {
  readonly period: Period;
  /** By trace: what happened or is expected; the target where there is nothing else. */
  readonly bars: readonly (ChartPoint | undefined)[];
  /** By trace: the target that is a line across its bar. */
  readonly targets: readonly (ChartPoint | undefined)[];
}

/** One slot a period, oldest first. */
export function slotsOf(traces: readonly Trace[]): Slot[] {
  const periods = new Map(traces.flatMap(({ points }) => points.map(({ period }) => [period.id, period])));
  return [...periods.values()].toSorted(comparePeriods).map((period) => {
    const found = traces.map(({ points }) => points.filter((point) => point.period.id === period.id));
    const reached = found.map((points) => points.find(({ kind }) => kind !== 'target'));
    const aims = found.map((points) => points.find(({ kind }) => kind === 'target'));
    return {
      period,
      bars: reached.map((point, index) => point ?? aims[index]),
      targets: aims.map((point, index) => (reached[index] ? point : undefined)),
    };
  });
}

/** Days between the two nearest slots: what one column may take; 0 for a slot alone. */
export function slotStep(slots: readonly Slot[]): number {
  const middles = slots.map(({ period }) => middle(period));
  return middles.length < 2 ? 0 : Math.min(...middles.slice(1).map((day, index) => day - middles[index]!));
}

/** Whether columns over time can show all points: periods of one size, one value for each, not too many. */
export function fitsColumns(traces: readonly Trace[]): boolean {
  const kinds = new Set(traces.flatMap(({ points }) => points.map(({ period }) => period.kind)));
  if (kinds.size !== 1 || kinds.has('range')) return false;
  const unique = traces.every(({ points }) => {
    const keys = new Set(points.map(({ period, kind }) => `${period.id} ${kind === 'target' ? kind : ''}`));
    return keys.size === points.length;
  });
  const slots = slotsOf(traces);
  if (!unique || slots.length < 2) return false;
  const span = middle(slots.at(-1)!.period) - middle(slots[0]!.period);
  return span / slotStep(slots) + 1 <= MOST_SLOTS;
}
