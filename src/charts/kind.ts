import { refusalOf } from './draw.ts';
import { isPercent } from './numbers.ts';
import { allPoints, type ChartData } from './prepare.ts';
import type { ChartKind } from './types.ts';

/** Times from which on a course is easier to read as a line than as bars. */
const LINE_TIMES = 6;
/** Slopes whose names still find room beside their ends. */
const MOST_SLOPES = 8;

/**
 * The kind in which data are drawn: what the author asked for, in the form that the data call for. A comparison is a
 * slope where every series is known at two times, and a target against what was reached where there is one; a share of
 * an amount by places stacks the places. Where nothing is asked, a line where there is a course over time, else bars.
 */
export function fittingKind(asked: ChartKind | undefined, data: ChartData): ChartKind {
  if ((asked === undefined || asked === 'compare') && hasReachedTarget(data)) return 'target';
  if (asked === 'compare' && canSlope(data)) return 'slope';
  if (asked === 'share' && areParts(data)) return 'stacked';
  return asked ?? (hasCourse(data) ? 'line' : 'bar');
}

function hasCourse({ traces }: ChartData): boolean {
  return traces.every(({ points }) => {
    const times = points.filter(({ kind }) => kind === 'actual').map(({ period }) => period);
    return (
      new Set(times.map(({ id }) => id)).size >= LINE_TIMES &&
      new Set(times.map(({ kind }) => kind)).size === 1
    );
  });
}

/** Whether every series has a target for a time whose value is known. */
function hasReachedTarget(data: ChartData): boolean {
  const measured = data.traces.every(({ points }) =>
    points.some(
      ({ kind, period }) =>
        kind === 'target' && points.some((other) => other.kind === 'actual' && other.period.id === period.id),
    ),
  );
  return measured && refusalOf('target', data) === undefined;
}

function canSlope(data: ChartData): boolean {
  const { length } = data.traces;
  return length > 1 && length <= MOST_SLOPES && refusalOf('slope', data) === undefined;
}

/** The places of one statistic, each with an exact amount of its own at every time; their sum stands beside none of them. */
function areParts(data: ChartData): boolean {
  const { traces, input, unit } = data;
  const parts = allPoints(data).every(
    ({ place, qualifier, kind }) => place !== undefined && qualifier === 'exact' && kind === 'actual',
  );
  return (
    parts &&
    traces.length > 1 &&
    input.series.length === 1 &&
    input.whole === undefined &&
    !isPercent(unit) &&
    refusalOf('stacked', data) === undefined
  );
}
