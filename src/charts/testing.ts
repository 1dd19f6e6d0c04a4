import { isPeriodProblem, parsePeriod } from '../persian/calendar/index.ts';
import type { ChartInput, ChartPoint, ChartSeries } from './types.ts';

/** A point of a test: exact and actual unless told otherwise. */
export function point(period: string, value: number, more: Partial<ChartPoint> = {}): ChartPoint {
  const parsed = parsePeriod(period);
  if (isPeriodProblem(parsed)) throw new Error(`Unexpected ${period}, expected a period`);
  return { period: parsed, value, qualifier: 'exact', kind: 'actual', ...more };
}

/** A series of consecutive years; `null` is a year without a value. */
export function yearly(
  name: string,
  unit: string,
  from: number,
  values: readonly (number | null)[],
): ChartSeries {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [point(String(from + index), value)],
  );
  return { name, unit, points };
}

export function chart(...series: readonly ChartSeries[]): ChartInput {
  return { id: 'c', title: 'عنوان نمودار', series };
}
