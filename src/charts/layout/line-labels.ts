import { seriesClass, text } from '../drawing.ts';
import { qualifierWord, scaledNumber, type AxisScale } from '../numbers.ts';
import type { Trace } from '../prepare.ts';
import { percent, type Child } from '../svg.ts';
import type { ChartPoint } from '../types.ts';
import { KIND_WORDS } from '../words.ts';
import { placeLabels, type LabelPlace, type Spot } from './places.ts';
import { runsOf } from './runs.ts';

/** The plot of a line chart. */
export interface Plot {
  readonly spot: (point: ChartPoint) => Spot;
  readonly size: AxisScale;
  /** Its upper and lower edge in px. */
  readonly top: number;
  readonly base: number;
}

/** What is written beside a point. */
function pointLabel(point: ChartPoint, size: AxisScale): string {
  const kind = point.kind === 'actual' ? '' : `${KIND_WORDS[point.kind]}:`;
  return [kind, qualifierWord(point), scaledNumber(point.value, size)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The newest and the oldest value of a line alone, and what is aimed at or expected last. */
export function valueLabels(trace: Trace, plot: Plot): Child[] {
  const { points } = trace;
  const { spot, size } = plot;
  const actual = points.filter(({ kind }) => kind === 'actual');
  const last = (kind: ChartPoint['kind']): ChartPoint[] =>
    points.filter((point) => point.kind === kind).slice(-1);
  const named = [
    ...last('actual'),
    ...last('forecast'),
    ...last('target'),
    ...(actual.length > 2 ? actual.slice(0, 1) : []),
  ];
  const requests = named.map((point) => ({ text: pointLabel(point, size), spots: [spot(point)] }));
  const lines = runsOf(trace).map((run) => run.points.map(spot));
  const places = placeLabels(requests, lines, points.map(spot), plot);
  return requests.map(({ text: label }, index) => lineLabel(places[index]!, label, 'v'));
}

/** The names of several lines, each in the colour of its line. */
export function nameLabels(traces: readonly Trace[], plot: Plot): Child[] {
  const lines = traces.flatMap((trace) => runsOf(trace).map((run) => run.points.map(plot.spot)));
  const requests = traces.map(({ name, points }) => ({ text: name, spots: points.map(plot.spot) }));
  const signs = requests.flatMap(({ spots }) => spots);
  return placeLabels(requests, lines, signs, plot).map((place, index) =>
    lineLabel(place, traces[index]!.name, `v c ${seriesClass(index)}`),
  );
}

const ANCHOR_CLASS = { right: '', left: ' e', middle: ' t' } as const;

function lineLabel({ x, y, anchor }: LabelPlace, label: string, look: string): Child {
  return text({ class: `${look} halo${ANCHOR_CLASS[anchor]}`, x: percent(x), y }, label);
}
