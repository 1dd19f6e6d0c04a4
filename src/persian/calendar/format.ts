import { formatYear, toPersianDigits } from '../digits.ts';
import { SEASONS, SOLAR_MONTHS, WEEKDAYS } from './names.ts';
import { weekday, type SolarDay } from './solar.ts';
import type { ContentDate, Period, SolarDate } from './types.ts';

/** `long` names the weekday; `short` is for tight places and tables. */
export type DateStyle = 'long' | 'plain' | 'short';

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * Writes a solar date, as far as it is known.
 * @example formatSolarDate({ year: 1395, month: 2, day: 8 }, 'long') // 'چهارشنبه ۸ اردیبهشت ۱۳۹۵'
 * @example formatSolarDate({ year: 1395, month: 2, day: 8 }, 'short') // '۱۳۹۵/۰۲/۰۸'
 * @example formatSolarDate({ year: 1403, month: 2 }) // 'اردیبهشت ۱۴۰۳'
 */
export function formatSolarDate({ year, month, day }: SolarDate, style: DateStyle = 'plain'): string {
  if (month === undefined) return formatYear(year);
  if (style === 'short') {
    const parts = [String(year), pad(month), ...(day === undefined ? [] : [pad(day)])];
    return toPersianDigits(parts.join('/'));
  }
  const named = `${SOLAR_MONTHS[month - 1]} ${formatYear(year)}`;
  if (day === undefined) return named;
  const plain = `${toPersianDigits(String(day))} ${named}`;
  return style === 'long' ? `${WEEKDAYS[weekday({ year, month, day })]} ${plain}` : plain;
}

/**
 * Writes a date of the content with its time, where it has one.
 * @example formatContentDate(date) // '۸ اردیبهشت ۱۳۹۵، ساعت ۱۴:۳۰'
 */
export function formatContentDate(date: ContentDate, style: DateStyle = 'plain'): string {
  const day = formatSolarDate(date.solar, style);
  return date.time === undefined ? day : `${day}، ساعت ${toPersianDigits(date.time)}`;
}

/** The part of a range's end in words: whole years and months lose what they need not say. */
function formatEdge(edge: SolarDay, id: string): string {
  const season = /Q(\d)$/.exec(id);
  if (season) return `${SEASONS[Number(season[1]) - 1]} ${formatYear(edge.year)}`;
  const [, month, day] = id.split('-');
  return formatSolarDate({
    year: edge.year,
    ...(month !== undefined && { month: edge.month }),
    ...(day !== undefined && { day: edge.day }),
  });
}

/**
 * Writes a period.
 * @example formatPeriod(parsePeriod('1395-Q1')) // 'بهار ۱۳۹۵'
 * @example formatPeriod(parsePeriod('1401/1403')) // '۱۴۰۱ تا ۱۴۰۳'
 */
export function formatPeriod({ id, start, end }: Period): string {
  const [from = id, to] = id.split('/');
  return to === undefined ? formatEdge(start, from) : `${formatEdge(start, from)} تا ${formatEdge(end, to)}`;
}

/**
 * A key whose plain string order is the order of time; what is not known sorts before what is.
 * @example dateKey(date) // '1395-02-08T14:30'
 */
export function dateKey({ solar, time }: ContentDate): string {
  const { year, month = 0, day = 0 } = solar;
  return `${year}-${pad(month)}-${pad(day)}T${time ?? ''}`;
}
