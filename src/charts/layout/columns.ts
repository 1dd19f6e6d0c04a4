import { comparePeriods, type Period } from '../../persian/calendar/index.ts';
import { atTiers, seriesClass, text, TIER_NAMES, TIERS, type Panel, type Tier } from '../drawing.ts';
import { labelWidth } from '../labels.ts';
import { qualifierWord, shortNumber } from '../numbers.ts';
import { middle, type Trace } from '../prepare.ts';
import { valueScale } from '../scale.ts';
import { el, percent, type Child } from '../svg.ts';
import type { ChartInput, ChartPoint } from '../types.ts';
import { AXIS_NAME, timeAxis, timeLabels, valueAxis } from './axes.ts';
import { edgeOf, standingBar } from './marks.ts';

const PLOT = 180;
const LABEL_ROOM = 22;
const WORD_ROOM = 16;
/** More bars than these are read against an axis, not one by one. */
const LABELLED_BARS = 8;
/** Share of its slot that a group of bars fills. */
const FILL = 0.72;
/** Slots beyond which columns become hairs. */
const MOST_SLOTS = 120;

interface Slot {
  readonly period: Period;
  /** By trace. */
  readonly bars: readonly (ChartPoint | undefined)[];
  readonly targets: readonly (ChartPoint | undefined)[];
}

export interface ColumnOptions {
  readonly stacked?: boolean;
  readonly direction?: ChartInput['timeDirection'];
}

/** Whether columns over time can show all points: periods of one size, one value for each, not too many. */
export function fitsColumns(traces: readonly Trace[]): boolean {
  const points = traces.flatMap((trace) => trace.points);
  const kinds = new Set(points.map(({ period }) => period.kind));
  if (kinds.size !== 1 || kinds.has('range')) return false;
  const unique = traces.every(({ points: own }) => {
    const keys = new Set(own.map(({ period, kind }) => `${period.id} ${kind === 'target' ? kind : ''}`));
    return keys.size === own.length;
  });
  const periods = slotsOf(traces).map(({ period }) => period);
  if (!unique || periods.length < 2) return false;
  const middles = periods.map(middle);
  return (middles.at(-1)! - middles[0]!) / smallestStep(middles) + 1 <= MOST_SLOTS;
}

function smallestStep(middles: readonly number[]): number {
  return Math.min(...middles.slice(1).map((day, index) => day - middles[index]!));
}

/** One slot a period, oldest first; a target is a line across the bar where there is a bar. */
function slotsOf(traces: readonly Trace[]): Slot[] {
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

/** Bars over a solar axis of time, side by side or stacked where there are several series. */
export function columnsPanel(traces: readonly Trace[], unit: string, options: ColumnOptions = {}): Panel {
  const slots = slotsOf(traces);
  const stacked = options.stacked === true;
  const tops = slots.map(({ bars, targets }) => {
    const values = [...bars, ...targets].flatMap((point) => (point ? [point.value] : []));
    return stacked ? [values.reduce((sum, value) => sum + value, 0)] : values;
  });
  const scale = valueScale(tops.flat(), 'always');
  const axis = timeAxis(
    slots.map(({ period }) => period),
    options.direction,
    smallestStep(slots.map(({ period }) => middle(period))),
  );
  const count = slots.length * (stacked ? 1 : traces.length);
  const labelled = count <= LABELLED_BARS && !stacked;
  const words =
    labelled && slots.some(({ bars }) => bars.some((point) => point && qualifierWord(point) !== ''));
  const top = labelled ? LABEL_ROOM + (words ? WORD_ROOM : 0) + 8 : AXIS_NAME + 8;
  const y = (value: number): number => top + PLOT * (1 - scale.at(value));
  const values = labelled ? undefined : valueAxis(scale, y, unit, axis.turned);
  const shapes = slots.flatMap((slot) => slotShapes(slot, slots, axis.x, y, stacked));
  const labels = labelled ? slots.flatMap((slot, index) => slotLabels(slot, index, slots, axis.x, y)) : [];
  const zero = el('line', { class: 'axis', x1: 0, x2: '100%', y1: y(0), y2: y(0) });
  const base = top + PLOT;
  return {
    height: base + axis.height + 4,
    gutter: values?.gutter ?? 0,
    gutterSide: values?.gutterSide ?? 'right',
    children: [...(values?.children ?? []), ...shapes, zero, ...labels, ...timeLabels(axis, base)],
  };
}

type Place = (value: number) => number;

/** Left edge and width of one bar: the first series stands at the right, as it is read. */
function barPlace({ period, bars }: Slot, slots: readonly Slot[], x: Place, index: number, stacked: boolean) {
  const middles = slots.map((slot) => middle(slot.period));
  const day = middle(period);
  const step = Math.abs(x(middles[0]! + smallestStep(middles)) - x(middles[0]!));
  const group = step * FILL;
  const width = stacked ? group : group / bars.length;
  const right = x(day) + group / 2;
  return {
    left: right - width * (stacked ? 1 : index + 1),
    width: width * (stacked || bars.length === 1 ? 1 : 0.92),
  };
}

function slotShapes(slot: Slot, slots: readonly Slot[], x: Place, y: Place, stacked: boolean): Child[] {
  let below = 0;
  return slot.bars.flatMap((point, index) => {
    if (!point) return [];
    const place = barPlace(slot, slots, x, index, stacked);
    const from = stacked ? below : 0;
    below += point.value;
    const shapes: Child[] = standingBar(
      { ...place, from: y(from), to: y(from + point.value) },
      point,
      seriesClass(index),
    );
    const target = slot.targets[index];
    if (target) {
      const [x1, x2] = [percent(place.left - 0.01), percent(place.left + place.width + 0.01)];
      shapes.push(el('line', { class: 'goal', x1, x2, y1: y(target.value), y2: y(target.value) }));
    }
    return shapes;
  });
}

/** The number above each bar, and the qualifier above the number; thinned from the newest where a width is short. */
function slotLabels(slot: Slot, position: number, slots: readonly Slot[], x: Place, y: Place): Child[] {
  return slot.bars.flatMap((point, index) => {
    if (!point) return [];
    const tiers = labelTiers(slots, position);
    if (tiers.length === 0) return [];
    const { left, width } = barPlace(slot, slots, x, index, false);
    const number = shortNumber(point.value);
    const word = qualifierWord(point);
    const target = slot.targets[index];
    const peak = Math.min(
      y(Math.max(point.value, 0)) - edgeOf(point).outward,
      target ? y(target.value) : Infinity,
    );
    const shared = { x: percent(left + width / 2), 'data-at': atTiers(tiers) };
    const labels: Child[] = [text({ class: 'v t', ...shared, y: peak - 6 }, number)];
    if (word !== '') labels.push(text({ class: 'm t', ...shared, y: peak - 6 - WORD_ROOM }, word));
    return labels;
  });
}

function labelTiers(slots: readonly Slot[], position: number): Tier[] {
  const bars = slots[0]!.bars.length;
  const widest = Math.max(
    ...slots.flatMap((slot) =>
      slot.bars.map((point) =>
        point ? Math.max(labelWidth(shortNumber(point.value)), labelWidth(qualifierWord(point))) : 0,
      ),
    ),
  );
  const fromNewest = slots.length - 1 - position;
  return TIER_NAMES.filter((tier) => {
    const room = (TIERS[tier] / slots.length) * (bars === 1 ? 1 : FILL);
    return fromNewest % Math.ceil((widest * bars) / room) === 0;
  });
}
