import { toPersianDigits } from '../persian/digits.ts';
import {
  formatContentDate,
  GREGORIAN_MONTHS,
  toGregorian,
  type ContentDate,
} from '../persian/calendar/index.ts';

/** A date as a page shows it, formatted once. */
export interface DateStamp {
  /** ISO 8601 with offset, for machines. */
  readonly iso: string;
  /** Solar, Persian digits. */
  readonly text: string;
  /** The same day in the Gregorian calendar, Persian words and digits; absent where the day is not known. */
  readonly gregorian?: string;
  /** The source does not give the day. */
  readonly approximate?: true;
}

const stamps = new WeakMap<ContentDate, DateStamp>();

/**
 * The date as pages show it; the same record for the same date of the content.
 * @example stampOf(date) // { iso: '2016-04-27T00:00:00+04:30', text: '۸ اردیبهشت ۱۳۹۵', gregorian: '۲۷ آوریل ۲۰۱۶' }
 */
export function stampOf(date: ContentDate): DateStamp {
  let stamp = stamps.get(date);
  if (!stamp) stamps.set(date, (stamp = makeStamp(date)));
  return stamp;
}

function makeStamp(date: ContentDate): DateStamp {
  const { year, month, day } = date.solar;
  const text = formatContentDate(date);
  if (month === undefined || day === undefined) return { iso: date.iso, text, approximate: true };
  const gregorian = toGregorian({ year, month, day });
  const name = GREGORIAN_MONTHS[gregorian.month - 1]![0];
  return {
    iso: date.iso,
    text,
    gregorian: `${toPersianDigits(String(gregorian.day))} ${name} ${toPersianDigits(String(gregorian.year))}`,
  };
}
