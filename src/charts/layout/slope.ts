import { comparePeriods, formatPeriod, type Period } from '../../persian/calendar/index.ts';
import { seriesClass, text, type Panel } from '../drawing.ts';
import { breakLabel, spread } from '../labels.ts';
import { axisScale, qualifierWord, scaledNumber, scaledUnit, type AxisScale } from '../numbers.ts';
import type { ChartData, Trace } from '../prepare.ts';
import { el, percent, type Child } from '../svg.ts';
import type { ChartPoint, ChartRefusal } from '../types.ts';

/** The two times between which a slope is drawn, and every trace's values there. */
export interface Slope {
  readonly from: Period;
  readonly to: Period;
  readonly lines: readonly { readonly trace: Trace; readonly first: ChartPoint; readonly last: ChartPoint }[];
}

/** Shares of the width: where lines begin and end; names stand beyond the end. */
const START = 0.17;
const END = 0.56;
const NAME_LETTERS = 16;
const LINE = 17;
const BLOCK_GAP = 5;
/** Distance of a label from its point, in px: room for the hairline between them. */
const LEAD = 16;
const LEAST_HEIGHT = 160;
const TOP = 14;

/** The earliest and the newest period that all traces know, or which trace has no two of them. */
export function slopeOf({ traces }: ChartData): Slope | ChartRefusal {
  const actual = traces.map(({ points }) => points.filter(({ kind }) => kind === 'actual'));
  const lacking = traces.filter(
    (_, index) => new Set(actual[index]!.map(({ period }) => period.id)).size < 2,
  );
  const shared = actual[0]!
    .map(({ period }) => period)
    .filter(
      ({ id, kind }) => kind !== 'range' && actual.every((points) => points.some((p) => p.period.id === id)),
    )
    .toSorted(comparePeriods);
  const [from, to] = [shared[0], shared.findLast(({ kind }) => kind === shared[0]!.kind)];
  if (!from || !to || from.id === to.id) {
    const named = lacking.length > 0 ? lacking : traces;
    return { code: 'no-two-periods', series: named.map(({ name }) => name) };
  }
  const at = (points: readonly ChartPoint[], { id }: Period): ChartPoint =>
    points.find(({ period }) => period.id === id)!;
  return {
    from,
    to,
    lines: traces.map((trace, index) => ({
      trace,
      first: at(actual[index]!, from),
      last: at(actual[index]!, to),
    })),
  };
}

/** Each series as one stroke from its value then to its value now, its name beside the newer end. */
export function slopePanel({ from, to, lines }: Slope, data: ChartData): Panel {
  const values = lines.flatMap(({ first, last }) => [first.value, last.value]);
  const size = axisScale(Math.max(...values.map(Math.abs)));
  const olds = lines.map(({ first }) => [label(first, size)]);
  const news = lines.map(({ trace, last }) =>
    breakLabel(`${trace.name}: ${label(last, size)}`, NAME_LETTERS),
  );
  const room = (blocks: readonly (readonly string[])[]): number =>
    blocks.reduce((sum, block) => sum + block.length * LINE + BLOCK_GAP, 0);
  const height = Math.max(LEAST_HEIGHT, room(news), room(olds));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number): number =>
    high === low ? height / 2 : TOP + ((height - 2 * TOP) * (high - value)) / (high - low);
  const turned = data.input.timeDirection === 'newest-left';
  const side = (share: number, outward: number): Side => ({
    x: turned ? 1 - share : share,
    outward: turned ? -outward : outward,
  });
  const [older, newer] = [side(START, -1), side(END, 1)];
  const strokes = lines.flatMap(({ first, last }, index): Child[] => {
    const ends = { x1: percent(older.x), x2: percent(newer.x), y1: y(first.value), y2: y(last.value) };
    const color = seriesClass(index);
    return [
      el('line', { class: `l ${color}`, ...ends }),
      el('circle', { class: color, cx: ends.x1, cy: ends.y1, r: 4 }),
      el('circle', { class: color, cx: ends.x2, cy: ends.y2, r: 4 }),
    ];
  });
  const labels = (blocks: readonly (readonly string[])[], at: readonly number[], place: Side): Child[] => {
    const order = at.map((_, index) => index).toSorted((a, b) => at[a]! - at[b]!);
    const heights = order.map((index) => blocks[index]!.length * LINE + BLOCK_GAP);
    const middles = spread(
      order.map((index) => at[index]!),
      heights,
      0,
      height,
    );
    return order.flatMap((index, rank) =>
      block(blocks[index]!, place, at[index]!, middles[rank]!, seriesClass(index)),
    );
  };
  const children = [
    ...[from, to].flatMap((period, index) => timeLine(period, index === 0 ? older.x : newer.x, height)),
    ...strokes,
    ...labels(
      olds,
      lines.map(({ first }) => y(first.value)),
      older,
    ),
    ...labels(
      news,
      lines.map(({ last }) => y(last.value)),
      newer,
    ),
  ];
  return { height: height + 24, gutter: 0, gutterSide: 'right', unit: scaledUnit(size, data.unit), children };
}

/** An end of the slope: where it is, and on which side of it labels stand (1 right, -1 left). */
interface Side {
  readonly x: number;
  readonly outward: number;
}

function timeLine(period: Period, x: number, height: number): Child[] {
  const place = percent(x);
  return [
    el('line', { class: 'grid', x1: place, x2: place, y1: 0, y2: height }),
    text({ class: 't', x: place, y: height + 17 }, formatPeriod(period)),
  ];
}

/** A label of some lines around its middle, and a hairline to its point where it had to move away. */
function block(
  lines: readonly string[],
  { x, outward }: Side,
  at: number,
  middle: number,
  color: string,
): Child[] {
  const first = middle + 4 - ((lines.length - 1) * LINE) / 2;
  const look = `v c ${color}${outward > 0 ? ' e' : ''}`;
  const texts = lines.map((line, index) =>
    text({ class: look, x: percent(x), dx: outward * LEAD, y: first + index * LINE }, line),
  );
  const lead = el('line', { class: 'axis', x1: outward * 6, x2: outward * (LEAD - 3), y1: at, y2: middle });
  return Math.abs(at - middle) < 3 ? texts : [el('svg', { x: percent(x) }, lead), ...texts];
}

function label(point: ChartPoint, size: AxisScale): string {
  return [qualifierWord(point), scaledNumber(point.value, size)].filter((part) => part !== '').join(' ');
}
