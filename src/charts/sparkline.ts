import { middle } from './prepare.ts';
import { el, round, serialize } from './svg.ts';
import type { ChartPoint } from './types.ts';

const HEIGHT = 32;
const PAD = 4;
/** Inset of the first and the last point, in percent: half a dot at the narrowest. */
const INSET = 4;

/**
 * The way of a figure as a line no higher than its headline, newest at the right, without axes or words: it stands beside
 * the number and says nothing alone, so it is hidden from screen readers.
 * @returns an `<svg>`, or nothing where fewer than two values of one kind of period are known.
 * @example sparkline(idleUnits.points) // '<svg class="chart-spark" …>'
 */
export function sparkline(points: readonly ChartPoint[]): string {
  const actual = points.filter(({ kind, period }) => kind === 'actual' && period.kind !== 'range');
  const kind = actual.at(-1)?.period.kind;
  const same = actual
    .filter((point) => point.period.kind === kind && Number.isFinite(point.value))
    .toSorted((a, b) => middle(a.period) - middle(b.period));
  const days = same.map(({ period }) => middle(period));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const values = same.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spots = same.map(({ value }, index) => ({
    x: INSET + ((days[index]! - first) / (last - first)) * (100 - 2 * INSET),
    y: high === low ? HEIGHT / 2 : PAD + ((high - value) / (high - low)) * (HEIGHT - 2 * PAD),
  }));
  const d = `M${spots.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
  const end = spots.at(-1)!;
  return serialize(
    el(
      'svg',
      { class: 'chart-spark', width: '100%', height: HEIGHT, 'aria-hidden': 'true' },
      el(
        'svg',
        { viewBox: `0 0 100 ${HEIGHT}`, preserveAspectRatio: 'none', width: '100%', height: HEIGHT },
        el('path', { class: 'l s1', d }),
      ),
      el('circle', { class: 's1', cx: `${round(end.x)}%`, cy: end.y, r: 3.5 }),
    ),
  );
}
