import { expect, test } from 'vitest';
import { dataTable } from './data-table.ts';
import { item, newsroom, observation, statistic } from './newsroom.fixture.ts';
import { viewStatistics } from './observations.ts';

const source = '1403/a';
const items = new Map([[source, item(source)]]);

/** The cells of the table of these statistics, row by row. */
function rows(...statistics: readonly ReturnType<typeof statistic>[]): string[][] {
  const views = viewStatistics(newsroom({ items: [...items.values()], statistics }), items);
  return [...dataTable([...views.values()]).matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!.replace(/<[^>]*>/g, '')),
  );
}

test.each([
  [
    'the period alone',
    [statistic('a', { unit: 'نفر', observations: [observation(source, 5)] })],
    [
      ['زمان', 'مقدار'],
      ['۱۴۰۳', '۵ نفر'],
    ],
  ],
  [
    'what was and what is expected',
    [
      statistic('a', {
        unit: 'نفر',
        observations: [observation(source, 5), observation(source, 9, { kind: 'forecast' })],
      }),
    ],
    [
      ['نوع', 'زمان', 'مقدار'],
      ['تحقق‌یافته', '۱۴۰۳', '۵ نفر'],
      ['پیش‌بینی', '۱۴۰۳', '۹ نفر'],
    ],
  ],
  [
    'places',
    [
      statistic('a', {
        unit: 'نفر',
        observations: [
          observation(source, 5, { place: 'khoy' }),
          observation(source, 9, { place: 'urmia', kind: 'target' }),
        ],
      }),
    ],
    [
      ['جا', 'زمان', 'مقدار'],
      ['khoy', '۱۴۰۳', '۵ نفر'],
      ['ارومیه، هدف', '۱۴۰۳', '۹ نفر'],
    ],
  ],
  [
    'statistics, with places and kinds',
    [
      statistic('a', { title: 'الف', unit: 'نفر', observations: [observation(source, 5)] }),
      statistic('b', {
        title: 'ب',
        unit: 'تن',
        observations: [observation(source, 9, { place: 'khoy', kind: 'forecast' })],
      }),
    ],
    [
      ['آمار', 'زمان', 'مقدار'],
      ['الف', '۱۴۰۳', '۵ نفر'],
      ['ب، khoy، پیش‌بینی', '۱۴۰۳', '۹ تن'],
    ],
  ],
])('a table told apart by %s', (_, statistics, expected) => {
  expect(rows(...statistics)).toEqual(expected);
});

test('a value that a later one replaced is not in the table', () => {
  const observations = [observation(source, 5, { superseded: 'اصلاح منبع' }), observation(source, 6)];
  expect(rows(statistic('a', { unit: 'نفر', observations }))).toEqual([
    ['زمان', 'مقدار'],
    ['۱۴۰۳', '۶ نفر'],
  ]);
});
