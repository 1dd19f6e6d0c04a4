import { expect, test } from 'vitest';
import { readDate, readPeriod } from './readings.ts';

test.each([
  ['1395-02-31', '1395-02-31'],
  ['۱۳۹۵/۲/۸', '1395-02-08'],
  ['۸ اردیبهشت ۱۳۹۵', '1395-02-08'],
  ['2016-04-27', '1395-02-08'],
  ['1395-02-08 9:05', '1395-02-08 09:05'],
  ['1403-2', '1403-02'],
  ['۱۴۰۳', '1403'],
  ['1404-12-30', undefined],
  ['دیروز', undefined],
  ['', undefined],
])('the date %s is written %s', (typed, written) => {
  expect(readDate(typed)?.written).toBe(written);
});

test.each([
  ['۱۳۹۵', '1395', '۱۳۹۵'],
  ['1395-q1', '1395-Q1', 'بهار ۱۳۹۵'],
  ['1401/1403', '1401/1403', '۱۴۰۱ تا ۱۴۰۳'],
])('the period %s is written %s and said «%s»', (typed, written, said) => {
  expect(readPeriod(typed)).toEqual({ written, said });
});
