import { dayNumber } from '../../persian/calendar/index.ts';
import { seriesClass, type Panel } from '../drawing.ts';
import { middle, type Trace } from '../prepare.ts';
import { valueScale, type ValueScale } from '../scale.ts';
import { el, percent, round, type Child } from '../svg.ts';
import type { ChartInput, ChartPoint } from '../types.ts';
import { AXIS_NAME, timeAxis, timeLabels, valueAxis, type TimeAxis } from './axes.ts';
import { nameLabels, valueLabels, type Placing } from './line-labels.ts';
import { runsOf, type Run } from './runs.ts';

const PLOT = 200;
/** Depth of the shade of a value that the source does not give exactly, in px: a sign, not a measure. */
const SHADE = 12;
/** More points than these are a line without dots. */
const DOTTED_POINTS = 24;

export interface LineOptions {
  readonly direction?: ChartInput['timeDirection'];
  readonly height?: number;
  /** Shared by all panels of small multiples. */
  readonly scale?: ValueScale;
  /** Periods that the axis of time must hold beside the trace's own. */
  readonly span?: readonly ChartPoint[];
}

/** The scale of lines; a shade counts, so that it stays inside the plot. */
export function lineScale(traces: readonly Trace[]): ValueScale {
  return valueScale(
    traces.flatMap(({ points }) => points.map(({ value }) => value)),
    'helpful',
  );
}

/** Lines over a solar axis of time, newest beside the value axis. */
export function linePanel(traces: readonly Trace[], unit: string, options: LineOptions = {}): Panel {
  const points = traces.flatMap((trace) => trace.points);
  const scale = options.scale ?? lineScale(traces);
  const axis = timeAxis(
    [...points, ...(options.span ?? [])].map(({ period }) => period),
    options.direction,
  );
  const plot = options.height ?? PLOT;
  const top = AXIS_NAME + 8;
  const y = (value: number): number => round(top + plot * (1 - scale.at(value)));
  const values = valueAxis(scale, y, unit, axis.turned);
  const base = top + plot;
  const at: Placing = { x: (point) => axis.x(middle(point.period)), y: (point) => y(point.value) };
  return {
    height: base + axis.height + 4,
    gutter: values.gutter,
    gutterSide: values.gutterSide,
    children: [
      ...values.children,
      ...strokes(traces, at, base),
      ...traces.flatMap((trace, index) => signs(trace, seriesClass(index), at, axis)),
      ...(traces.length > 1 ? nameLabels(traces, at, top, base) : valueLabels(traces[0]!, at, top, base)),
      ...timeLabels(axis, base),
    ],
  };
}

/** Everything drawn as a path: stretched to the width, its strokes not. */
function strokes(traces: readonly Trace[], at: Placing, base: number): Child[] {
  const paths = traces.flatMap((trace, index) =>
    runsOf(trace).flatMap((run) => [
      ...shade(run, seriesClass(index), at),
      ...stroke(run, seriesClass(index), at),
    ]),
  );
  if (paths.length === 0) return [];
  const viewBox = `0 0 100 ${base}`;
  return [el('svg', { viewBox, preserveAspectRatio: 'none', width: '100%', height: base }, ...paths)];
}

const corner = (x: number, y: number): string => `${round(x * 100)} ${round(y)}`;

function stroke({ points, expected }: Run, color: string, at: Placing): Child[] {
  if (points.length < 2) return [];
  const d = `M${points.map((point) => corner(at.x(point), at.y(point))).join('L')}`;
  return [el('path', { class: expected ? `l ${color} forecast` : `l ${color}`, d })];
}

function shade({ points, expected }: Run, color: string, at: Placing): Child[] {
  if (expected || points.every(({ qualifier }) => qualifier === 'exact')) return [];
  const edges = points.map((point) => ({ x: at.x(point), y: at.y(point), ...shadeOf(point) }));
  const [first] = edges;
  // A point alone has no width to shade.
  const wide = edges.length > 1 ? edges : [-0.012, 0.012].map((dx) => ({ ...first!, x: first!.x + dx }));
  const upper = wide.map(({ x, y, up }) => corner(x, y - up));
  const lower = wide.toReversed().map(({ x, y, down }) => corner(x, y + down));
  return [el('path', { class: `band ${color}`, d: `M${[...upper, ...lower].join('L')}Z` })];
}

function shadeOf({ qualifier }: ChartPoint): { readonly up: number; readonly down: number } {
  const up = qualifier === 'about' || qualifier === 'more-than' || qualifier === 'at-least';
  const down = qualifier === 'about' || qualifier === 'less-than' || qualifier === 'at-most';
  return { up: up ? SHADE : 0, down: down ? SHADE : 0 };
}

/** Dots; diamonds for targets, rings for forecasts, level strokes as long as the time that a range covers. */
function signs({ points }: Trace, color: string, at: Placing, axis: TimeAxis): Child[] {
  const dotted = points.length <= DOTTED_POINTS;
  return points.flatMap((point, index) => {
    const [x, y] = [at.x(point), at.y(point)];
    const shapes: Child[] = [];
    if (point.period.kind === 'range') {
      const [x1, x2] = [point.period.start, point.period.end].map((day) => percent(axis.x(dayNumber(day))));
      shapes.push(el('line', { class: `l ${color}`, x1, x2, y1: y, y2: y }));
    }
    if (point.kind === 'target') {
      shapes.push(el('path', { class: `ring ${color}`, d: 'M0-6L6 0L0 6L-6 0Z' }));
      return [el('svg', { x: percent(x), y, class: 'o' }, ...shapes.slice(-1)), ...shapes.slice(0, -1)];
    }
    const edge = index === 0 || index === points.length - 1 || point.qualifier !== 'exact';
    if (dotted || edge) {
      const look = point.kind === 'forecast' ? `ring ${color}` : color;
      shapes.push(el('circle', { class: look, cx: percent(x), cy: y, r: 4 }));
    }
    return shapes;
  });
}
