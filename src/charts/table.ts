import { formatPeriod } from '../persian/calendar/index.ts';
import { quantity } from './numbers.ts';
import { allPoints, type ChartData } from './prepare.ts';
import type { ChartPoint, ChartTable, TableCell } from './types.ts';
import { KIND_WORDS, words } from './words.ts';

/** A column that is there only where it tells rows apart. */
interface Column {
  readonly text: string;
  readonly numeric?: boolean;
  readonly shown: boolean;
  readonly cell: (name: string, unit: string, point: ChartPoint) => TableCell;
}

/** Every observation of the chart in full: nothing is rounded or left out. */
export function chartTable(data: ChartData): ChartTable {
  const points = allPoints(data);
  const { traces, unit, input } = data;
  const columns: readonly Column[] = [
    { text: words.series, shown: traces.length > 1, cell: (name) => ({ text: name }) },
    { text: words.period, shown: true, cell: (_, __, point) => ({ text: formatPeriod(point.period) }) },
    {
      text: unit === '' ? words.value : `${words.value} (${unit})`,
      numeric: true,
      shown: true,
      cell: (_, own, point) => ({ text: quantity(point, unit === '' ? own : ''), numeric: true }),
    },
    {
      text: words.kind,
      shown: points.some(({ kind }) => kind !== 'actual'),
      cell: (_, __, { kind }) => ({ text: KIND_WORDS[kind] }),
    },
    {
      text: words.source,
      shown: points.some(({ sourceTitle }) => sourceTitle !== undefined),
      cell: (_, __, { sourceTitle = '', sourceHref }) => ({
        text: sourceTitle,
        ...(sourceHref !== undefined && { href: sourceHref }),
      }),
    },
  ];
  const shown = columns.filter((column) => column.shown);
  return {
    caption: input.title,
    columns: shown.map(({ text, numeric }) => ({ text, ...(numeric && { numeric }) })),
    rows: traces.flatMap((trace) =>
      trace.points.map((point) => shown.map(({ cell }) => cell(trace.name, trace.unit, point))),
    ),
  };
}
