import { toLatinDigits } from '../digits.ts';
import { foldLetters } from '../letters.ts';
import { isDateProblem, parseContentDate, type DateProblem } from './content-date.ts';
import { SEASONS } from './names.ts';
import { dayNumber, fromDayNumber, monthLength, type SolarDay } from './solar.ts';
import type { Period } from './types.ts';

/** Why a text is no period; `order` where a range ends before it begins. */
export interface PeriodProblem {
  readonly error: DateProblem['error'] | 'order' | 'season' | 'too-fine';
  readonly limit?: number;
}

const QUARTER = /^(\d{4})\s*-?\s*[Qq](\d)$/;
const SEASON_NAMES = SEASONS.map((name) => foldLetters(name));
const SEASON = new RegExp(`^(${SEASON_NAMES.join('|')}) (?:سال )?(\\d{4})$`);
/** A slash parts a range where both sides begin with a year, else a day («۱۳۹۵/۲/۸»). */
const RANGE = /^(.*?\d{4}.*?)\s*(?:\/|\sتا\s|–|—)\s*(.*\d{4}.*)$/;

const pad = (number: number): string => String(number).padStart(2, '0');

/** Whether a result of {@link parsePeriod} is a problem. */
export function isPeriodProblem(result: Period | PeriodProblem): result is PeriodProblem {
  return 'error' in result;
}

function wholeYear(year: number): Period {
  return {
    id: String(year),
    kind: 'year',
    start: { year, month: 1, day: 1 },
    end: { year, month: 12, day: monthLength(year, 12) },
  };
}

function wholeSeason(year: number, season: number): Period {
  const last = season * 3;
  return {
    id: `${year}-Q${season}`,
    kind: 'season',
    start: { year, month: last - 2, day: 1 },
    end: { year, month: last, day: monthLength(year, last) },
  };
}

function wholeMonth(year: number, month: number): Period {
  const end = { year, month, day: monthLength(year, month) };
  return { id: `${year}-${pad(month)}`, kind: 'month', start: { year, month, day: 1 }, end };
}

function oneDay(only: SolarDay): Period {
  return { id: `${only.year}-${pad(only.month)}-${pad(only.day)}`, kind: 'day', start: only, end: only };
}

function seasonPeriod(year: number, season: number): Period | PeriodProblem {
  const date = parseContentDate(String(year));
  if (isDateProblem(date)) return date;
  if (season < 1 || season > 4 || date.solar.year !== year) return { error: 'season', limit: 4 };
  return wholeSeason(year, season);
}

function simplePeriod(text: string): Period | PeriodProblem {
  const quarter = QUARTER.exec(text);
  if (quarter) return seasonPeriod(Number(quarter[1]), Number(quarter[2]));
  const season = SEASON.exec(text);
  if (season) return seasonPeriod(Number(season[2]), SEASON_NAMES.indexOf(season[1]!) + 1);

  const date = parseContentDate(text);
  if (isDateProblem(date)) return date;
  if (date.precision === 'minute') return { error: 'too-fine' };
  const { year, month, day } = date.solar;
  // A Gregorian year or month is no solar one, and a figure must not move from one period to another.
  if (date.precision !== 'day' && !text.includes(String(year))) return { error: 'year' };
  if (month === undefined) return wholeYear(year);
  return day === undefined ? wholeMonth(year, month) : oneDay({ year, month, day });
}

/**
 * Reads the period of an observation: `1395`, `1395-02`, `1395-02-08`, `1395-Q1`, `1401/1403`, each in any digits,
 * «بهار ۱۳۹۵», «۱۴۰۱ تا ۱۴۰۳», and a fiscal period as a range of months (`1395-10/1396-09`).
 * @returns the period with its first and last day, or the problem that makes it none.
 * @example parsePeriod('1395-Q1') // { id: '1395-Q1', kind: 'season', start: 1395/1/1, end: 1395/3/31 }
 */
export function parsePeriod(text: string): Period | PeriodProblem {
  const plain = foldLetters(toLatinDigits(text)).trim().replace(/\s+/g, ' ');
  const range = RANGE.exec(plain);
  if (!range) return simplePeriod(plain);
  const from = simplePeriod(range[1]!.replace(/^از /, ''));
  if (isPeriodProblem(from)) return from;
  const to = simplePeriod(range[2]!);
  if (isPeriodProblem(to)) return to;
  if (dayNumber(to.end) <= dayNumber(from.end)) return { error: 'order' };
  return { id: `${from.id}/${to.id}`, kind: 'range', start: from.start, end: to.end };
}

/** Negative where the first ends earlier; equal ends are ordered by their start, longest first. */
export function comparePeriods(a: Period, b: Period): number {
  return dayNumber(a.end) - dayNumber(b.end) || dayNumber(a.start) - dayNumber(b.start);
}

/**
 * The period of a kind that a day falls into.
 * @param number day number of the day, as {@link dayNumber} counts.
 * @example periodAround(dayNumber({ year: 1395, month: 2, day: 8 }), 'season').id // '1395-Q1'
 */
export function periodAround(number: number, kind: Exclude<Period['kind'], 'range'>): Period {
  const day = fromDayNumber(number);
  switch (kind) {
    case 'year':
      return wholeYear(day.year);
    case 'season':
      return wholeSeason(day.year, Math.ceil(day.month / 3));
    case 'month':
      return wholeMonth(day.year, day.month);
    case 'day':
      return oneDay(day);
  }
}
