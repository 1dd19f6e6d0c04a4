import { formatPeriod } from '../../persian/calendar/index.ts';
import { formatQuantity } from '../../persian/digits.ts';
import { seriesClass, text, type Panel } from '../drawing.ts';
import { breakLabel } from '../labels.ts';
import { isPercent, quantity } from '../numbers.ts';
import { allPoints, type ChartData } from '../prepare.ts';
import { el, percent, type Child } from '../svg.ts';
import type { ChartRefusal } from '../types.ts';
import { words } from '../words.ts';
import { observationRows } from './bars.ts';
import { ROW_LETTERS, rowsPanel } from './rows.ts';

/** Rates that are measured in percent and are parts of nothing. */
const CHANGE = /^(?:نرخ|درصد|میزان)?\s*(?:رشد|تورم|افزایش|کاهش|تغییر|بازده|سود)(?:[\s\u200c]|$)/;

/** Rounded parts may miss the whole by this share of it. */
const ROUNDING = 0.005;

/** Why the data are no shares, or nothing. */
export function refuseShare(data: ChartData): ChartRefusal | undefined {
  const { whole } = data.input;
  for (const { name, unit, points } of data.traces) {
    if (whole === undefined && !isPercent(unit)) return { code: 'share-not-percent', series: name, unit };
    if (CHANGE.test(name)) return { code: 'share-of-change', series: name };
    const limit = whole?.value ?? 100;
    const outside = points.find(({ value }) => value < 0 || value > limit);
    if (outside) return { code: 'share-out-of-range', series: name, value: outside.value };
  }
  if (whole === undefined) return undefined;
  return refuseParts(data, whole);
}

function refuseParts(
  data: ChartData,
  whole: NonNullable<ChartData['input']['whole']>,
): ChartRefusal | undefined {
  const points = allPoints(data);
  const periods = [...new Set(points.map(({ period }) => formatPeriod(period)))];
  if (periods.length > 1) return { code: 'parts-of-different-times', periods };
  const sum = points.reduce((total, { value }) => total + value, 0);
  if (sum <= whole.value * (1 + ROUNDING)) return undefined;
  return { code: 'parts-exceed-whole', whole: whole.name, sum, value: whole.value };
}

/**
 * Shares of a whole. Percentages get a frame of 100 each, for nothing says that they are parts of the same whole; only
 * where the input names the whole are the parts laid end to end.
 */
export function sharePanel(data: ChartData): Panel {
  const { whole } = data.input;
  return whole === undefined ? rowsPanel(observationRows(data), { full: 100 }) : partsPanel(data, whole);
}

const BAR = 28;
const LINE = 22;
const SWATCH = 12;

function partsPanel(data: ChartData, whole: NonNullable<ChartData['input']['whole']>): Panel {
  const children: Child[] = [el('rect', { class: 'rest', x: 0, y: 1, width: '100%', height: BAR - 2 })];
  let used = 0;
  let y = BAR + 12;
  const parts = data.traces.flatMap((trace) => trace.points.map((point) => ({ trace, point })));
  parts.forEach(({ trace, point }, index) => {
    const color = seriesClass(index);
    const share = point.value / whole.value;
    const left = Math.max(0, 1 - used - share);
    children.push(
      el('rect', {
        class: `${color} cut`,
        x: percent(left),
        y: 0,
        width: percent(1 - used - left),
        height: BAR,
      }),
    );
    used = Math.min(1, used + share);
    const value = quantity(point, trace.unit);
    y = labelled(children, color, trace.name, value, y);
  });
  const rest = whole.value * (1 - used);
  if (rest > whole.value * ROUNDING)
    y = labelled(children, 'rest', words.rest, formatQuantity(Number(rest.toPrecision(12)), data.unit), y);
  return { height: y, gutter: 0, gutterSide: 'right', children };
}

/** A line of the list under the bar: swatch, name, value. Returns where the next one begins. */
function labelled(children: Child[], color: string, name: string, value: string, top: number): number {
  children.push(
    el('rect', {
      class: color,
      x: '100%',
      y: top + 2,
      width: SWATCH,
      height: SWATCH,
      transform: `translate(${-SWATCH})`,
    }),
  );
  const lines = breakLabel(`${name}:`, ROW_LETTERS - 3);
  lines.forEach((line, index) => {
    const last = index === lines.length - 1;
    const parts: Child[] = last ? [`${line} `, el('tspan', { class: 'v' }, value)] : [line];
    children.push(text({ x: '100%', dx: -(SWATCH + 8), y: top + 13 + index * LINE }, ...parts));
  });
  return top + lines.length * LINE;
}
