import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawChart, standaloneSvg, type ChartInput, type ChartKind, type ChartPoint } from './index.ts';
import { point } from './testing.ts';

/** One chart as `golden/in` holds it: points are `[period, value, what differs]`. */
interface GoldenChart extends Omit<ChartInput, 'series' | 'id'> {
  readonly kind: ChartKind;
  readonly series: readonly {
    readonly name: string;
    readonly unit: string;
    readonly points: readonly (readonly [string, number, Partial<ChartPoint>?])[];
  }[];
}

const folder = join(import.meta.dirname, 'golden');
const names = readdirSync(join(folder, 'in')).map((file) => file.replace('.json', ''));

function inputOf({ series, ...rest }: Omit<GoldenChart, 'kind'>, id: string): ChartInput {
  return {
    ...rest,
    id,
    series: series.map(({ points, ...own }) => ({
      ...own,
      points: points.map(([period, value, more]) => point(period, value, more)),
    })),
  };
}

/** One element a line, so that a difference is read where it is. */
const lines = (markup: string): string => `${markup.replaceAll('><', '>\n<')}\n`;

/** A missing answer is written for the author to look at, and fails; so does a changed one. */
function expectGolden(file: string, answer: string): void {
  const path = join(folder, 'out', file);
  if (!existsSync(path)) {
    if (process.env.CI === undefined) writeFileSync(path, answer);
    expect.fail(`${file} had no expected answer`);
  }
  expect(answer).toBe(readFileSync(path, 'utf8'));
}

describe.each(names)('the chart %s', (name) => {
  const { kind, ...chart } = JSON.parse(
    readFileSync(join(folder, 'in', `${name}.json`), 'utf8'),
  ) as GoldenChart;
  const input = inputOf(chart, name);

  test('is drawn for a page as expected', () => {
    const result = drawChart(kind, input);
    expectGolden(`${name}.page.txt`, result.ok ? lines(result.figure) : `${JSON.stringify(result.reason)}\n`);
  });

  test('is drawn as a file of its own as expected', () => {
    const result = standaloneSvg(kind, input, { credit: 'بولتن' });
    expectGolden(`${name}.file.txt`, result.ok ? lines(result.svg) : `${JSON.stringify(result.reason)}\n`);
  });
});
