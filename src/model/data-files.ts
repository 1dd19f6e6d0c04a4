/** `data.csv` and `data.json` of a statistic, for spreadsheets and programs. */
import { isoDay } from '../persian/calendar/index.ts';
import { lazyPage } from './lazy-page.ts';
import * as links from './links.ts';
import type { StatisticView } from './observations.ts';
import type { PlannedFile } from './planned.ts';
import type { SiteContext } from './site-context.ts';

/** Without it, spreadsheets read the file in the machine's old code page. */
const BYTE_ORDER_MARK = '\ufeff';
const COLUMNS = [
  'period',
  'from',
  'to',
  'value',
  'unit',
  'qualifier',
  'kind',
  'place',
  'source_title',
  'source_date',
  'source_url',
  'quote',
  'superseded',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * Both files of one statistic. Days are Gregorian, numbers plain Latin digits.
 * @param keyOf gives the key of everything that the statistic is made of.
 */
export function dataFiles(view: StatisticView, keyOf: () => string, site: SiteContext): PlannedFile[] {
  const path = links.statistic(view.statistic.slug);
  return [
    lazyPage('file', `${path}data.csv`, keyOf, () => ({
      type: 'text/csv; charset=utf-8',
      text: csv(rowsOf(view, site)),
    })),
    lazyPage('file', `${path}data.json`, keyOf, () => ({
      type: 'application/json; charset=utf-8',
      text: json(view, rowsOf(view, site), site),
    })),
  ];
}

function rowsOf({ statistic, observations }: StatisticView, { absolute }: SiteContext): Row[] {
  return statistic.observations.map((observation, index) => {
    const shown = observations[index]!;
    return {
      period: observation.period.id,
      from: isoDay(observation.period.start),
      to: isoDay(observation.period.end),
      value: observation.value,
      unit: statistic.unit,
      qualifier: observation.qualifier,
      kind: observation.kind,
      place: shown.place ?? '',
      source_title: shown.source.title,
      source_date: shown.source.date.iso,
      source_url: absolute(shown.source.href),
      quote: shown.quote,
      superseded: shown.superseded ?? '',
    };
  });
}

function csv(rows: readonly Row[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => csvCell(row[column])).join(','));
  return BYTE_ORDER_MARK + [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone.
 * @example csvCell('=1+1') // "'=1+1"
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return decimal(value);
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without an exponent, which spreadsheets round. */
function decimal(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

function json({ statistic }: StatisticView, rows: readonly Row[], { absolute, shell }: SiteContext): string {
  const { title, description, unit } = statistic;
  const data = {
    title,
    ...(description && { description }),
    unit,
    url: absolute(links.statistic(statistic.slug)),
    publisher: shell.publisher,
    observations: rows.map((row) => ({
      period: row.period,
      from: row.from,
      to: row.to,
      value: row.value,
      qualifier: row.qualifier,
      kind: row.kind,
      ...(row.place !== '' && { place: row.place }),
      source: { title: row.source_title, date: row.source_date, url: row.source_url },
      quote: row.quote,
      ...(row.superseded !== '' && { superseded: row.superseded }),
    })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
