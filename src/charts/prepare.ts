import { comparePeriods, dayNumber, type Period } from '../persian/calendar/index.ts';
import { isPercent, unitKey } from './numbers.ts';
import type { ChartInput, ChartPoint, ChartRefusal, ChartSeries } from './types.ts';

/** A series at one place, oldest first: what one line or one run of bars shows. */
export interface Trace {
  /** Told apart from every other trace of the chart: by name, by place, or by both. */
  readonly name: string;
  readonly unit: string;
  readonly points: readonly ChartPoint[];
}

/** A chart's data, sorted and checked. */
export interface ChartData {
  readonly input: ChartInput;
  readonly traces: readonly Trace[];
  /** The unit that all traces share; empty where they do not. */
  readonly unit: string;
  /** Set where all points are about one period. */
  readonly period?: Period;
}

/** The middle of a period as a day number: where a point stands on the axis of time. */
export function middle({ start, end }: Period): number {
  return (dayNumber(start) + dayNumber(end)) / 2;
}

function byTime(a: ChartPoint, b: ChartPoint): number {
  return middle(a.period) - middle(b.period) || comparePeriods(a.period, b.period);
}

/** Observations of different places are different traces: a line from one province to another would be no trend. */
function splitPlaces(series: ChartSeries, alone: boolean, placesDiffer: boolean): Trace[] {
  const places = new Map<string, ChartPoint[]>();
  for (const point of series.points) {
    const key = point.place ?? '';
    places.set(key, [...(places.get(key) ?? []), point]);
  }
  return [...places].map(([place, points]) => ({
    name: !placesDiffer || place === '' ? series.name : alone ? place : `${series.name}، ${place}`,
    unit: isPercent(series.unit) ? 'درصد' : series.unit,
    points: points.toSorted(byTime),
  }));
}

/** Sorts and checks what every kind of chart needs. */
export function prepare(input: ChartInput): ChartData | ChartRefusal {
  const filled = input.series.filter(({ points }) => points.length > 0);
  if (filled.length === 0) return { code: 'no-data' };
  const broken = filled.find(({ points }) => points.some(({ value }) => !Number.isFinite(value)));
  if (broken) return { code: 'not-finite', series: broken.name };
  const places = new Set(filled.flatMap(({ points }) => points.map(({ place }) => place ?? '')));
  const traces = filled.flatMap((series) => splitPlaces(series, filled.length === 1, places.size > 1));
  const units = new Set(traces.map(({ unit }) => unitKey(unit)));
  const periods = new Map(traces.flatMap(({ points }) => points.map(({ period }) => [period.id, period])));
  const [period] = periods.values();
  return {
    input,
    traces,
    unit: units.size === 1 ? traces[0]!.unit : '',
    ...(periods.size === 1 && period && { period }),
  };
}

export const isRefusal = (value: object): value is ChartRefusal => 'code' in value;

/** One value axis measures one unit. */
export function refuseMixedUnits({ traces, unit }: ChartData): ChartRefusal | undefined {
  if (unit !== '' || traces.every((trace) => trace.unit === '')) return undefined;
  return { code: 'mixed-units', units: [...new Set(traces.map((trace) => trace.unit))] };
}

/** Every point of the chart, trace by trace. */
export function allPoints({ traces }: ChartData): readonly ChartPoint[] {
  return traces.flatMap(({ points }) => points);
}
