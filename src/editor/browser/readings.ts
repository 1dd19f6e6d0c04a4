import {
  formatContentDate,
  formatPeriod,
  isDateProblem,
  isPeriodProblem,
  parseContentDate,
  parsePeriod,
} from '../../persian/calendar/index.ts';

/** A date as a form reads it: how the files write it, and how it is said in words. */
export interface Reading {
  readonly written: string;
  readonly said: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * Reads what was typed for a date, by any of the ways in which a date may be written.
 * @returns `undefined` where it is no date of the calendar.
 * @example readDate('۸ اردیبهشت ۱۳۹۵') // { written: '1395-02-08', said: 'چهارشنبه ۸ اردیبهشت ۱۳۹۵' }
 */
export function readDate(typed: string): Reading | undefined {
  const date = parseContentDate(typed);
  if (isDateProblem(date)) return undefined;
  const { year, month, day } = date.solar;
  const written = [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part)]))];
  return {
    written: date.time === undefined ? written.join('-') : `${written.join('-')} ${date.time}`,
    said: formatContentDate(date, 'long'),
  };
}

/**
 * Reads what was typed for a period.
 * @example readPeriod('۱۳۹۵') // { written: '1395', said: '۱۳۹۵' }
 */
export function readPeriod(typed: string): Reading | undefined {
  const period = parsePeriod(typed);
  return isPeriodProblem(period) ? undefined : { written: period.id, said: formatPeriod(period) };
}
