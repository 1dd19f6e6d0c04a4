import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHART_KINDS,
  drawChart,
  refuseChart,
  standaloneSvg,
  type ChartInput,
  type ChartPoint,
} from './index.ts';
import { chart, point, yearly } from './testing.ts';

const QUALIFIERS = ['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most'] as const;
const KINDS = ['actual', 'target', 'forecast'] as const;

const values = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 100, 1e-9, 0.1 + 0.2, 1e15, -1e15, Number.MAX_SAFE_INTEGER, 1e300),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
);
const periods = fc.oneof(
  fc.integer({ min: 1200, max: 1500 }).map(String),
  fc
    .tuple(fc.integer({ min: 1395, max: 1404 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1395, max: 1404 }), fc.integer({ min: 1, max: 4 }))
    .map(([y, q]) => `${y}-Q${q}`),
  fc
    .tuple(fc.integer({ min: 1403, max: 1404 }), fc.integer({ min: 1, max: 29 }))
    .map(([y, d]) => `${y}-05-${String(d).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1390, max: 1399 }), fc.integer({ min: 1400, max: 1404 }))
    .map(([a, b]) => `${a}/${b}`),
);
const points: fc.Arbitrary<ChartPoint> = fc
  .record({
    period: periods,
    value: values,
    qualifier: fc.constantFrom(...QUALIFIERS),
    kind: fc.constantFrom(...KINDS),
    place: fc.constantFrom(undefined, 'تهران', 'آذربایجان غربی'),
  })
  .map(({ period, value, ...more }) => point(period, value, more));
const inputs: fc.Arbitrary<ChartInput> = fc.record(
  {
    id: fc.constant('c'),
    title: fc.constant('عنوان <«&»> نمودار'),
    series: fc.array(
      fc.record({
        name: fc.constantFrom('واحدهای راکد', 'زمینهٔ اشتغال با بهره‌برداری از طرح‌های دارای مجوز', 'الف'),
        unit: fc.constantFrom('نفر', 'نفر', 'نفر', 'درصد'),
        points: fc.array(points, { maxLength: 60 }),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    timeDirection: fc.constantFrom('newest-right', 'newest-left'),
  },
  { requiredKeys: ['id', 'title', 'series'] },
);

/** Every tag that opens closes, in order. */
function isBalanced(markup: string): boolean {
  const open: string[] = [];
  for (const [, close, name, self] of markup.matchAll(/<(\/?)([\w-]+)[^>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (close === '') open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

const visibleText = (markup: string): string => markup.replace(/<[^>]*>/g, ' ');

describe('whatever the data', () => {
  test('a chart is drawn with finite numbers, whole elements, no style and no Latin digit, or refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHART_KINDS), inputs, (kind, input) => {
        const result = drawChart(kind, input);
        expect(refuseChart(kind, input)).toEqual(result.ok ? undefined : result.reason);
        if (!result.ok) return;
        expect(result.figure).not.toMatch(/NaN|Infinity|undefined|="-0[%"]|style=/);
        expect(visibleText(result.figure)).not.toMatch(/[0-9]/);
        expect(isBalanced(result.figure)).toBe(true);
        expect(result.sentence.endsWith('.')).toBe(true);
        expect(drawChart(kind, input)).toEqual(result);
      }),
      { numRuns: 150 },
    );
  });

  test('a file of its own has neither classes nor percentages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHART_KINDS), inputs, (kind, input) => {
        const result = standaloneSvg(kind, input);
        expect(result.ok).toBe(drawChart(kind, input).ok);
        if (!result.ok) return;
        expect(result.svg).not.toMatch(/NaN|Infinity|undefined|class=|style=|data-at|\d%/);
        expect(isBalanced(result.svg)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test('bars are as long as their values, columns as tall', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(sizes, (own) => {
        const largest = Math.max(...own);
        const rows = drawChart(
          'compare',
          chart(
            ...own.map((value, i) => ({
              name: `نام ${'ابپتثج'[i]}`,
              unit: 'نفر',
              points: [point('1403', value)],
            })),
          ),
        );
        const columns = drawChart('bar', chart(yearly('نام', 'نفر', 1390, own)));
        if (!rows.ok || !columns.ok) throw new Error('Unexpected refusal');
        const widths = [...rows.svg.matchAll(/<rect class="s1"[^>]* width="([\d.]+)%"/g)].map(([, w]) =>
          Number(w),
        );
        const heights = [...columns.svg.matchAll(/<rect class="s1"[^>]* height="([\d.]+)"/g)].map(([, h]) =>
          Number(h),
        );
        const isNear = (found: readonly number[], full: number): boolean =>
          found.length === own.length &&
          found.every((size, index) => Math.abs(size - (own[index]! / largest) * full) < 0.011);
        expect(isNear(widths, 100)).toBe(true);
        expect(isNear(heights, 180)).toBe(true);
      }),
    );
  });
});
