import { dayNumber, formatPeriod, formatSolarDate, type Period } from '../../persian/calendar/index.ts';
import { toPersianDigits } from '../../persian/digits.ts';
import { gapsOf, type Gap } from '../layout/runs.ts';
import type { Trace } from '../prepare.ts';
import { joinWords } from '../words.ts';
import { timeName } from './phrases.ts';

/** More gaps than these are not named one by one. */
const NAMED = 3;

const SEVERAL: Readonly<Record<Period['kind'], string>> = {
  year: 'سال‌های',
  season: 'فصل‌های',
  month: 'ماه‌های',
  day: 'روزهای',
  range: 'دوره‌های',
};

/**
 * What the data lack between the first and the last value, as one sentence or none.
 * @example missingSentences(monthly) // ['برای تیر ۱۴۰۲ رقمی در داده‌ها نیست']
 */
export function missingSentences(trace: Trace): string[] {
  const gaps = gapsOf(trace);
  if (gaps.length === 0) return [];
  if (gaps.length > NAMED) return ['برای بخش‌هایی از این مدت رقمی در داده‌ها نیست'];
  return [`برای ${joinWords(gaps.map(gapName))} رقمی در داده‌ها نیست`];
}

/** «تیر ۱۴۰۲», «ماه‌های تیر و مرداد ۱۴۰۲», «ماه‌های بهمن ۱۴۰۲ تا خرداد ۱۴۰۳». */
function gapName({ first, last }: Gap): string {
  if (first.id === last.id) return timeName(first);
  const word = dayNumber(last.start) - dayNumber(first.end) === 1 ? 'و' : 'تا';
  return `${SEVERAL[first.kind]} ${startName(first, last)} ${word} ${formatPeriod(last)}`;
}

/** The name of a span's beginning, without the year or the month that its end will say. */
function startName(first: Period, last: Period): string {
  const name = formatPeriod(first);
  if (first.kind === 'year' || first.start.year !== last.start.year) return name;
  const { year, month, day } = first.start;
  if (first.kind === 'day' && month === last.start.month) return toPersianDigits(String(day));
  return name.replace(` ${formatSolarDate({ year })}`, '');
}
