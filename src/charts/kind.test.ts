import { describe, expect, test } from 'vitest';
import { drawChart, refuseChart, type ChartInput, type ChartPoint } from './index.ts';
import { chart, point, yearly } from './testing.ts';

test.each([
  ['a course of six years is a line', [1, 2, 3, 4, 5, 6], 'chart-line'],
  ['a few years are bars', [1, 2, 3], 'chart-bar'],
])('without a kind, %s', (_, values, look) => {
  const result = drawChart(undefined, chart(yearly('الف', 'نفر', 1395, values)));
  expect(result.ok && result.figure).toContain(`class="chart ${look}"`);
});

describe('what is asked for is drawn in the form that the data call for', () => {
  const men = yearly('مردان', 'درصد', 1402, [12, 8]);
  const women = yearly('زنان', 'درصد', 1402, [21, 18]);
  const byPlace = (qualifier: ChartPoint['qualifier']): ChartInput =>
    chart({
      name: 'صادرات',
      unit: 'تن',
      points: ['ارومیه', 'خوی'].flatMap((place) => [
        point('1402', 10, { place, qualifier }),
        point('1403', 20, { place }),
      ]),
    });
  const aims = chart({
    name: 'پوشش',
    unit: 'درصد',
    points: [point('1403', 68), point('1403', 75, { kind: 'target' })],
  });
  const drawn = (asked: Parameters<typeof drawChart>[0], input: ChartInput): string => {
    const result = drawChart(asked, input);
    if (!result.ok) throw new Error(`Unexpected ${result.reason.code}, expected a chart`);
    return /class="chart chart-([\w-]+)"/.exec(result.figure)![1]!;
  };

  test.each([
    ['two series known at two times, compared', 'compare', chart(men, women), 'slope'],
    [
      'two series of one time, compared',
      'compare',
      chart(yearly('الف', 'نفر', 1403, [3]), yearly('ب', 'نفر', 1403, [5])),
      'compare',
    ],
    [
      'two series without a common time, compared',
      'compare',
      chart(men, yearly('زنان', 'درصد', 1390, [1, 2])),
      'compare',
    ],
    ['a value beside its target, compared', 'compare', aims, 'target'],
    ['a value beside its target, nothing asked', undefined, aims, 'target'],
    ['a value beside its target, as bars', 'bar', aims, 'bar'],
    ['exact amounts of places, as shares', 'share', byPlace('exact'), 'stacked'],
    ['six years, nothing asked', undefined, chart(yearly('الف', 'نفر', 1395, [1, 2, 3, 4, 5, 6])), 'line'],
    ['three years, nothing asked', undefined, chart(yearly('الف', 'نفر', 1395, [1, 2, 3])), 'bar'],
  ] as const)('%s', (_, asked, input, expected) => {
    expect(drawn(asked, input)).toBe(expected);
  });

  test('amounts that are not exact, or that stand beside their sum, are no parts', () => {
    const sum = byPlace('exact');
    const withSum = chart({
      ...sum.series[0]!,
      points: [...sum.series[0]!.points, point('1402', 20), point('1403', 40)],
    });
    for (const input of [byPlace('about'), withSum])
      expect(refuseChart('share', input)).toMatchObject({ code: 'share-not-percent' });
  });
});
