import { formatPeriod } from '../../persian/calendar/index.ts';
import { formatNumber } from '../../persian/digits.ts';
import { missingBetween } from '../layout/runs.ts';
import { middle, type Trace } from '../prepare.ts';
import type { ChartPoint } from '../types.ts';
import { joinWords } from '../words.ts';
import { before, between, change, comparable, during, said, state, timeName } from './phrases.ts';

/** Observations of these numbers are listed one by one; beyond them only the ends and the extremes are said. */
const LISTED = 3;

/** What one trace says: its way from the first to the last value, its extremes, its gaps, what is expected of it. */
export function traceSentences(trace: Trace): string[] {
  const actual = trace.points.filter(({ kind }) => kind === 'actual');
  const others = trace.points.filter(({ kind }) => kind !== 'actual');
  const said = actual.length === 0 ? [] : actualSentences(trace, actual);
  const expected = others.slice(0, LISTED).map((point) => state(trace.name, point, trace.unit));
  if (others.length > LISTED) {
    return [...said, `${formatNumber(others.length)} رقم هدف یا پیش‌بینی «${trace.name}» در جدول آمده است`];
  }
  return [...said, ...expected];
}

function actualSentences(trace: Trace, points: readonly ChartPoint[]): string[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (points.length === 1) return [state(trace.name, first, trace.unit)];
  const even = points.every((point) => comparable(first, point));
  if (!even || middle(first.period) === middle(last.period)) return [listSentence(trace, points)];
  return [way(trace, points), ...extremes(trace, points), ...gaps(trace)];
}

/** Periods of different sizes, or several values for one period: no change can be read from them. */
function listSentence({ name, unit }: Trace, points: readonly ChartPoint[]): string {
  const listed = points.slice(-LISTED).map((point) => `${said(point, unit)} (${timeName(point.period)})`);
  const sizes = new Set(points.map(({ period }) => period.kind));
  const uneven = sizes.size > 1 || sizes.has('range');
  const note = uneven ? 'دوره‌ها هم‌اندازه نیستند' : 'برای یک زمان بیش از یک رقم گزارش شده است';
  const newest = points.length > LISTED ? 'در تازه‌ترین رقم‌ها، ' : '';
  return `${newest}${before(name)} ${joinWords(listed)} بوده است؛ ${note}`;
}

function way({ name, unit }: Trace, points: readonly ChartPoint[]): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const span = between(first.period, last.period);
  if (points.every(({ value, qualifier }) => value === first.value && qualifier === first.qualifier)) {
    return `${span}، ${before(name)} در هر ${formatNumber(points.length)} رقم گزارش‌شده ${said(first, unit)} بوده است`;
  }
  if (first.value === last.value && first.qualifier === last.qualifier) {
    return `${before(name)} ${during(last.period)} مانند ${timeName(first.period)}، ${said(last, unit)} بوده است`;
  }
  const moved = change(first, last, unit);
  const how = moved === undefined ? '' : `؛ ${moved.endsWith('برابر') ? `${moved} شده است` : moved}`;
  return `${span}، ${before(name)} از ${said(first, unit)} به ${said(last, unit)} رسیده است${how}`;
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
    return `${word} رقم ${said(point, unit)} ${during(point.period)}`;
  });
  return [`${joinWords(parts)} بوده است`];
}

/** What is not reported between the first and the last value. */
function gaps(trace: Trace): string[] {
  const missing = missingBetween(trace).map(
    ([from, to]) => `میان ${formatPeriod(from)} و ${formatPeriod(to)}`,
  );
  if (missing.length === 0) return [];
  const places = missing.length > LISTED ? 'در بخش‌هایی از این دوره' : joinWords(missing);
  return [`${places} رقمی گزارش نشده است`];
}
