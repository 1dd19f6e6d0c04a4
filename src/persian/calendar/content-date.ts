import { toLatinDigits } from '../digits.ts';
import { foldLetters } from '../letters.ts';
import { GREGORIAN_MONTHS, SOLAR_MONTHS, WEEKDAYS } from './names.ts';
import { fromGregorian, isLeapYear, monthLength, weekday, type SolarDay } from './solar.ts';
import { tehranIso } from './tehran.ts';
import type { ContentDate, SolarDate } from './types.ts';

/** Why a text is no date. `limit` is the last valid number where a part is too large. */
export interface DateProblem {
  readonly error: 'unreadable' | 'year' | 'month' | 'day' | 'leap-day' | 'weekday' | 'time';
  readonly limit?: number;
}

/** Years that the exact leap rule covers; later ones are Gregorian. */
const FIRST_YEAR = 1200;
const LAST_YEAR = 1500;
const FIRST_GREGORIAN_YEAR = 1700;

const SOLAR_BY_NAME = new Map(SOLAR_MONTHS.map((name, index) => [foldLetters(name), index + 1]));
const GREGORIAN_BY_NAME = new Map(
  GREGORIAN_MONTHS.flatMap((names, index) => names.map((name) => [foldLetters(name), index + 1] as const)),
);
const WEEKDAY_BY_NAME = new Map(WEEKDAYS.map((name, index) => [foldLetters(name), index]));

const NUMERIC = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const DAY_MONTH_YEAR = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})$/u;
const MONTH_DAY_YEAR = /^(\p{L}+) (\d{1,2}) (\d{4})$/u;
const CLOCK = /(?:^|[ T])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly gregorian: boolean;
}

/** Digits folded, commas and the words around a date (ماه، سال، ساعت, weekday) out of the way. */
function simplify(text: string): { readonly text: string; readonly weekday?: number } {
  const words = foldLetters(toLatinDigits(text))
    .replace(/[،,]/g, ' ')
    .replace(/(سه|چهار|پنج|یک|دو) (?=شنبه)/g, '$1')
    .replace(/(?<=\p{L})ماه(?= |$)/u, '')
    .trim()
    .split(/\s+/);
  const named = words.length > 1 ? WEEKDAY_BY_NAME.get(words[0]!) : undefined;
  const rest = named === undefined ? words : words.slice(1);
  const kept = rest.filter((word) => !['ماه', 'سال', 'ساعت', 'شمسی', 'خورشیدی', 'میلادی'].includes(word));
  return { text: kept.join(' '), ...(named !== undefined && { weekday: named }) };
}

function numericParts(text: string): Parts | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const year = Number(numeric[1]);
    return {
      year,
      ...(numeric[3] !== undefined && { month: Number(numeric[3]) }),
      ...(numeric[4] !== undefined && { day: Number(numeric[4]) }),
      gregorian: year >= FIRST_GREGORIAN_YEAR,
    };
  }
  const dayFirst = DAY_FIRST.exec(text);
  const year = Number(dayFirst?.[4]);
  // A Gregorian 03/04/2016 is two dates; only the solar order is certain.
  if (!dayFirst || year >= FIRST_GREGORIAN_YEAR) return undefined;
  return { year, month: Number(dayFirst[3]), day: Number(dayFirst[1]), gregorian: false };
}

function namedParts(text: string): Parts | undefined {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  const [name, day, yearText] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  if (name === undefined) return undefined;
  const year = Number(yearText);
  const gregorian = year >= FIRST_GREGORIAN_YEAR;
  const month = (gregorian ? GREGORIAN_BY_NAME : SOLAR_BY_NAME).get(name);
  if (month === undefined) return undefined;
  return { year, month, ...(day !== undefined && { day: Number(day) }), gregorian };
}

function checkSolar({ year, month, day }: Parts): SolarDate | DateProblem {
  if (year < FIRST_YEAR || year > LAST_YEAR) return { error: 'year' };
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return { error: 'month', limit: 12 };
  if (day === undefined) return { year, month };
  const limit = monthLength(year, month);
  if (day === 30 && month === 12 && !isLeapYear(year)) return { error: 'leap-day', limit };
  return day < 1 || day > limit ? { error: 'day', limit } : { year, month, day };
}

/** A Gregorian month or year lies across two solar ones: it is known only as the solar one in which it begins. */
function checkGregorian({ year, month, day }: Parts): SolarDate | DateProblem {
  if (month !== undefined && (month < 1 || month > 12)) return { error: 'month', limit: 12 };
  const solar = fromGregorian({ year, month: month ?? 1, day: day ?? 1 });
  if (!solar) {
    return { error: 'day', limit: new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate() };
  }
  if (solar.year > LAST_YEAR) return { error: 'year' };
  if (day !== undefined) return solar;
  return month === undefined ? { year: solar.year } : { year: solar.year, month: solar.month };
}

const isProblem = (value: object): value is DateProblem => 'error' in value;

/** Whether a result of {@link parseContentDate} is a problem. */
export function isDateProblem(result: ContentDate | DateProblem): result is DateProblem {
  return isProblem(result);
}

/** An ISO instant of another zone, as Tehran's clock showed it. */
function fromInstant(text: string): ContentDate | undefined {
  const instant = Date.parse(text.replace(' ', 'T'));
  if (Number.isNaN(instant)) return undefined;
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: 'Asia/Tehran',
    ...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
    ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  const solar = fromGregorian({
    year: Number(part('year')),
    month: Number(part('month')),
    day: Number(part('day')),
  });
  if (!solar) return undefined;
  const time = `${part('hour')}:${part('minute')}`;
  return { solar, time, precision: 'minute', iso: tehranIso(solar, time) };
}

/**
 * Reads a date of the content in any form that the contract allows: `1395-02-08`, `1395/2/8`, «۸ اردیبهشت ۱۳۹۵»,
 * a month or a year alone, each in any digits; a day optionally with a weekday and with `14:30` (Tehran). A year of
 * 1700 or later is Gregorian and is converted.
 * @returns the date, or the problem that makes it none: nothing is rolled over or guessed.
 * @example parseContentDate('1395-02-08 14:30') // { solar: {…}, time: '14:30', precision: 'minute', iso: '2016-04-27T14:30:00+04:30' }
 * @example parseContentDate('1404-12-30') // { error: 'leap-day', limit: 29 }
 */
export function parseContentDate(text: string): ContentDate | DateProblem {
  const simple = simplify(text);
  const clock = CLOCK.exec(simple.text);
  const body = clock ? simple.text.slice(0, clock.index) : simple.text;
  const parts = numericParts(body) ?? namedParts(body);
  if (!parts) return { error: 'unreadable' };
  const solar = parts.gregorian ? checkGregorian(parts) : checkSolar(parts);
  if (isProblem(solar)) return solar;
  const { year, month, day } = solar;
  if (clock) {
    if (day === undefined || month === undefined) return { error: 'unreadable' };
    if (Number(clock[1]) > 23 || Number(clock[2]) > 59) return { error: 'time' };
    if (clock[3] !== undefined && parts.gregorian) return fromInstant(simple.text) ?? { error: 'unreadable' };
  }
  if (month === undefined || day === undefined) {
    const first: SolarDay = { year, month: month ?? 1, day: 1 };
    return { solar, precision: month === undefined ? 'year' : 'month', iso: tehranIso(first) };
  }
  const full: SolarDay = { year, month, day };
  if (simple.weekday !== undefined && simple.weekday !== weekday(full)) return { error: 'weekday' };
  if (!clock) return { solar: full, precision: 'day', iso: tehranIso(full) };
  const time = `${clock[1]!.padStart(2, '0')}:${clock[2]}`;
  return { solar: full, time, precision: 'minute', iso: tehranIso(full, time) };
}
