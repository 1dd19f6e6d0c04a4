/** Charts of pages: statistics handed to the drawing module, and its answer as HTML. */
import type { ComponentCall } from '../content/newsroom.ts';
import {
  drawChart,
  type ChartInput,
  type ChartKind,
  type ChartResult,
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
  const result = drawChart(as as ChartKind, inputOf(views, `chart-${call.line}`, title, page));
  return result.ok ? result.figure : dataTable(views, title);
}

/** The chart of one statistic, where it has a course to show; `small` is for the front page. */
export function statisticChart(view: StatisticView, id: string, size?: 'small'): string | undefined {
  const result = draw(view, id);
  return size === 'small' ? result?.svg : result?.figure;
}

/** The chart of a statistic as an SVG file of its own. */
export function standaloneChart(view: StatisticView): string | undefined {
  return draw(view, 'chart')?.svg;
}

/** A line through time where there is one, else bars side by side. */
function draw(view: StatisticView, id: string): Extract<ChartResult, { ok: true }> | undefined {
  if (view.standing < 2) return undefined;
  const input = inputOf([view], id);
  for (const kind of ['line', 'bar'] as const) {
    const result = drawChart(kind, input);
    if (result.ok) return result;
  }
  return undefined;
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
