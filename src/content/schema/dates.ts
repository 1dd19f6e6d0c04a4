import { z } from 'zod';
import {
  isDateProblem,
  isPeriodProblem,
  parseContentDate,
  parsePeriod,
  SOLAR_MONTHS,
} from '../../persian/calendar/index.ts';
import { toLatinDigits, toPersianDigits } from '../../persian/digits.ts';
import { foldLetters } from '../../persian/letters.ts';
import { nearest } from '../files/nearest.ts';
import { refuse } from './issue.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The nearest possible date to an impossible one: the last month, the last day, a year in full. */
function nearestDate(typed: string, limit?: number): string | undefined {
  const named = nearestNamedDate(typed, limit);
  if (named !== undefined) return named;
  const parts = /^\D*(\d{1,4})[-/.\\](\d{1,2})(?:[-/.\\](\d{1,2}))?/.exec(toLatinDigits(typed));
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const full = parts[1]!.length === 2 ? 1300 + year : year;
  const month = Math.min(12, Math.max(1, Number(parts[2])));
  const monthText = `${full}-${pad(month)}`;
  if (parts[3] === undefined) return isDateProblem(parseContentDate(monthText)) ? undefined : monthText;
  const days = [Number(parts[3]), limit ?? 31, 30, 29].map((day) => `${monthText}-${pad(Math.max(1, day))}`);
  return days.find((day) => !isDateProblem(parseContentDate(day)));
}

/** A date for an editor: it has a year or a day in digits, and by numbers no thirteenth month. */
const DATE_PATTERN =
  '^(?!\\s*[0-9۰-۹٠-٩]{4}[-/.](?:00|۰۰|1[3-9]|۱[۳-۹]|[2-9][0-9]|[۲-۹][۰-۹])).*[0-9۰-۹٠-٩]{2}';
const ENGLISH_MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');

/** «۳۱ مهر ۱۳۹۵» is «۳۰ مهر ۱۳۹۵», a month that is nearly one is that one, `27 April 2016` is 2016-04-27. */
function nearestNamedDate(typed: string, limit = 31): string | undefined {
  const [, day = '', name = '', year = ''] =
    /^\D*?([\d۰-۹٠-٩]{1,2})\s+(\p{L}[\p{L}\u200c]*)\s*،?,?\s*(?:ماه\s+|سال\s+)*([\d۰-۹٠-٩]{4})\D*$/u.exec(
      typed,
    ) ?? [];
  if (name === '') return undefined;
  const number = Number(toLatinDigits(day));
  const english = ENGLISH_MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1;
  if (english > 0) return `${toLatinDigits(year)}-${pad(english)}-${pad(number)}`;
  const month = nearest(foldLetters(name), SOLAR_MONTHS);
  if (month === undefined) return undefined;
  const isPersian = /[۰-۹]/.test(day);
  const days = [number, limit, 30, 29]
    .map((each) => (isPersian ? toPersianDigits(String(each)) : String(each)))
    .map((each) => `${each} ${month} ${year}`);
  return days.find((date) => !isDateProblem(parseContentDate(date)));
}

/** A date of the contract: solar in any digits, by numbers or by name; a Gregorian year is converted. */
export const contentDate = () =>
  z
    .string()
    .transform((raw, context) => {
      const date = parseContentDate(raw);
      if (!isDateProblem(date)) return date;
      const replacement =
        date.error === 'weekday'
          ? raw.trim().replace(/^(?:\p{L}+[ \u200c])?شنبه\s*،?\s*|^\p{L}+\s*،?\s*/u, '')
          : (nearestDate(raw, date.limit) ?? '1395-02-08');
      return refuse(context, raw, {
        finding: `date/${date.error}`,
        data: { text: raw, limit: date.limit },
        replacement,
      });
    })
    .meta({
      type: ['string', 'number'],
      format: 'solar-date',
      pattern: DATE_PATTERN,
      samples: ['1395-02-08', '1395-02-08 14:30', '۸ اردیبهشت ۱۳۹۵', '1403-02'],
    });

/** The period of an observation. */
export const period = () =>
  z
    .string()
    .transform((raw, context) => {
      const parsed = parsePeriod(raw);
      if (!isPeriodProblem(parsed)) return parsed;
      const { error, limit } = parsed;
      const data = { text: raw, limit };
      if (error === 'order') {
        const [from, to] = toLatinDigits(raw).split('/');
        const replacement = to === undefined ? undefined : `${to}/${from!}`;
        return refuse(context, raw, { finding: 'period/order', data, ...(replacement && { replacement }) });
      }
      if (error === 'season') {
        const replacement = toLatinDigits(raw).replace(/[Qq]\s*\d+/, 'Q4');
        return refuse(context, raw, { finding: 'period/season', data, replacement });
      }
      if (error === 'too-fine' || error === 'unreadable') {
        const range = /^(\d{4})\s*(?:-|–|—|تا|_)\s*(\d{4})$/.exec(toLatinDigits(raw.trim()));
        const replacement = range ? `${range[1]!}/${range[2]!}` : (nearestDate(raw, limit) ?? '1395');
        return refuse(context, raw, { finding: 'period/unreadable', data, replacement });
      }
      const replacement = nearestDate(raw, limit) ?? '1395';
      return refuse(context, raw, { finding: `date/${error}`, data, replacement });
    })
    .meta({
      type: ['string', 'number'],
      format: 'solar-period',
      samples: ['1395', '1395-02', '1395-Q1', '1401/1403'],
    });
