import { seriesClass, type Panel } from '../drawing.ts';
import { axisScale } from '../numbers.ts';
import { middle, type Trace } from '../prepare.ts';
import { valueScale, type ValueScale } from '../scale.ts';
import { round } from '../svg.ts';
import type { ChartInput, ChartPoint } from '../types.ts';
import { AXIS_NAME, timeAxis, timeLabels, valueAxis } from './axes.ts';
import { nameLabels, valueLabels, type Plot } from './line-labels.ts';
import { signs, strokes } from './strokes.ts';

const PLOT = 200;
/** Room for a label over the highest point, where no name of the axis makes it. */
const LABEL_ROOM = 24;

export interface LineOptions {
  readonly direction?: ChartInput['timeDirection'];
  readonly height?: number;
  /** Shared by all panels of small multiples. */
  readonly scale?: ValueScale;
  /** Periods that the axis of time must hold beside the trace's own. */
  readonly span?: readonly ChartPoint[];
}

/** The scale that holds all lines. */
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
  const top = unit === '' ? LABEL_ROOM : AXIS_NAME + 8;
  const y = (value: number): number => round(top + plot * (1 - scale.at(value)));
  const values = valueAxis(scale, y, unit, axis.turned);
  const base = top + plot;
  const frame: Plot = {
    spot: ({ period, value }) => ({ x: axis.x(middle(period)), y: y(value) }),
    size: axisScale(Math.max(Math.abs(scale.min), Math.abs(scale.max))),
    top,
    base,
  };
  return {
    height: base + axis.height + 4,
    gutter: values.gutter,
    gutterSide: values.gutterSide,
    children: [
      ...values.children,
      ...strokes(traces, frame),
      ...traces.flatMap((trace, index) => signs(trace, seriesClass(index), frame, axis.x)),
      ...(traces.length > 1 ? nameLabels(traces, frame) : valueLabels(traces[0]!, frame)),
      ...timeLabels(axis, base),
    ],
  };
}
