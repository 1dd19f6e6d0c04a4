import { atTiers, seriesClass, text, TIER_NAMES, TIERS, type Panel, type Tier } from '../drawing.ts';
import { labelWidth } from '../labels.ts';
import { axisScale, qualifierWord, scaledNumber, scaledUnit, type AxisScale } from '../numbers.ts';
import { middle, type Trace } from '../prepare.ts';
import { tightScale, valueScale } from '../scale.ts';
import { el, percent, type Child } from '../svg.ts';
import type { ChartInput, ChartPoint } from '../types.ts';
import { AXIS_NAME, timeAxis, timeLabels, valueAxis } from './axes.ts';
import { edgeOf, standingBar } from './marks.ts';
import { slotsOf, slotStep, type Slot } from './slots.ts';

const PLOT = 180;
const LABEL_ROOM = 26;
const WORD_ROOM = 16;
/** Room of a number alone between two lines. */
const LABEL_HEIGHT = 22;
/** More bars than these are read against an axis, not one by one. */
const LABELLED_BARS = 8;
/** Share of its slot that a group of bars fills. */
const FILL = 0.72;
/** Share of its place in a group that a bar fills. */
const GROUPED_FILL = 0.92;

export interface ColumnOptions {
  readonly stacked?: boolean;
  readonly direction?: ChartInput['timeDirection'];
}

/** What every bar of one picture shares. */
interface Frame {
  readonly slots: readonly Slot[];
  readonly stacked: boolean;
  /** Middle of a slot and width of its group, as shares of the width. */
  readonly x: (slot: Slot) => number;
  readonly group: number;
  readonly y: (value: number) => number;
  readonly size: AxisScale;
  /** Room of the widest label over a bar, in px. */
  readonly widest: number;
}

const present = (points: Slot['bars']): ChartPoint[] => points.filter((point) => point !== undefined);

/** Bars over a solar axis of time, side by side or stacked where there are several series. */
export function columnsPanel(traces: readonly Trace[], unit: string, options: ColumnOptions = {}): Panel {
  const slots = slotsOf(traces);
  const stacked = options.stacked === true;
  const values = slots.flatMap(({ bars, targets }) => {
    const own = present(bars).map(({ value }) => value);
    return stacked
      ? own.reduce((sum, value) => sum + value, 0)
      : [...own, ...present(targets).map(({ value }) => value)];
  });
  const step = slotStep(slots);
  const periods = slots.map(({ period }) => period);
  const axis = timeAxis(periods, options.direction, step);
  const labelled = !stacked && slots.length * traces.length <= LABELLED_BARS;
  const scale = labelled ? tightScale(values) : valueScale(values, 'always');
  const top = labelled ? LABEL_ROOM + (worded(slots) ? WORD_ROOM : 0) : AXIS_NAME + 8;
  const first = middle(periods[0]!);
  const size = axisScale(Math.max(...values.map(Math.abs)));
  const frame: Frame = {
    slots,
    widest: labelled ? widestLabel(slots, size) : 0,
    stacked,
    x: ({ period }) => axis.x(middle(period)),
    group: (step === 0 ? 0.2 : Math.abs(axis.x(first + step) - axis.x(first))) * FILL,
    y: (value) => top + PLOT * (1 - scale.at(value)),
    size,
  };
  const grid = labelled ? undefined : valueAxis(scale, frame.y, unit, axis.turned);
  const base = top + PLOT;
  return {
    height: base + axis.height + 4,
    gutter: grid?.gutter ?? 0,
    gutterSide: grid?.gutterSide ?? 'right',
    ...(labelled && { unit: scaledUnit(frame.size, unit) }),
    children: [
      ...(grid?.children ?? []),
      ...slots.flatMap((slot) => slotShapes(slot, frame)),
      el('line', { class: 'axis', x1: 0, x2: '100%', y1: frame.y(0), y2: frame.y(0) }),
      ...(labelled ? slots.flatMap((slot) => slotLabels(slot, frame)) : []),
      ...timeLabels(axis, base),
    ],
  };
}

/** Whether any bar carries a qualifier over its number. */
function worded(slots: readonly Slot[]): boolean {
  return slots.some(({ bars }) => present(bars).some((point) => qualifierWord(point) !== ''));
}

/** Left edge and width of one bar: the first series stands at the right, as it is read. */
function barPlace(slot: Slot, index: number, { x, group, stacked }: Frame) {
  const count = stacked ? 1 : slot.bars.length;
  const place = group / count;
  const left = x(slot) + group / 2 - place * (stacked ? 1 : index + 1);
  return { left, width: place * (count === 1 ? 1 : GROUPED_FILL) };
}

function slotShapes(slot: Slot, frame: Frame): Child[] {
  const { y, stacked } = frame;
  let below = 0;
  return slot.bars.flatMap((point, index) => {
    if (!point) return [];
    const place = barPlace(slot, index, frame);
    const from = stacked ? below : 0;
    below += point.value;
    const column = { ...place, from: y(from), to: y(from + point.value) };
    const target = stacked ? undefined : slot.targets[index];
    return [
      ...standingBar(column, point, seriesClass(index)),
      ...(target ? [goal(place.left, place.width, y(target.value))] : []),
    ];
  });
}

function goal(left: number, width: number, y: number): Child {
  return el('line', {
    class: 'goal',
    x1: percent(left - 0.01),
    x2: percent(left + width + 0.01),
    y1: y,
    y2: y,
  });
}

/** The number above each bar, and the qualifier above the number. */
function slotLabels(slot: Slot, frame: Frame): Child[] {
  const tiers = labelTiers(frame.slots.indexOf(slot), frame);
  if (tiers.length === 0) return [];
  const { y, size } = frame;
  return slot.bars.flatMap((point, index) => {
    if (!point) return [];
    const { left, width } = barPlace(slot, index, frame);
    const target = slot.targets[index];
    const word = qualifierWord(point);
    const { at, inside } = labelPlace(point, y, target && y(target.value), word !== '');
    const shared = { x: percent(left + width / 2), 'data-at': atTiers(tiers) };
    // On the pale bar of what is expected, ink is read.
    const ground = inside && point.kind === 'actual' ? ' in' : '';
    return [
      text({ class: `v t${ground}`, ...shared, y: at }, scaledNumber(point.value, size)),
      ...(word === ''
        ? []
        : [text({ class: ground === '' ? 'm t' : `t${ground}`, ...shared, y: at - WORD_ROOM }, word)]),
    ];
  });
}

/**
 * The base line of a bar's label: over the bar, or in it where a goal stands close above. Over the goal's line a number
 * would be read as that of the goal; only a bar that is too low for it has it there.
 */
function labelPlace(
  point: ChartPoint,
  y: Frame['y'],
  goalAt: number | undefined,
  worded: boolean,
): { readonly at: number; readonly inside: boolean } {
  const peak = y(Math.max(point.value, 0)) - edgeOf(point).outward;
  const height = LABEL_HEIGHT + (worded ? WORD_ROOM : 0);
  if (goalAt === undefined || goalAt >= peak || peak - goalAt >= height)
    return { at: peak - 6, inside: false };
  const tip = y(Math.max(point.value, 0)) + edgeOf(point).inward;
  return y(0) - tip >= height ? { at: tip + height - 6, inside: true } : { at: goalAt - 6, inside: false };
}

function widestLabel(slots: readonly Slot[], size: AxisScale): number {
  const label = (point: ChartPoint): number =>
    Math.max(labelWidth(scaledNumber(point.value, size)), labelWidth(qualifierWord(point)));
  return Math.max(...slots.flatMap(({ bars }) => present(bars).map(label)));
}

/** The widths that have room for the labels of a slot: thinned from the newest backwards. */
function labelTiers(position: number, { slots, widest }: Frame): Tier[] {
  const bars = slots[0]!.bars.length;
  const fromNewest = slots.length - 1 - position;
  return TIER_NAMES.filter((tier) => {
    const room = (TIERS[tier] / slots.length) * (bars === 1 ? 1 : FILL);
    return fromNewest % Math.ceil((widest * bars) / room) === 0;
  });
}
