import { describe, expect, test } from 'vitest';
import { drawChart } from './index.ts';
import { chart, yearly } from './testing.ts';

describe('what the data do not say is refused', () => {
  test.each([
    ['compare', 'mixed-units', chart(yearly('الف', 'نفر', 1400, [1]), yearly('ب', 'ریال', 1400, [1]))],
    ['bar', 'mixed-units', chart(yearly('الف', 'ریال', 1400, [1]), yearly('ب', 'تومان', 1400, [1]))],
    ['line', 'no-data', chart({ name: 'الف', unit: 'نفر', points: [] })],
    ['line', 'not-finite', chart(yearly('الف', 'نفر', 1400, [Number.NaN]))],
    ['share', 'share-not-percent', chart(yearly('واحدهای احیاشده', 'واحد', 1400, [114]))],
    ['share', 'share-out-of-range', chart(yearly('سهم', 'درصد', 1400, [120]))],
    ['share', 'share-out-of-range', chart(yearly('سهم', 'درصد', 1400, [-3]))],
    ['share', 'share-of-change', chart(yearly('نرخ تورم', 'درصد', 1400, [45]))],
    ['share', 'share-of-change', chart(yearly('رشد اقتصادی', '٪', 1400, [4]))],
    [
      'share',
      'parts-exceed-whole',
      {
        ...chart(yearly('الف', 'نفر', 1400, [60]), yearly('ب', 'نفر', 1400, [50])),
        whole: { name: 'همه', value: 100 },
      },
    ],
    [
      'share',
      'parts-of-different-times',
      {
        ...chart(yearly('احیاشده', 'واحد', 1401, [114])),
        whole: { name: 'راکد', value: 220 },
        series: [yearly('الف', 'واحد', 1401, [50]), yearly('ب', 'واحد', 1402, [50])],
      },
    ],
    [
      'stacked',
      'negative-part',
      chart(yearly('الف', 'نفر', 1400, [1, -1]), yearly('ب', 'نفر', 1400, [1, 1])),
    ],
    [
      'stacked',
      'parts-of-different-times',
      chart(yearly('الف', 'نفر', 1400, [1, 1]), yearly('ب', 'نفر', 1401, [1, 1])),
    ],
    ['slope', 'no-two-periods', chart(yearly('الف', 'نفر', 1400, [1]))],
    ['target', 'no-target', chart(yearly('الف', 'نفر', 1400, [1]))],
  ] as const)('%s: %s', (kind, code, input) => {
    expect(drawChart(kind, input)).toMatchObject({ ok: false, reason: { code } });
  });

  test('the spelling of a unit is no difference of units', () => {
    expect(
      drawChart('compare', chart(yearly('الف', 'درصد', 1400, [1]), yearly('ب', '٪', 1400, [1]))).ok,
    ).toBe(true);
    expect(
      drawChart('bar', chart(yearly('الف', 'كيلو گرم', 1400, [1]), yearly('ب', 'کیلوگرم', 1400, [1]))).ok,
    ).toBe(true);
  });

  test('a name that only holds the word for growth may be a share', () => {
    expect(drawChart('share', chart(yearly('سهم نفت از رشد اقتصادی', 'درصد', 1400, [40]))).ok).toBe(true);
  });
});
