import type { SolarDate } from './types.ts';

/** A solar date whose day is known. */
export type SolarDay = Required<SolarDate>;

/** A Gregorian calendar day; months from 1. */
export interface GregorianDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Days from 1970-01-01 to the first day of the solar year 1. */
const EPOCH_DAY = -492_268;

/**
 * Whether Esfand of that year has 30 days. Eight leap years in a cycle of 33: exact from 1200 to 1500, where it agrees
 * with the astronomical calendar of Iran day by day.
 * @example isLeapYear(1403) // true
 */
export function isLeapYear(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}

/**
 * Days of a solar month.
 * @example monthLength(1404, 12) // 29
 */
export function monthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isLeapYear(year) ? 30 : 29;
}

/** Days from 1970-01-01 (0) to a solar day; earlier days are negative. */
export function dayNumber({ year, month, day }: SolarDay): number {
  const before = 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
  return EPOCH_DAY + before + (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
}

/** The solar day that stands that many days after 1970-01-01. */
export function fromDayNumber(days: number): SolarDay {
  const sinceEpoch = days - EPOCH_DAY;
  let year = Math.floor((33 * sinceEpoch + 3) / 12_053) + 1;
  const start = dayNumber({ year, month: 1, day: 1 });
  if (start > days) year -= 1;
  let rest = days - dayNumber({ year, month: 1, day: 1 });
  let month = 1;
  while (month < 12 && rest >= monthLength(year, month)) {
    rest -= monthLength(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

/**
 * The Gregorian day of a solar one.
 * @example toGregorian({ year: 1395, month: 2, day: 8 }) // { year: 2016, month: 4, day: 27 }
 */
export function toGregorian(solar: SolarDay): GregorianDay {
  const date = new Date(dayNumber(solar) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days from 1970-01-01 to a Gregorian day, or `undefined` where there is no such day (2015-02-29). */
function gregorianDayNumber({ year, month, day }: GregorianDay): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / DAY_MS : undefined;
}

/**
 * The solar day of a Gregorian one, or `undefined` where there is no such day.
 * @example fromGregorian({ year: 2016, month: 4, day: 27 }) // { year: 1395, month: 2, day: 8 }
 */
export function fromGregorian(gregorian: GregorianDay): SolarDay | undefined {
  const days = gregorianDayNumber(gregorian);
  return days === undefined ? undefined : fromDayNumber(days);
}

/** 0 for شنبه to 6 for جمعه: the Persian week begins on Saturday. */
export function weekday(solar: SolarDay): number {
  return (((dayNumber(solar) + 5) % 7) + 7) % 7;
}

/** `2016-04-27`: the Gregorian day without a time. */
export function isoDay(solar: SolarDay): string {
  const { year, month, day } = toGregorian(solar);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
