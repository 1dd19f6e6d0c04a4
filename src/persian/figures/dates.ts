import { fromGregorian, isoDay, monthLength } from '../calendar/index.ts';
import { readKnownUnit } from './counted.ts';
import { readMonth, type Calendar } from './months.ts';
import { readPhrase } from './phrase.ts';
import { isWhole, toNumber } from './rational.ts';
import type { Token } from './tokens.ts';

/** A date found at a token. */
export interface FoundDate {
  readonly next: number;
  readonly iso?: string;
}

const SHOT = new Set(['شلیک', 'اصابت', 'ضرب']);

const wordIs = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token?.type === 'word' && texts.includes(token.text);

interface FoundDay {
  readonly day: number;
  readonly next: number;
  readonly ordinal?: boolean;
}

/** A day of a month: 1 to 31, digits or words, cardinal or ordinal. */
function readDay(tokens: readonly Token[], index: number): FoundDay | undefined {
  const zeroed = /^0[1-9]$/.test(tokens[index]?.text ?? '') ? Number(tokens[index]!.text) : undefined;
  if (zeroed !== undefined) return { day: zeroed, next: index + 1 };
  // «۲۰ روز نخست مهر» are the first twenty days.
  if (wordIs(tokens[index], 'نخست', 'اولین', 'نخستین')) return undefined;
  const phrase = readPhrase(tokens, index);
  const [value] = phrase?.values ?? [];
  if (!phrase || !value || phrase.values.length > 1 || phrase.scales.length > 0 || !isWhole(value))
    return undefined;
  const day = toNumber(value);
  return day >= 1 && day <= 31 ? { day, next: phrase.next, ordinal: phrase.kind === 'ordinal' } : undefined;
}

/** «سه تیر شلیک شد» counts bullets, and «حذف چهار صفر» noughts. */
function isCountOfThings(tokens: readonly Token[], index: number, last: FoundDay): boolean {
  const before = tokens[index - 1];
  const name = tokens[last.next];
  if (wordIs(name, 'تیر')) return wordIs(before, ...SHOT);
  if (!wordIs(name, 'صفر') || last.ordinal === true) return false;
  const money = wordIs(before, 'حذف') || wordIs(tokens[last.next + 1], 'پول', 'از');
  return last.day < 10 && (money || tokens[index]!.type === 'word');
}

/** The month behind a day: «خرداد», «ماه رمضان», «ماه مبارک رمضان»; «دو ماه محرم و صفر» counts months. */
function readMonthOf(tokens: readonly Token[], day: FoundDay): ReturnType<typeof readMonth> {
  const at = day.next;
  if (!wordIs(tokens[at], 'ماه')) return readMonth(tokens, at);
  const named = readMonth(tokens, at + (wordIs(tokens[at + 1], 'مبارک') ? 2 : 1));
  if (!named) return undefined;
  const two = wordIs(tokens[named.next], 'و') && readMonth(tokens, named.next + 1) !== undefined;
  return day.ordinal === true || (named.calendar === 'lunar' && !two) ? named : undefined;
}

const PERIODS = ['هفته', 'دهه', 'نیمه', 'ثلث'];

function plausible(year: number, calendar: Calendar): boolean {
  if (calendar === 'gregorian') return year >= 1500 && year < 2200;
  return calendar === 'solar' ? year >= 1200 && year <= 1500 : year >= 1 && year <= 1500;
}

/** Two digits are a year of this or the last solar century: «24 دی‌ماه 90» is 1390. */
export const fullSolarYear = (short: number): number => (short < 20 ? 1400 + short : 1300 + short);

interface FoundYear {
  readonly year: number;
  readonly next: number;
}

/** The year behind a month, with or without «سال»; two digits only where nothing is counted behind them. */
function readYear(tokens: readonly Token[], index: number, calendar: Calendar): FoundYear | undefined {
  const named = wordIs(tokens[index], 'سال');
  const at = index + (named ? 1 : 0);
  const comma = !named && /^[،,]$/.test(tokens[at]?.text ?? '') ? 1 : 0;
  const token = tokens[at + comma];
  if (token?.type === 'opaque' && /^0\d$/.test(token.text) && calendar === 'solar' && comma === 0) {
    return { year: fullSolarYear(Number(token.text)), next: at + 1 };
  }
  const phrase = readPhrase(tokens, at + comma);
  const [value] = phrase?.values ?? [];
  if (!phrase || !value || phrase.values.length > 1 || phrase.kind !== 'number' || !isWhole(value))
    return undefined;
  const year = toNumber(value);
  if (phrase.digits === undefined && !named) return undefined;
  if (plausible(year, calendar) && year >= 100) {
    const counted = !named && comma === 1 && readKnownUnit(tokens, phrase.next);
    return counted ? undefined : { year, next: phrase.next };
  }
  const short = phrase.digits === 2 && calendar === 'solar' && comma === 0 && (named || year >= 32);
  return short && !readKnownUnit(tokens, phrase.next)
    ? { year: fullSolarYear(year), next: phrase.next }
    : undefined;
}

function isoOf(calendar: Calendar, year: number, month: number, day: number): string | undefined {
  if (calendar === 'solar') return day <= monthLength(year, month) ? isoDay({ year, month, day }) : undefined;
  if (calendar === 'lunar') return undefined;
  const solar = fromGregorian({ year, month, day });
  return solar && isoDay(solar);
}

/** «ماه», «ماه جاری», «امسال» behind a month. */
function skipMonthWords(tokens: readonly Token[], index: number): number {
  return wordIs(tokens[index], 'ماه') ? index + 1 : index;
}

function readNumericDate(tokens: readonly Token[], index: number): FoundDate | undefined {
  const token = tokens[index];
  if (token?.numeral?.type === 'month') {
    // «۱۲۵۰/۵ دلار» is an amount that nobody can read.
    return readKnownUnit(tokens, index + 1) ? undefined : { next: index + 1 };
  }
  if (token?.numeral?.type !== 'date') return undefined;
  const [first, month, day] = token.numeral.parts.map(Number) as [number, number, number];
  const year = first < 100 ? fullSolarYear(first) : first;
  if (month < 1 || month > 12 || day < 1) return { next: index + 1 };
  const iso = isoOf(year >= 1700 ? 'gregorian' : 'solar', year, month, day);
  return { next: index + 1, ...(iso !== undefined && { iso }) };
}

/** «اردیبهشت 8، 1395» and «اردیبهشت ۱۳۹۵». */
function readMonthFirst(tokens: readonly Token[], index: number): FoundDate | undefined {
  const month = readMonth(tokens, index);
  if (!month) return undefined;
  const at = skipMonthWords(tokens, month.next);
  const day = readDay(tokens, at);
  if (day && tokens[at]?.type === 'numeral') {
    const year = readYear(tokens, day.next, month.calendar);
    if (year && year.year >= 100 && (tokens[day.next]?.type === 'mark' || year.next === day.next + 1)) {
      const iso = isoOf(month.calendar, year.year, month.month, day.day);
      return { next: year.next, ...(iso !== undefined && { iso }) };
    }
  }
  const year = /^[،,]$/.test(tokens[at]?.text ?? '') ? undefined : readYear(tokens, at, month.calendar);
  return year && { next: year.next };
}

const isRangeMark = (token: Token | undefined): boolean =>
  wordIs(token, 'تا', 'الی', 'لغایت', 'و') || (token?.type === 'mark' && /^[-–—−]$/.test(token.text));

/**
 * A date that begins at a token, in any form of news copy: «۸ اردیبهشت ۱۳۹۵», «دوم خرداد», «۲۷ تا ۳۰ خرداد»,
 * «24 دی‌ماه 90», «یازدهم مارس سال 2011», `95/2/8`, «اردیبهشت 8، 1395», and lunar ones.
 * @returns where it ends, and the Gregorian date where day and year are known.
 */
export function readDate(tokens: readonly Token[], index: number): FoundDate | undefined {
  const numeric = readNumericDate(tokens, index) ?? readMonthFirst(tokens, index);
  if (numeric) return numeric;
  const first = readDay(tokens, index);
  // «هفتهٔ دوم آبان»
  if (!first || (first.ordinal === true && wordIs(tokens[index - 1], ...PERIODS))) return undefined;
  const second = isRangeMark(tokens[first.next]) ? readDay(tokens, first.next + 1) : undefined;
  const last = second && second.day > first.day ? second : first;
  const found = readMonthOf(tokens, last);
  if (!found || isCountOfThings(tokens, index, last)) return undefined;
  const at = skipMonthWords(tokens, found.next);
  const year = readYear(tokens, at, found.calendar);
  if (!year) return { next: at };
  const [from, to] = [first, last].map(({ day }) => isoOf(found.calendar, year.year, found.month, day));
  if (from === undefined || to === undefined) return { next: year.next };
  return { next: year.next, iso: from === to ? from : `${from}/${to}` };
}
