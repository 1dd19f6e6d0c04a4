/** Charts of pages: statistics handed to the drawing module, and its answer as HTML. */
import type { ComponentCall } from '../content/newsroom.ts';
import { drawChart, type ChartInput, type ChartKind, type ChartSeries } from '../charts/index.ts';
import { dataTable } from './data-table.ts';
import type { StatisticView } from './observations.ts';

/**
 * A chart that a journalist asked for. Data that cannot be drawn that way without saying what it does not say is shown
 * as a table; the content check has warned of it.
 */
export function bodyChart(views: readonly StatisticView[], call: ComponentCall): string {
  const { as, title } = call.attributes;
  const input = inputOf(views, `chart-${call.line}`, title);
  const result = drawChart(as as ChartKind, input);
  return result.ok ? result.figure : dataTable(views, title);
}

/** The chart of one statistic, where it has a course to show; `small` is for the front page. */
export function statisticChart(view: StatisticView, id: string, size?: 'small'): string | undefined {
  if (view.standing < 2) return undefined;
  const result = drawChart('line', inputOf([view], id));
  if (!result.ok) return undefined;
  return size === 'small' ? result.svg : result.figure;
}

/** The chart of a statistic as an SVG file of its own. */
export function standaloneChart(view: StatisticView): string {
  const result = drawChart('line', inputOf([view], 'chart'));
  return result.ok ? result.svg : '';
}

function inputOf(views: readonly StatisticView[], id: string, title?: string): ChartInput {
  return {
    id,
    title: title ?? views.map(({ statistic }) => statistic.title).join('، '),
    series: views.map((view) => seriesOf(view)),
  };
}

function seriesOf({ statistic, observations }: StatisticView): ChartSeries {
  return {
    name: statistic.title,
    unit: statistic.unit,
    points: statistic.observations.flatMap((observation, index) => {
      const shown = observations[index]!;
      if (observation.superseded !== undefined) return [];
      return {
        period: observation.period,
        value: observation.value,
        qualifier: observation.qualifier,
        kind: observation.kind,
        ...(shown.place && { place: shown.place }),
        sourceHref: shown.source.href,
        sourceTitle: shown.source.title,
      };
    }),
  };
}
