import { dayNumber } from '../../persian/calendar/index.ts';
import { seriesClass } from '../drawing.ts';
import type { Trace } from '../prepare.ts';
import { el, percent, round, type Child } from '../svg.ts';
import type { ChartPoint } from '../types.ts';
import type { Plot } from './line-labels.ts';
import type { Spot } from './places.ts';
import { runsOf, type Run } from './runs.ts';

/** Depth of the shade of a value that the source does not give exactly, in px: a sign, not a measure. */
const SHADE = 12;
/** Half the width of the shade of a point alone, as a share of the width. */
const ALONE = 0.012;
/** More points than these are a line without dots. */
const DOTTED_POINTS = 24;
const DOT = 4;

/** Everything drawn as a path: stretched to the width, its strokes not. */
export function strokes(traces: readonly Trace[], { spot, base }: Plot): Child[] {
  const paths = traces.flatMap((trace, index) =>
    runsOf(trace).flatMap((run) => [
      ...shade(run, seriesClass(index), spot),
      ...stroke(run, seriesClass(index), spot),
    ]),
  );
  if (paths.length === 0) return [];
  const viewBox = `0 0 100 ${base}`;
  return [el('svg', { viewBox, preserveAspectRatio: 'none', width: '100%', height: base }, ...paths)];
}

const corner = ({ x, y }: Spot): string => `${round(x * 100)} ${round(y)}`;

function stroke({ points, expected }: Run, color: string, spot: Plot['spot']): Child[] {
  if (points.length < 2) return [];
  const d = `M${points.map((point) => corner(spot(point))).join('L')}`;
  return [el('path', { class: expected ? `l ${color} forecast` : `l ${color}`, d })];
}

function shade({ points, expected }: Run, color: string, spot: Plot['spot']): Child[] {
  if (expected || points.every(({ qualifier }) => qualifier === 'exact')) return [];
  const edges = points.map((point) => ({ ...spot(point), ...shadeOf(point) }));
  const [first] = edges;
  // A point alone has no width to shade.
  const wide = edges.length > 1 ? edges : [-ALONE, ALONE].map((dx) => ({ ...first!, x: first!.x + dx }));
  const upper = wide.map(({ x, y, up }) => corner({ x, y: y - up }));
  const lower = wide.toReversed().map(({ x, y, down }) => corner({ x, y: y + down }));
  return [el('path', { class: `band ${color}`, d: `M${[...upper, ...lower].join('L')}Z` })];
}

function shadeOf({ qualifier }: ChartPoint): { readonly up: number; readonly down: number } {
  const up = qualifier === 'about' || qualifier === 'more-than' || qualifier === 'at-least';
  const down = qualifier === 'about' || qualifier === 'less-than' || qualifier === 'at-most';
  return { up: up ? SHADE : 0, down: down ? SHADE : 0 };
}

/** Dots, rings for forecasts, diamonds for targets, level strokes as long as the time that a range covers. */
export function signs(trace: Trace, color: string, { spot }: Plot, x: (day: number) => number): Child[] {
  const { points } = trace;
  const alone = new Set(runsOf(trace).flatMap((run) => (run.points.length === 1 ? run.points : [])));
  const dotted = (point: ChartPoint, index: number): boolean =>
    points.length <= DOTTED_POINTS ||
    index === 0 ||
    index === points.length - 1 ||
    point.qualifier !== 'exact' ||
    alone.has(point);
  return points.flatMap((point, index) => [
    ...rangeStroke(point, color, spot(point).y, x),
    ...(point.kind === 'target' || dotted(point, index) ? [sign(point, color, spot(point))] : []),
  ]);
}

function rangeStroke({ period }: ChartPoint, color: string, y: number, x: (day: number) => number): Child[] {
  if (period.kind !== 'range') return [];
  const [x1, x2] = [period.start, period.end].map((day) => percent(x(dayNumber(day))));
  return [el('line', { class: `l ${color}`, x1, x2, y1: y, y2: y })];
}

function sign({ kind }: ChartPoint, color: string, { x, y }: Spot): Child {
  if (kind === 'target') {
    const diamond = el('path', { class: `ring ${color}`, d: 'M0-6L6 0L0 6L-6 0Z' });
    return el('svg', { x: percent(x), y }, diamond);
  }
  return el('circle', {
    class: kind === 'forecast' ? `ring ${color}` : color,
    cx: percent(x),
    cy: y,
    r: DOT,
  });
}
