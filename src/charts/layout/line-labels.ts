import { seriesClass, text } from '../drawing.ts';
import { spread } from '../labels.ts';
import { qualifierWord, shortNumber } from '../numbers.ts';
import type { Trace } from '../prepare.ts';
import { percent, type Child } from '../svg.ts';
import type { ChartPoint } from '../types.ts';
import { KIND_WORDS } from '../words.ts';
import { placeLabels, type LabelPlace } from './places.ts';

/** Where a point stands: x as a share of the width, y in px. */
export interface Placing {
  readonly x: (point: ChartPoint) => number;
  readonly y: (point: ChartPoint) => number;
}

/** Baselines of a label over and under its point. */
const ABOVE = 11;
const BELOW = 22;
const LABEL_GAP = 17;

/** What is written beside a point. */
function pointLabel(point: ChartPoint, name: string): string {
  const value = [qualifierWord(point), shortNumber(point.value)].filter((part) => part !== '').join(' ');
  return [name, value].filter((part) => part !== '').join(' ');
}

/** The oldest and the newest value of a line alone, and what is aimed at or expected last. */
export function valueLabels({ points }: Trace, at: Placing, top: number, base: number): Child[] {
  const actual = points.filter(({ kind }) => kind === 'actual');
  const last = (kind: ChartPoint['kind']): ChartPoint[] =>
    points.filter((point) => point.kind === kind).slice(-1);
  const newest = [...last('actual'), ...last('forecast'), ...last('target')];
  const labels = newest.map((point) => {
    const before = points[points.indexOf(point) - 1];
    const falling = before !== undefined && at.y(before) < at.y(point);
    const name = point.kind === 'actual' ? '' : KIND_WORDS[point.kind];
    return { point, y: at.y(point) + (falling ? BELOW : -ABOVE), text: pointLabel(point, name) };
  });
  if (actual.length > 2) {
    const [point, second] = actual as [ChartPoint, ChartPoint];
    const rising = at.y(second) < at.y(point);
    labels.push({ point, y: at.y(point) + (rising ? BELOW : -ABOVE), text: pointLabel(point, '') });
  }
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const close = newest.length > 1;
  const wanted = sorted.map(({ y }) => Math.min(Math.max(y, top - ABOVE), base - 5));
  const ys = close ? spread(wanted, LABEL_GAP, top - ABOVE, base - 5) : wanted;
  return sorted.map(({ point, text: label }, index) => {
    // A label reads towards the middle of the picture: it must not leave it.
    const anchor = at.x(point) < 0.5 ? 'left' : 'right';
    return lineLabel(
      { x: at.x(point) + (anchor === 'left' ? -0.015 : 0.02), y: ys[index]!, anchor },
      label,
      'v',
    );
  });
}

/** The names of several lines, each in the colour of its line. */
export function nameLabels(traces: readonly Trace[], at: Placing, top: number, base: number): Child[] {
  const lines = traces.map(({ name, points }) => ({
    label: name,
    points: points.map((point) => ({ x: at.x(point), y: at.y(point) })),
  }));
  return placeLabels(lines, top, base).map((place, index) =>
    lineLabel(place, traces[index]!.name, `v c ${seriesClass(index)}`),
  );
}

function lineLabel({ x, y, anchor }: LabelPlace, label: string, look: string): Child {
  return text({ class: `${look} halo${anchor === 'left' ? ' e' : ''}`, x: percent(x), y }, label);
}
