import { formatNumber } from '../../persian/digits.ts';
import { middle, type Trace } from '../prepare.ts';
import type { ChartPoint } from '../types.ts';
import { joinWords, KIND_WORDS } from '../words.ts';
import { missingSentences } from './missing.ts';
import {
  before,
  between,
  change,
  comparable,
  dated,
  during,
  fromTo,
  said,
  state,
  timeName,
} from './phrases.ts';

/** Observations of these numbers are listed one by one; beyond them only the ends and the extremes are said. */
const LISTED = 3;

/** What several traces say, one after the other; extremes and gaps only where a trace is alone. */
export function trendSentences(traces: readonly Trace[]): string[] {
  let told = '';
  return traces.flatMap((trace) => {
    const actual = trace.points.filter(({ kind }) => kind === 'actual');
    const [first, last] = [actual[0], actual.at(-1)];
    const span = first && last && first !== last ? between(first.period, last.period) : '';
    const sentences = actualSentences(trace, actual, traces.length === 1);
    // The time of the sentence before is not said again.
    if (span !== '' && span === told && sentences[0]?.startsWith(span)) {
      sentences[0] = `در همین مدت${sentences[0].slice(span.length)}`;
    }
    told = span;
    return [...sentences, ...expectations(trace, traces.length > 1)];
  });
}

function actualSentences(trace: Trace, points: readonly ChartPoint[], alone: boolean): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  if (points.length === 1) return [state(trace.name, first, trace.unit)];
  const days = new Set(points.map(({ period }) => middle(period)));
  const even = points.every((point) => comparable(first, point)) && days.size === points.length;
  if (!even) return [listSentence(trace, points)];
  return [way(trace, points), ...(alone ? [...extremes(trace, points), ...missingSentences(trace)] : [])];
}

/** Periods of different sizes, or several values for one period: no change can be read from them. */
function listSentence({ name, unit }: Trace, points: readonly ChartPoint[]): string {
  const listed = points.slice(-LISTED).map((point) => dated(point, unit));
  const sizes = new Set(points.map(({ period }) => period.kind));
  const uneven = sizes.size > 1 || sizes.has('range');
  const note = uneven ? 'دوره‌ها هم‌اندازه نیستند' : 'برای یک زمان بیش از یک رقم گزارش شده است';
  const newest = points.length > LISTED ? 'در تازه‌ترین رقم‌ها، ' : '';
  return `${newest}${before(name)} ${joinWords(listed)} بوده است؛ ${note}`;
}

function way({ name, unit }: Trace, points: readonly ChartPoint[]): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const span = between(first.period, last.period);
  const same = (point: ChartPoint): boolean =>
    point.value === first.value && point.qualifier === first.qualifier;
  if (points.every(same)) {
    return `${span}، ${before(name)} در هر ${formatNumber(points.length)} رقم ${said(first, unit)} بوده است`;
  }
  if (same(last)) {
    return `${during(last.period)}، ${before(name)} ${said(last, unit)} و برابر با ${timeName(first.period)} بوده است`;
  }
  const moved = change(first, last, unit);
  const how = moved === undefined ? '' : `؛ ${moved}`;
  return `${span}، ${before(name)} ${fromTo(first, last, unit)} رسیده است${how}`;
}

/** The highest and lowest value, where they are known and are not the ends. */
function extremes({ unit }: Trace, points: readonly ChartPoint[]): string[] {
  if (points.length < 4 || points.some(({ qualifier }) => qualifier !== 'exact')) return [];
  const values = points.map(({ value }) => value);
  const ends = [values[0]!, values.at(-1)!];
  const found = [['بیشترین', Math.max(...values)] as const, ['کمترین', Math.min(...values)] as const].filter(
    ([, value]) => !ends.includes(value) && values.filter((each) => each === value).length === 1,
  );
  if (found.length === 0) return [];
  const parts = found.map(([word, value]) => {
    const point = points.find((each) => each.value === value)!;
    return `${word} رقم ${dated(point, unit)}`;
  });
  return [`${joinWords(parts)} بوده است`];
}

/** Targets and forecasts of a trace, each kind in one sentence. */
function expectations({ name, unit, points }: Trace, named: boolean): string[] {
  return (['forecast', 'target'] as const).flatMap((kind) => {
    const own = points.filter((point) => point.kind === kind);
    if (own.length === 0) return [];
    if (own.length === 1) return [state(name, own[0]!, unit)];
    const of = named ? `ی «${name}»` : '';
    const newest = own.length > LISTED ? 'تازه‌ترین ' : '';
    const listed = own.slice(-LISTED).map((point) => dated(point, unit));
    return [`${newest}${KIND_WORDS[kind]}‌ها${of}: ${joinWords(listed)}`];
  });
}
