import { comparePeriods, formatPeriod } from '../../persian/calendar/index.ts';
import { seriesClass, type Drawing, type Panel } from '../drawing.ts';
import type { ChartData, Trace } from '../prepare.ts';
import type { ChartPoint } from '../types.ts';
import { columnsPanel, fitsColumns } from './columns.ts';
import { rowsPanel, type Row } from './rows.ts';

/** Series that can be told apart inside one group of bars. */
const GROUPED_SERIES = 4;

/** A row for each observation, named by what tells it apart: series, time, or both. */
export function observationRows({ traces, period }: ChartData): Row[] {
  const several = traces.length > 1;
  return traces.flatMap(({ name, unit, points }) =>
    points.map((point) => {
      const time = period ? '' : formatPeriod(point.period);
      const label = several ? [name, time].filter((part) => part !== '').join('، ') : time || name;
      return { label, point, unit, color: seriesClass(0) };
    }),
  );
}

/** Bars: columns over time where the periods make a rhythm, else a row for each observation. */
export function barDrawing(data: ChartData): Drawing {
  const { traces, unit, input } = data;
  const columns = traces.length <= GROUPED_SERIES && fitsColumns(traces);
  const panel = columns
    ? columnsPanel(traces, unit, { direction: input.timeDirection })
    : rowsPanel(observationRows(data));
  return { panels: [panel], keys: columns ? seriesKeys(traces) : [] };
}

/** The names of the colours, where a picture has several. */
export function seriesKeys(traces: readonly Trace[]): Drawing['keys'] {
  if (traces.length < 2) return [];
  return traces.map(({ name }, index) => ({ swatch: seriesClass(index), text: name }));
}

/** The newest period that every trace knows, else nothing. */
function commonPeriod(traces: readonly Trace[]): string | undefined {
  const [first, ...others] = traces;
  return first!.points
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .findLast(({ id }) => others.every(({ points }) => points.some(({ period }) => period.id === id)))?.id;
}

/** One observation of each trace: of the newest period that they share, else each one's newest. */
export function compared({
  traces,
}: ChartData): readonly { readonly trace: Trace; readonly point: ChartPoint }[] {
  const common = commonPeriod(traces);
  return traces.map((trace) => {
    const shared = trace.points.filter(({ period }) => period.id === common);
    const candidates = shared.length > 0 ? shared : trace.points;
    return { trace, point: candidates.findLast(({ kind }) => kind === 'actual') ?? candidates.at(-1)! };
  });
}

/** Statistics side by side, one bar each. */
export function comparePanel(data: ChartData): Panel {
  const pairs = compared(data);
  const together = pairs.every(({ point }) => point.period.id === pairs[0]!.point.period.id);
  const rows = pairs.map(({ trace, point }) => ({
    label: together ? trace.name : `${trace.name}، ${formatPeriod(point.period)}`,
    point,
    unit: trace.unit,
    color: seriesClass(0),
  }));
  return rowsPanel(rows);
}
