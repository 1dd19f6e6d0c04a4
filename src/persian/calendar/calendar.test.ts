import { describe, expect, test } from 'vitest';
import {
  dateKey,
  dayNumber,
  formatContentDate,
  formatPeriod,
  formatSolarDate,
  fromDayNumber,
  isDateProblem,
  isoDay,
  isPeriodProblem,
  monthLength,
  parseContentDate,
  parsePeriod,
  periodAround,
  tehranIso,
  weekday,
} from './index.ts';

const date = (text: string) => {
  const result = parseContentDate(text);
  if (isDateProblem(result)) throw new Error(`${text}: ${result.error}`);
  return result;
};
const period = (text: string) => {
  const result = parsePeriod(text);
  if (isPeriodProblem(result)) throw new Error(`${text}: ${result.error}`);
  return result;
};

test('every day from 1200 to 1500 is the day that ICU says, and comes back from every form', () => {
  const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const last = dayNumber({ year: 1500, month: 12, day: monthLength(1500, 12) });
  let wrong = 0;
  for (let days = dayNumber({ year: 1200, month: 1, day: 1 }); days <= last; days += 1) {
    const solar = fromDayNumber(days);
    const said = icu.format(days * 86_400_000);
    if (!said.startsWith(`${solar.month}/${solar.day}/${solar.year}`)) wrong += 1;
    if (dayNumber(solar) !== days) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test('a date survives the round trip through every printed form, each day of 301 years', () => {
  const last = dayNumber({ year: 1500, month: 12, day: monthLength(1500, 12) });
  const lost: string[] = [];
  for (let days = dayNumber({ year: 1200, month: 1, day: 1 }); days <= last; days += 1) {
    const solar = fromDayNumber(days);
    const form = (['long', 'plain', 'short'] as const)[days % 3 < 0 ? (days % 3) + 3 : days % 3]!;
    for (const text of [formatSolarDate(solar, form), isoDay(solar)]) {
      const result = parseContentDate(text);
      if (isDateProblem(result) || dayNumber({ month: 0, day: 0, ...result.solar }) !== days) lost.push(text);
    }
  }
  expect(lost).toEqual([]);
});

describe('a date of the content', () => {
  test.each([
    ['1395-02-08', '2016-04-27T00:00:00+04:30', 'day'],
    ['1395/2/8', '2016-04-27T00:00:00+04:30', 'day'],
    ['۱۳۹۵/۰۲/۰۸', '2016-04-27T00:00:00+04:30', 'day'],
    ['١٣٩٥-٠٢-٠٨', '2016-04-27T00:00:00+04:30', 'day'],
    ['۸ اردیبهشت ۱۳۹۵', '2016-04-27T00:00:00+04:30', 'day'],
    ['8 ارديبهشت‌ماه 1395', '2016-04-27T00:00:00+04:30', 'day'],
    ['چهارشنبه ۸ اردیبهشت ۱۳۹۵', '2016-04-27T00:00:00+04:30', 'day'],
    ['چهار شنبه، ۸ اردیبهشت سال ۱۳۹۵', '2016-04-27T00:00:00+04:30', 'day'],
    ['اردیبهشت 8، 1395', '2016-04-27T00:00:00+04:30', 'day'],
    ['8/2/1395', '2016-04-27T00:00:00+04:30', 'day'],
    ['2016-04-27', '2016-04-27T00:00:00+04:30', 'day'],
    ['۲۷ آوریل ۲۰۱۶', '2016-04-27T00:00:00+04:30', 'day'],
    ['1395-02-08 14:30', '2016-04-27T14:30:00+04:30', 'minute'],
    ['1395-02-08T14:30', '2016-04-27T14:30:00+04:30', 'minute'],
    ['۸ اردیبهشت ۱۳۹۵، ساعت ۹:۰۵', '2016-04-27T09:05:00+04:30', 'minute'],
    ['2016-04-27T22:00:00Z', '2016-04-28T02:30:00+04:30', 'minute'],
    ['1403-02', '2024-04-20T00:00:00+03:30', 'month'],
    ['اردیبهشت ۱۴۰۳', '2024-04-20T00:00:00+03:30', 'month'],
    ['1403', '2024-03-20T00:00:00+03:30', 'year'],
    ['1403-12-30', '2025-03-20T00:00:00+03:30', 'day'],
    ['1401-01-02', '2022-03-22T00:00:00+03:30', 'day'],
    ['1401-01-03', '2022-03-23T00:00:00+04:30', 'day'],
    ['1402-01-03', '2023-03-23T00:00:00+03:30', 'day'],
    ['1300-01-01', '1921-03-21T00:00:00+03:30', 'day'],
  ])('%s is %s, known to the %s', (text, iso, precision) => {
    expect(date(text)).toMatchObject({ iso, precision });
  });

  test.each([
    ['1404-12-30', 'leap-day', 29],
    ['1395-13-01', 'month', 12],
    ['1395-00-01', 'month', 12],
    ['1395-02-32', 'day', 31],
    ['1395-07-31', 'day', 30],
    ['1395-02-00', 'day', 31],
    ['2015-02-29', 'day', 28],
    ['2016-13-01', 'month', 12],
    ['1600-01-01', 'year', undefined],
    ['1199', 'year', undefined],
    ['شنبه ۸ اردیبهشت ۱۳۹۵', 'weekday', undefined],
    ['1395-02-08 24:30', 'time', undefined],
    ['95/2/8', 'unreadable', undefined],
    ['03/04/2016', 'unreadable', undefined],
    ['1395-02 14:30', 'unreadable', undefined],
    ['8 فروردن 1395', 'unreadable', undefined],
    ['دیروز', 'unreadable', undefined],
    ['', 'unreadable', undefined],
  ])('%s is refused: %s', (text, error, limit) => {
    expect(parseContentDate(text)).toEqual(limit === undefined ? { error } : { error, limit });
  });

  test('the skipped midnight of summer time is the instant that the clock jumped to', () => {
    expect(tehranIso({ year: 1395, month: 1, day: 2 })).toBe('2016-03-21T00:00:00+03:30');
    expect(tehranIso({ year: 1395, month: 1, day: 3 })).toBe('2016-03-22T00:00:00+04:30');
    expect(tehranIso({ year: 1395, month: 1, day: 2 }, '01:00')).toBe('2016-03-21T01:00:00+04:30');
    expect(tehranIso({ year: 1395, month: 6, day: 31 })).toBe('2016-09-21T00:00:00+03:30');
  });

  test('is the offset that the time zone database has for that noon', () => {
    const zone = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tehran', timeZoneName: 'longOffset' });
    for (let year = 1315; year <= 1420; year += 1) {
      for (let day = 1; day <= 365; day += 1) {
        const [month, date] =
          day <= 186
            ? [Math.ceil(day / 31), ((day - 1) % 31) + 1]
            : [6 + Math.ceil((day - 186) / 30), ((day - 187) % 30) + 1];
        const iso = tehranIso({ year, month, day: date }, '12:00');
        const known = zone.formatToParts(new Date(iso)).find(({ type }) => type === 'timeZoneName')?.value;
        if (`GMT${iso.slice(19)}` !== known) expect.fail(`${iso} is ${known}`);
      }
    }
  });

  test('keys sort as time does', () => {
    const keys = ['1395', '1395-02', '1395-02-08', '1395-02-08 09:00', '1395-02-08 14:30', '1395-10-01'].map(
      (text) => dateKey(date(text)),
    );
    expect(keys.toSorted()).toEqual(keys);
  });

  test('is printed with its weekday, plainly or short', () => {
    const day = date('1395-02-08 14:30');
    expect(formatSolarDate(day.solar, 'long')).toBe('چهارشنبه ۸ اردیبهشت ۱۳۹۵');
    expect(formatContentDate(day)).toBe('۸ اردیبهشت ۱۳۹۵، ساعت ۱۴:۳۰');
    expect(formatSolarDate(day.solar, 'short')).toBe('۱۳۹۵/۰۲/۰۸');
    expect(formatSolarDate({ year: 1403, month: 2 })).toBe('اردیبهشت ۱۴۰۳');
    expect(formatSolarDate({ year: 1403 }, 'long')).toBe('۱۴۰۳');
    expect(weekday({ year: 1404, month: 1, day: 2 })).toBe(0);
  });
});

describe('a period', () => {
  test.each([
    ['1395', '1395', 'year', '1395/1/1', '1395/12/30', '۱۳۹۵'],
    ['۱۳۹۵-۰۲', '1395-02', 'month', '1395/2/1', '1395/2/31', 'اردیبهشت ۱۳۹۵'],
    ['1395/2', '1395-02', 'month', '1395/2/1', '1395/2/31', 'اردیبهشت ۱۳۹۵'],
    ['1395/2/8', '1395-02-08', 'day', '1395/2/8', '1395/2/8', '۸ اردیبهشت ۱۳۹۵'],
    ['1395-Q1', '1395-Q1', 'season', '1395/1/1', '1395/3/31', 'بهار ۱۳۹۵'],
    ['زمستان ۱۴۰۴', '1404-Q4', 'season', '1404/10/1', '1404/12/29', 'زمستان ۱۴۰۴'],
    ['1401/1403', '1401/1403', 'range', '1401/1/1', '1403/12/30', '۱۴۰۱ تا ۱۴۰۳'],
    ['۱۴۰۱ تا ۱۴۰۳', '1401/1403', 'range', '1401/1/1', '1403/12/30', '۱۴۰۱ تا ۱۴۰۳'],
    ['1395-10/1396-09', '1395-10/1396-09', 'range', '1395/10/1', '1396/9/30', 'دی ۱۳۹۵ تا آذر ۱۳۹۶'],
    ['2016-04-27', '1395-02-08', 'day', '1395/2/8', '1395/2/8', '۸ اردیبهشت ۱۳۹۵'],
  ])('%s is %s, a %s from %s to %s, printed %s', (text, id, kind, start, end, printed) => {
    const read = period(text);
    const show = (d: { year: number; month: number; day: number }) => `${d.year}/${d.month}/${d.day}`;
    expect([read.id, read.kind, show(read.start), show(read.end)]).toEqual([id, kind, start, end]);
    expect(formatPeriod(read)).toBe(printed);
  });

  test.each([
    ['1395-Q5', 'season'],
    ['1403/1401', 'order'],
    ['1395-13', 'month'],
    ['1404-12-30', 'leap-day'],
    ['2016', 'year'],
    ['1395-02-08 14:30', 'too-fine'],
    ['امسال', 'unreadable'],
  ])('%s is refused: %s', (text, error) => expect(parsePeriod(text)).toMatchObject({ error }));
});

test.each(['1395', '1395-Q1', '1395-Q4', '1395-02', '1395-12', '1395-12-30'])(
  '%s is found again around its first and its last day',
  (id) => {
    const { kind, start, end } = period(id);
    if (kind === 'range') throw new Error('a range has no kind of its own');
    expect(periodAround(dayNumber(start), kind)).toEqual(period(id));
    expect(periodAround(dayNumber(end), kind)).toEqual(period(id));
  },
);
