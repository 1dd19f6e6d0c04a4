import { comparePeriods, formatPeriod, type Period } from '../../persian/calendar/index.ts';
import { seriesClass, text, type Panel } from '../drawing.ts';
import { breakLabel, spread } from '../labels.ts';
import { axisScale, qualifierWord, scaledNumber, scaledUnit, type AxisScale } from '../numbers.ts';
import type { ChartData, Trace } from '../prepare.ts';
import { tightScale, valueScale } from '../scale.ts';
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
  const names = lines.map(({ trace, last }) =>
    breakLabel(`${trace.name}: ${label(last, size)}`, NAME_LETTERS),
  );
  const gap = Math.max(...names.map((parts) => parts.length)) * LINE + 4;
  const height = Math.max(LEAST_HEIGHT, gap * lines.length);
  const helpful = valueScale(values, 'helpful');
  const scale = helpful.min > 0 || helpful.max < 0 ? helpful : tightScale(values);
  const y = (value: number): number => TOP + (height - 2 * TOP) * (1 - scale.at(value)) + 4;
  const turned = data.input.timeDirection === 'newest-left';
  const x = (share: number): number => (turned ? 1 - share : share);
  const beside = (share: number, dx: number, older: boolean) => ({
    x: percent(x(share)),
    dx: turned ? -dx : dx,
    class: older === turned ? 'v e' : 'v',
  });
  const children: Child[] = [from, to].flatMap((period, index) => {
    const place = percent(x(index === 0 ? START : END));
    return [
      el('line', { class: 'grid', x1: place, x2: place, y1: 0, y2: height }),
      text({ class: 't', x: place, y: height + 17 }, formatPeriod(period)),
    ];
  });
  const place = (key: 'first' | 'last', gap: number): number[] => {
    const order = lines
      .map((_, index) => index)
      .toSorted((a, b) => lines[b]![key].value - lines[a]![key].value);
    const ys = spread(
      order.map((index) => y(lines[index]![key].value)),
      gap,
      TOP,
      height - gap / 2,
    );
    return lines.map((_, index) => ys[order.indexOf(index)]!);
  };
  const [olds, news] = [place('first', LINE), place('last', gap)];
  lines.forEach(({ first, last }, index) => {
    const color = seriesClass(index);
    const ends = { x1: percent(x(START)), x2: percent(x(END)), y1: y(first.value), y2: y(last.value) };
    children.push(el('line', { class: `l ${color}`, ...ends }));
    children.push(el('circle', { class: color, cx: ends.x1, cy: ends.y1, r: 4 }));
    children.push(el('circle', { class: color, cx: ends.x2, cy: ends.y2, r: 4 }));
    children.push(text({ ...beside(START, -9, true), y: olds[index]! + 4 }, label(first, size)));
    const middleLine = ((names[index]!.length - 1) * LINE) / 2;
    names[index]!.forEach((part, line) => {
      const style = beside(END, 9, false);
      children.push(
        text(
          { ...style, class: `${style.class} c ${color}`, y: news[index]! + 4 - middleLine + line * LINE },
          part,
        ),
      );
    });
  });
  return { height: height + 24, gutter: 0, gutterSide: 'right', unit: scaledUnit(size, data.unit), children };
}

function label(point: ChartPoint, size: AxisScale): string {
  return [qualifierWord(point), scaledNumber(point.value, size)].filter((part) => part !== '').join(' ');
}
