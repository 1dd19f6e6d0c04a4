import { dayNumber, periodAround, type Period } from '../../persian/calendar/index.ts';
import { middle, type Trace } from '../prepare.ts';
import type { ChartPoint } from '../types.ts';

/** Points that one stroke may join. */
export interface Run {
  readonly points: readonly ChartPoint[];
  readonly expected: boolean;
}

/** Steps this much longer than the usual one mean that something in between is missing. */
const GAP = 1.9;

/** The usual distance of neighbours in days; the lower one where two are in the middle. */
function usualStep(points: readonly ChartPoint[]): number {
  const steps = points
    .slice(1)
    .map((point, index) => middle(point.period) - middle(points[index]!.period))
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 2)] ?? Infinity;
}

function cut(points: readonly ChartPoint[]): ChartPoint[][] {
  const limit = usualStep(points) * GAP;
  const runs: ChartPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    const step = last && middle(point.period) - middle(last.period);
    if (step !== undefined && step > 0 && step <= limit) runs.at(-1)!.push(point);
    else runs.push([point]);
  }
  return runs;
}

/**
 * A trace cut where a stroke would say too much: at missing periods, between periods of different sizes, and between
 * two values of one period. Targets are never joined; a forecast goes on from the last value before it.
 */
export function runsOf({ points }: Trace): Run[] {
  const runs: Run[] = [];
  for (const kind of new Set(points.map(({ period }) => period.kind))) {
    const same = points.filter(({ period }) => period.kind === kind);
    const actual = same.filter((point) => point.kind === 'actual');
    if (kind === 'range') {
      runs.push(...actual.map((point) => ({ points: [point], expected: false })));
      continue;
    }
    runs.push(...cut(actual).map((run) => ({ points: run, expected: false })));
    const last = actual.at(-1);
    const forecasts = same.filter(
      (point) => point.kind === 'forecast' && (!last || middle(point.period) > middle(last.period)),
    );
    if (forecasts.length > 0) runs.push({ points: last ? [last, ...forecasts] : forecasts, expected: true });
  }
  return runs.filter((run) => run.points.length > 0);
}

/** A stretch without a report: the first and the last period that are missing, which may be one. */
export interface Gap {
  readonly first: Period;
  readonly last: Period;
}

/** Years, seasons, months or days inside a trace for which nothing is reported; none where the trace has no rhythm. */
export function gapsOf(trace: Trace): readonly Gap[] {
  const joined = runsOf(trace).filter(({ expected }) => !expected);
  return joined.flatMap((run, index) => {
    const [before, after] = [run.points.at(-1)!.period, joined[index + 1]?.points[0]?.period];
    if (!after || after.kind !== before.kind || before.kind === 'range') return [];
    const [from, to] = [dayNumber(before.end) + 1, dayNumber(after.start) - 1];
    if (from > to) return [];
    return [{ first: periodAround(from, before.kind), last: periodAround(to, before.kind) }];
  });
}
