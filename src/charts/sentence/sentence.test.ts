import { describe, expect, test } from 'vitest';
import { drawChart, type ChartInput, type ChartKind } from '../index.ts';
import { chart, point, yearly } from '../testing.ts';

function sentence(kind: ChartKind, input: ChartInput): string {
  const result = drawChart(kind, input);
  if (!result.ok) throw new Error(result.reason.code);
  return result.sentence;
}

const series = (name: string, unit: string, ...points: ReturnType<typeof point>[]) => ({
  name,
  unit,
  points,
});

describe('one series', () => {
  test.each([
    ['one value', [220], 'در سال ۱۴۰۰، واحدهای راکد ۲۲۰ واحد بوده است.'],
    [
      'a fall',
      [220, 114],
      'از سال ۱۴۰۰ تا ۱۴۰۱، واحدهای راکد از ۲۲۰ به ۱۱۴ واحد رسیده است؛ حدود ۴۸ درصد کاهش.',
    ],
    [
      'an exact half',
      [200, 300],
      'از سال ۱۴۰۰ تا ۱۴۰۱، واحدهای راکد از ۲۰۰ به ۳۰۰ واحد رسیده است؛ ۵۰ درصد افزایش.',
    ],
    ['double', [100, 200], 'از سال ۱۴۰۰ تا ۱۴۰۱، واحدهای راکد از ۱۰۰ به ۲۰۰ واحد رسیده است؛ ۲ برابر.'],
    ['from zero', [0, 5], 'از سال ۱۴۰۰ تا ۱۴۰۱، واحدهای راکد از صفر به ۵ واحد رسیده است.'],
    [
      'of other scales',
      [1_250e9, 4e12],
      'از سال ۱۴۰۰ تا ۱۴۰۱، واحدهای راکد از ۱۲۵۰ میلیارد به ۴ هزار میلیارد واحد رسیده است؛ ۳٫۲ برابر.',
    ],
    [
      'below zero',
      [-4.6, -0.5],
      'از سال ۱۴۰۰ تا ۱۴۰۱، واحدهای راکد از منفی ۴٫۶ به منفی ۰٫۵ واحد رسیده است؛ ۴٫۱ واحد افزایش.',
    ],
    ['to zero', [5, 0], 'از سال ۱۴۰۰ تا ۱۴۰۱، واحدهای راکد از ۵ واحد به صفر رسیده است.'],
    ['no change at all', [7, 7, 7], 'از سال ۱۴۰۰ تا ۱۴۰۲، واحدهای راکد در هر ۳ رقم ۷ واحد بوده است.'],
    ['the same at both ends', [7, 9, 7], 'در سال ۱۴۰۲، واحدهای راکد ۷ واحد و برابر با سال ۱۴۰۰ بوده است.'],
    [
      'a gap',
      [4, null, null, 6, 7, 5],
      'از سال ۱۴۰۰ تا ۱۴۰۵، واحدهای راکد از ۴ به ۵ واحد رسیده است؛ ۲۵ درصد افزایش. بیشترین رقم ۷ واحد (سال ۱۴۰۴) بوده است. برای سال‌های ۱۴۰۱ و ۱۴۰۲ رقمی در داده‌ها نیست.',
    ],
  ])('%s', (_, values, expected) => {
    expect(sentence('line', chart(yearly('واحدهای راکد', 'واحد', 1400, values)))).toBe(expected);
  });

  test('percentages differ by percentage points', () => {
    expect(sentence('line', chart(yearly('نرخ بیکاری', 'درصد', 1402, [9.4, 7.9])))).toBe(
      'از سال ۱۴۰۲ تا ۱۴۰۳، نرخ بیکاری از ۹٫۴ به ۷٫۹ درصد رسیده است؛ ۱٫۵ واحد درصد کاهش.',
    );
  });

  test('no difference is computed from a value that is not exact', () => {
    const points = [
      point('1402', 200, { qualifier: 'about' }),
      point('1403', 300, { qualifier: 'more-than' }),
    ];
    expect(sentence('bar', chart(series('واحدها', 'واحد', ...points)))).toBe(
      'از سال ۱۴۰۲ تا ۱۴۰۳، واحدها از حدود ۲۰۰ به بیش از ۳۰۰ واحد رسیده است.',
    );
  });

  test('periods of different sizes are no trend', () => {
    const points = [point('1400', 40), point('1401/1403', 114)];
    expect(sentence('bar', chart(series('واحدهای احیاشده', 'واحد', ...points)))).toBe(
      'واحدهای احیاشده ۴۰ واحد (سال ۱۴۰۰) و ۱۱۴ واحد (دورهٔ ۱۴۰۱ تا ۱۴۰۳) بوده است؛ دوره‌ها هم‌اندازه نیستند.',
    );
  });

  test('two reports of one year are not a change', () => {
    expect(sentence('bar', chart(series('واحدها', 'واحد', point('1402', 3), point('1402', 4))))).toBe(
      'واحدها ۳ واحد (سال ۱۴۰۲) و ۴ واحد (سال ۱۴۰۲) بوده است؛ برای یک زمان بیش از یک رقم گزارش شده است.',
    );
  });

  test('targets and forecasts are never said to have been', () => {
    const points = [
      point('1403', 9),
      point('1404', 12, { kind: 'forecast' }),
      point('1405', 20, { kind: 'target' }),
    ];
    expect(sentence('bar', chart(series('اشتغال', 'نفر', ...points)))).toBe(
      'در سال ۱۴۰۳، اشتغال ۹ نفر بوده است. برای سال ۱۴۰۴، «اشتغال» ۱۲ نفر پیش‌بینی شده است. برای سال ۱۴۰۵، هدف «اشتغال» ۲۰ نفر است.',
    );
  });

  test('months and seasons are named', () => {
    expect(sentence('line', chart(series('قیمت', 'تومان', point('1403-02', 50), point('1403-05', 40))))).toBe(
      'از اردیبهشت ۱۴۰۳ تا مرداد ۱۴۰۳، قیمت از ۵۰ به ۴۰ تومان رسیده است؛ ۲۰ درصد کاهش.',
    );
  });
});

test.each([
  ['one year', ['1400', '1401', '1403', '1404'], 'سال ۱۴۰۲'],
  ['two years', ['1400', '1401', '1404', '1405'], 'سال‌های ۱۴۰۲ و ۱۴۰۳'],
  ['more years', ['1396', '1397', '1401', '1402'], 'سال‌های ۱۳۹۸ تا ۱۴۰۰'],
  ['one month', ['1402-02', '1402-03', '1402-05', '1402-06'], 'تیر ۱۴۰۲'],
  ['the last month of a year', ['1402-10', '1402-11', '1403-01', '1403-02'], 'اسفند ۱۴۰۲'],
  ['two months', ['1402-02', '1402-03', '1402-06', '1402-07'], 'ماه‌های تیر و مرداد ۱۴۰۲'],
  [
    'months over a new year',
    ['1402-09', '1402-10', '1403-03', '1403-04'],
    'ماه‌های بهمن ۱۴۰۲ تا اردیبهشت ۱۴۰۳',
  ],
  ['one season', ['1401-Q4', '1402-Q1', '1402-Q3', '1402-Q4'], 'تابستان ۱۴۰۲'],
  [
    'two seasons over a new year',
    ['1402-Q2', '1402-Q3', '1403-Q2', '1403-Q3'],
    'فصل‌های زمستان ۱۴۰۲ و بهار ۱۴۰۳',
  ],
  ['one day', ['1402-02-01', '1402-02-02', '1402-02-04'], '۳ اردیبهشت ۱۴۰۲'],
  ['days of a month', ['1402-02-01', '1402-02-02', '1402-02-06'], 'روزهای ۳ تا ۵ اردیبهشت ۱۴۰۲'],
  ['days of two months', ['1402-01-29', '1402-01-30', '1402-02-03'], 'روزهای ۳۱ فروردین تا ۲ اردیبهشت ۱۴۰۲'],
  ['two gaps', ['1396', '1397', '1399', '1400', '1403', '1404'], 'سال ۱۳۹۸ و سال‌های ۱۴۰۱ و ۱۴۰۲'],
])('a gap of %s is named by what is missing', (_, periods, missing) => {
  const points = periods.map((period, index) => point(period, 10 + index));
  expect(sentence('line', chart(series('قیمت', 'تومان', ...points)))).toMatch(
    new RegExp(`\\. برای ${missing} رقمی در داده‌ها نیست\\.$`),
  );
});

test('a trace that never had a steady rhythm, and one without a gap, miss nothing', () => {
  const said = (...periods: string[]): string =>
    sentence('line', chart(series('قیمت', 'تومان', ...periods.map((period, at) => point(period, 10 + at)))));
  expect(said('1400', '1405')).not.toContain('نیست');
  expect(said('1401-11', '1401-12', '1402-01', '1402-02')).not.toContain('نیست');
  expect(said('1396', '1397', '1399', '1400', '1402', '1403', '1405', '1406', '1408', '1409')).toMatch(
    / برای بخش‌هایی از این مدت رقمی در داده‌ها نیست\.$/,
  );
});

describe('several series', () => {
  test('different times are named and are no share of each other', () => {
    const input = chart(
      series('واحدهای راکد', 'واحد', point('1395', 220)),
      series('واحدهای احیاشده', 'واحد', point('1401/1403', 114)),
    );
    expect(sentence('compare', input)).toBe(
      'واحدهای راکد ۲۲۰ واحد (سال ۱۳۹۵) و واحدهای احیاشده ۱۱۴ واحد (دورهٔ ۱۴۰۱ تا ۱۴۰۳) بوده است. این رقم‌ها از دوره‌های متفاوت‌اند و سهمی از یکدیگر نیستند.',
    );
  });

  test('the distance of two exact values of one time is said', () => {
    expect(sentence('compare', chart(yearly('الف', 'نفر', 1403, [30]), yearly('ب', 'نفر', 1403, [50])))).toBe(
      'در سال ۱۴۰۳، الف ۳۰ نفر و ب ۵۰ نفر بوده است. اختلاف این دو رقم ۲۰ نفر است.',
    );
  });

  test('of many, the highest and the lowest are said', () => {
    const many = [7, 3, 9, 4, 5].map((value, index) => yearly('ابپتث'[index]!, 'نفر', 1403, [value]));
    expect(sentence('compare', chart(...many))).toBe(
      'در سال ۱۴۰۳، از ۵ رقم، بیشترین ۹ نفر از آنِ «پ» و کمترین ۳ نفر از آنِ «ب» است.',
    );
  });
});

test('values of places say what is measured, unless the title does', () => {
  const exports = series(
    'صادرات',
    'تن',
    point('1403', 30, { place: 'خوی' }),
    point('1403', 50, { place: 'ارومیه' }),
  );
  const said = 'در سال ۱۴۰۳، خوی ۳۰ تن و ارومیه ۵۰ تن بوده است. اختلاف این دو رقم ۲۰ تن است.';
  expect(sentence('compare', chart(exports))).toBe(`صادرات: ${said}`);
  expect(sentence('compare', { ...chart(exports), title: 'صادرات دو شهر' })).toBe(said);
});

test('a share says what is not known of the rest', () => {
  expect(sentence('share', chart(yearly('سهم مشکلات مالی', 'درصد', 1395, [78])))).toBe(
    'در سال ۱۳۹۵، سهم مشکلات مالی ۷۸ درصد بوده است. دربارهٔ ۲۲ درصد دیگر در این داده‌ها رقمی نیست.',
  );
});

test('what was reached is measured by its target', () => {
  const points = [point('1402', 80), point('1402', 100, { kind: 'target' })];
  expect(sentence('target', chart(series('اشتغال', 'نفر', ...points)))).toBe(
    'در سال ۱۴۰۲، اشتغال ۸۰ نفر و هدف آن ۱۰۰ نفر بوده است؛ رقم تحقق‌یافته ۸۰ درصد هدف است.',
  );
});
