import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHART_KINDS,
  drawChart,
  refuseChart,
  sparkline,
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

test.each([
  ['a course of six years is a line', [1, 2, 3, 4, 5, 6], 'chart-line'],
  ['a few years are bars', [1, 2, 3], 'chart-bar'],
])('without a kind, %s', (_, values, look) => {
  const result = drawChart(undefined, chart(yearly('الف', 'نفر', 1395, values)));
  expect(result.ok && result.figure).toContain(`class="chart ${look}"`);
});

describe('the picture', () => {
  const draw = (kind: (typeof CHART_KINDS)[number], input: ChartInput): string => {
    const result = drawChart(kind, input);
    if (!result.ok) throw new Error(result.reason.code);
    return result.svg;
  };

  test('time runs to the right, unless it is turned', () => {
    const input = chart(yearly('الف', 'نفر', 1400, [1, 2, 3]));
    const places = (svg: string) => [...svg.matchAll(/cx="([\d.]+)%"/g)].map(([, x]) => Number(x));
    const right = places(draw('line', input));
    expect(right).toEqual(right.toSorted((a, b) => a - b));
    const left = places(draw('line', { ...input, timeDirection: 'newest-left' }));
    expect(left).toEqual(left.toSorted((a, b) => b - a));
  });

  test('a missing year interrupts the line, a census rhythm does not', () => {
    const strokes = (svg: string) => svg.match(/<path class="l/g)?.length ?? 0;
    expect(strokes(draw('line', chart(yearly('الف', 'نفر', 1390, [1, 2, null, null, 3, 4]))))).toBe(2);
    const census = [point('1385', 1), point('1390', 2), point('1395', 3), point('1400', 4)];
    expect(strokes(draw('line', chart({ name: 'الف', unit: 'نفر', points: census })))).toBe(1);
  });

  test('an inexact value is shaded, and the page says that the shade is no measure', () => {
    const series = {
      name: 'الف',
      unit: 'نفر',
      points: [point('1400', 5), point('1401', 6, { qualifier: 'about' }), point('1402', 7)],
    };
    const result = drawChart('line', chart(series));
    expect(result.ok && result.svg).toContain('class="band s1"');
    expect(result.ok && result.figure).toContain('پهنای سایه اندازهٔ خطا نیست');
  });

  test('years are not grouped and percent is a word', () => {
    const result = drawChart('line', chart(yearly('سهم', '%', 1400, [10, 20])));
    expect(result.ok && result.figure).toMatch(/>۱۴۰۰</);
    expect(result.ok && result.figure).not.toMatch(/[٪%]۱|۱٬۴/);
  });

  test('every observation stands in the table, with its source', () => {
    const source = { sourceTitle: 'ایرنا', sourceHref: '/news/1403/a/#b1' };
    const result = drawChart(
      'bar',
      chart({ name: 'الف', unit: 'نفر', points: [point('1403', 1_234_567, source)] }),
    );
    expect(result.ok && result.table.rows).toEqual([
      [{ text: '۱۴۰۳' }, { text: '۱٬۲۳۴٬۵۶۷', numeric: true }, { text: 'ایرنا', href: '/news/1403/a/#b1' }],
    ]);
    expect(result.ok && result.figure).toContain('منبع: <a href="/news/1403/a/#b1">ایرنا</a>');
  });

  test('labels that are too long for a bar become a table that carries bars', () => {
    const long =
      'احیای واحدهای راکد و غیرفعال بخش صنعت، معدن و صنوف تولیدی در شهرک‌ها و نواحی صنعتی استان آذربایجان غربی';
    expect(draw('bar', chart(yearly(long, 'طرح', 1403, [1]), yearly('ب', 'طرح', 1403, [2])))).toMatch(
      /^<table class="chart-bars"/,
    );
  });

  test('a bar chart of four years weighs less than 750 bytes compressed', async () => {
    const svg = draw('bar', chart(yearly('واحدهای راکد', 'واحد', 1400, [220, 180, 150, 114])));
    const packed = new Blob([svg]).stream().pipeThrough(new CompressionStream('gzip'));
    expect((await new Response(packed).arrayBuffer()).byteLength).toBeLessThan(750);
  });
});

test('a sparkline needs two values of one kind of period', () => {
  expect(sparkline([point('1400', 1)])).toBe('');
  expect(sparkline([point('1400', 1), point('1401-02', 2)])).toBe('');
  expect(sparkline([point('1400', 1), point('1401', 1)])).toContain('d="M4 16L96 16"');
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
