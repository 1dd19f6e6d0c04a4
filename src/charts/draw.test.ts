import { describe, expect, test } from 'vitest';
import { drawChart, sparkline, type ChartInput, type ChartKind } from './index.ts';
import { chart, point, yearly } from './testing.ts';

describe('the picture', () => {
  const draw = (kind: ChartKind, input: ChartInput): string => {
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

  test.each([
    ['far below its goal stands between the two', 50, 100, {}, 'v t', 'between'],
    ['close below its goal stands in the bar', 95, 100, {}, 'v t in', 'in'],
    [
      'that is expected and close below its goal stands in the pale bar in ink',
      95,
      100,
      { kind: 'forecast' },
      'v t',
      'in',
    ],
    ['above its goal stands over the bar', 100, 60, {}, 'v t', 'over'],
  ] as const)('the number of a bar %s', (_, value, aim, more, look, where) => {
    const points = ['1401', '1402', '1403'].flatMap((year) => [
      point(year, value, more),
      point(year, aim, { kind: 'target' }),
    ]);
    const svg = draw('bar', chart({ name: 'الف', unit: 'نفر', points }));
    const found = [...svg.matchAll(/<text class="(v t[ in]*)" x="[\d.]+%" y="([\d.]+)"/g)];
    expect(found.map(([, name]) => name)).toEqual([look, look, look]);
    const label = Number(found[0]![2]);
    const goal = Number(/class="goal" x1="-?[\d.]+%" x2="[\d.]+%" y1="([\d.]+)"/.exec(svg)![1]);
    const top = Number(/<rect class="s1[^"]*" x="[\d.]+%" width="[\d.]+%" y="([\d.]+)"/.exec(svg)![1]);
    const place = label > top ? 'in' : label > goal ? 'between' : 'over';
    expect(place).toBe(where);
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
