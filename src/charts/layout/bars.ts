import { comparePeriods, formatPeriod } from '../../persian/calendar/index.ts';
import { seriesClass } from '../drawing.ts';
import type { ChartData, Trace } from '../prepare.ts';
import type { ChartPoint } from '../types.ts';
import type { Row } from './rows.ts';
import { fitsColumns } from './slots.ts';

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

/** Whether bars stand over an axis of time; else each observation has a row. */
export function standsInTime({ traces }: ChartData): boolean {
  return traces.length <= GROUPED_SERIES && fitsColumns(traces);
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
export function comparedRows(data: ChartData): Row[] {
  const pairs = compared(data);
  const together = pairs.every(({ point }) => point.period.id === pairs[0]!.point.period.id);
  return pairs.map(({ trace, point }) => ({
    label: together && data.period ? trace.name : `${trace.name}، ${formatPeriod(point.period)}`,
    point,
    unit: trace.unit,
    color: seriesClass(0),
  }));
}

/** A row for each period and series with a target: what was reached, and the target as a line across it. */
export function targetRows({ traces, period }: ChartData): Row[] {
  return traces.flatMap(({ name, unit, points }, index) =>
    points
      .filter((point) => point.kind !== 'target' || !points.some((other) => reaches(other, point)))
      .map((point) => {
        const target = points.find((other) => other.kind === 'target' && reaches(point, other));
        const time = period ? '' : formatPeriod(point.period);
        const label = [traces.length > 1 ? name : '', time].filter((part) => part !== '').join('، ') || name;
        return { label, point, unit, color: seriesClass(index), ...(target && { target }) };
      }),
  );
}

const reaches = (point: ChartPoint, target: ChartPoint): boolean =>
  point.kind !== 'target' && point.period.id === target.period.id;
