import { describe, expect, test } from 'vitest';
import { breakLabel, spread } from './labels.ts';
import { middle } from './prepare.ts';
import { valueScale } from './scale.ts';
import { point } from './testing.ts';
import { timeTicks } from './time.ts';

function labels(periods: readonly string[], tier: 'n' | 'm' | 'w'): string[] {
  const parsed = periods.map((period) => point(period, 1).period);
  const days = parsed.map(middle);
  return timeTicks(parsed, Math.min(...days), Math.max(...days))
    .filter(({ tiers }) => tiers.includes(tier))
    .map(({ label, year }) => (year?.tiers.includes(tier) ? `${label} ${year.label}` : label));
}

describe('the axis of time', () => {
  test.each([
    ['one year', ['1395'], 'n', ['۱۳۹۵']],
    ['years on round numbers, the newest always', ['1390', '1403'], 'n', ['۱۳۹۰', '۱۳۹۵', '۱۴۰۰', '۱۴۰۳']],
    [
      'more years where there is room',
      ['1396', '1403'],
      'w',
      ['۱۳۹۶', '۱۳۹۷', '۱۳۹۸', '۱۳۹۹', '۱۴۰۰', '۱۴۰۱', '۱۴۰۲', '۱۴۰۳'],
    ],
    ['two centuries', ['1200', '1404'], 'n', ['۱۲۰۰', '۱۲۵۰', '۱۳۰۰', '۱۳۵۰', '۱۴۰۴']],
    ['months at the beginning of seasons', ['1402-09', '1403-10'], 'n', ['فروردین ۱۴۰۳', 'مهر', 'دی']],
    [
      'seasons with the year at its first',
      ['1402-Q3', '1403-Q2'],
      'w',
      ['پاییز ۱۴۰۲', 'زمستان', 'بهار ۱۴۰۳', 'تابستان'],
    ],
    [
      'days counted back from the newest',
      ['1403-05-28', '1403-06-02'],
      'w',
      ['۲۸ مرداد ۱۴۰۳', '۲۹ مرداد', '۳۰ مرداد', '۳۱ مرداد', '۱ شهریور', '۲ شهریور'],
    ],
    [
      'the leap day of Esfand',
      ['1403-12-29', '1404-01-01'],
      'w',
      ['۲۹ اسفند ۱۴۰۳', '۳۰ اسفند', '۱ فروردین ۱۴۰۴'],
    ],
    [
      'a year of days as months',
      ['1402-01-10', '1402-12-20'],
      'n',
      ['فروردین ۱۴۰۲', 'تیر', 'مهر', 'دی', 'اسفند'],
    ],
  ] as const)('%s', (_, periods, tier, expected) => expect(labels(periods, tier)).toEqual(expected));
});

describe('the axis of values', () => {
  test.each([
    [
      [3, 9],
      [0, 5, 10],
    ],
    [
      [1, 1],
      [0, 1],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [
      [-120, 130],
      [-200, -100, 0, 100, 200],
    ],
    [
      [0.1, 0.35],
      [0, 0.1, 0.2, 0.3, 0.4],
    ],
    [
      [1e15, 3e15],
      [0, 1e15, 2e15, 3e15],
    ],
  ])('bars of %j have ticks %j', (values, ticks) => {
    expect(valueScale(values, 'always').ticks).toEqual(ticks);
  });

  test('a line whose changes are small leaves zero out, bars never do', () => {
    expect(valueScale([58_000, 59_500], 'helpful').min).toBeGreaterThan(0);
    expect(valueScale([58_000, 59_500], 'always').min).toBe(0);
  });
});

describe('labels', () => {
  test.each([
    ['کوتاه', 20, ['کوتاه']],
    ['شهرک‌های صنفی در برنامهٔ راه‌اندازی', 20, ['شهرک‌های صنفی در', 'برنامهٔ راه‌اندازی']],
    ['بی‌فاصله‌ای‌بسیاردراز و', 5, ['بی‌فاصله‌ای‌بسیاردراز', 'و']],
    ['واحدهای فعال فولاد و صنایع فلزی', 20, ['واحدهای فعال فولاد', 'و صنایع فلزی']],
  ])('«%s» in lines of %i letters', (text, limit, lines) => expect(breakLabel(text, limit)).toEqual(lines));

  test('labels that would cover each other move apart and stay inside', () => {
    expect(spread([50, 50, 51], [10, 10, 10], 0, 60)).toEqual([35, 45, 55]);
    expect(spread([10, 90], [10, 10], 0, 100)).toEqual([10, 90]);
  });
});
