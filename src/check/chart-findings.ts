import {
  CHART_KINDS,
  explainRefusal,
  refuseChart,
  type ChartKind,
  type ChartRefusal,
  type ChartSeries,
} from '../charts/index.ts';
import { finding } from '../content/messages/index.ts';
import type { Finding } from '../content/index.ts';
import type { ComponentCall, Newsroom, Statistic } from '../content/newsroom.ts';

/** Charts of the newsroom that are not drawn, for they would say what the data do not; each with a tag that is. */
export function chartFindings(newsroom: Newsroom): Finding[] {
  const statistics = new Map(newsroom.statistics.map((statistic) => [statistic.slug, statistic]));
  const bodies = [
    ...newsroom.items.map(({ file, calls }) => ({ file, calls })),
    ...newsroom.bulletins.map(({ file, body }) => ({
      file,
      calls: body.parts.filter((part) => typeof part !== 'string'),
    })),
  ];
  return bodies.flatMap(({ file, calls }) =>
    calls
      .filter(({ component }) => component === 'Chart')
      .flatMap((call) => {
        const asked = slugsOf(call).flatMap((slug) => statistics.get(slug) ?? []);
        // A statistic that does not exist, or has no values, is a finding of its own.
        if (asked.every(({ observations }) => observations.length === 0)) return [];
        const reason = refuseChart(kindOf(call), { id: 'c', title: '', series: asked.map(seriesOf) });
        if (!reason) return [];
        const { line, column } = call;
        const place = { file, line, column };
        return [
          finding('chart/not-drawn', place, { reason: explainRefusal(reason) }, fixOf(reason, call, asked)),
        ];
      }),
  );
}

const slugsOf = ({ attributes }: ComponentCall): string[] =>
  (attributes['of'] ?? '').split(/[,،]/).map((slug) => slug.trim());

const kindOf = ({ attributes }: ComponentCall): ChartKind | undefined =>
  CHART_KINDS.find((kind) => kind === attributes['as']);

function seriesOf({ title, unit, observations }: Statistic): ChartSeries {
  return { name: title, unit, points: observations.filter(({ superseded }) => superseded === undefined) };
}

/** Tags that are drawn: a chart for each unit where units differ, bars where shares are none. */
function fixOf(reason: ChartRefusal, call: ComponentCall, asked: readonly Statistic[]): string | undefined {
  if (reason.code === 'mixed-units') {
    const units = Map.groupBy(asked, ({ unit }) => unit);
    return [...units.values()]
      .map((own) => tag({ of: own.map(({ slug }) => slug).join(', '), as: call.attributes['as'] }))
      .join('\n\n');
  }
  return reason.code.startsWith('share') ? tag({ ...call.attributes, as: 'bar' }) : undefined;
}

function tag(attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  );
  return `<Chart ${written.join(' ')} />`;
}
