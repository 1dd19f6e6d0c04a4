/** Charts of pages: statistics handed to the drawing module, and its answer as HTML. */
import type { ComponentCall } from '../content/newsroom.ts';
import {
  drawChart,
  sparkline,
  standaloneSvg,
  type ChartInput,
  type ChartKind,
  type ChartSeries,
} from '../charts/index.ts';
import { dataTable } from './data-table.ts';
import type { StatisticView } from './observations.ts';

/**
 * A chart that a journalist asked for. Data that cannot be drawn that way without saying what it does not say is shown
 * as a table; the content check has warned of it.
 * @param page address of the page that shows the chart.
 */
export function bodyChart(views: readonly StatisticView[], call: ComponentCall, page: string): string {
  const { as, title } = call.attributes;
  const result = drawChart(as as ChartKind | undefined, inputOf(views, `chart-${call.line}`, title, page));
  return result.ok ? result.figure : dataTable(views, title);
}

/** Whether a statistic has enough values for a chart to say more than the number does. */
export function hasCourse(view: StatisticView): boolean {
  return view.standing > 1;
}

/**
 * A line through time where the data make one, else bars side by side; both take any two values of one unit. Where a
 * target stands among the values, the form that the data call for comes first: it may be the target against them.
 */
function kindsFor({ statistic }: StatisticView): readonly (ChartKind | undefined)[] {
  const aims = statistic.observations.some(({ kind }) => kind === 'target');
  return aims ? [undefined, 'line', 'bar'] : ['line', 'bar'];
}

/** The last chart alone: a statistic's page and the page for other sites, which show the same one, are made in a row. */
let last: { readonly view: StatisticView; readonly figure: string } | undefined;

/**
 * The chart of one statistic as HTML.
 * @throws RangeError where the statistic has no course.
 */
export function statisticChart(view: StatisticView): string {
  if (last?.view !== view) last = { view, figure: drawStatistic(view) };
  return last.figure;
}

function drawStatistic(view: StatisticView): string {
  const input = inputOf([view], 'chart');
  for (const kind of kindsFor(view)) {
    const result = drawChart(kind, input);
    if (result.ok) return result.figure;
  }
  throw new RangeError(`${view.statistic.slug} cannot be drawn.`);
}

/**
 * The same chart as an SVG file that stands alone.
 * @throws RangeError where the statistic has no course.
 */
export function standaloneChart(view: StatisticView, credit: string): string {
  const input = inputOf([view], 'chart');
  for (const kind of kindsFor(view)) {
    const result = standaloneSvg(kind, input, { credit });
    if (result.ok) return result.svg;
  }
  throw new RangeError(`${view.statistic.slug} cannot be drawn.`);
}

/** The course of a statistic as a small line without words; nothing where there is none. */
export function smallChart(view: StatisticView): string | undefined {
  return sparkline(seriesOf(view).points) || undefined;
}

function inputOf(views: readonly StatisticView[], id: string, title?: string, page?: string): ChartInput {
  return {
    id,
    title: title ?? views.map(({ statistic }) => statistic.title).join('، '),
    series: views.map((view) => seriesOf(view, page)),
  };
}

function seriesOf({ statistic, observations }: StatisticView, page?: string): ChartSeries {
  return {
    name: statistic.title,
    unit: statistic.unit,
    points: statistic.observations.flatMap((observation, index) => {
      const shown = observations[index]!;
      if (observation.superseded !== undefined) return [];
      const { href } = shown.source;
      return {
        period: observation.period,
        value: observation.value,
        qualifier: observation.qualifier,
        kind: observation.kind,
        ...(shown.place && { place: shown.place }),
        sourceHref: page && href.startsWith(page) ? href.slice(page.length) : href,
        sourceTitle: shown.source.title,
      };
    }),
  };
}
