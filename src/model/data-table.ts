import { strings } from '../interface/strings.ts';
import { escapeMarkup } from './html.ts';
import * as links from './links.ts';
import type { StatisticView } from './observations.ts';

interface Row {
  /** What tells the row from others of the same period; empty where the period alone does. */
  readonly name: string;
  readonly period: string;
  /** Ready HTML. */
  readonly value: string;
}

/** A table of statistics inside a body: each value with its period, linked to its proof. */
export function dataTable(views: readonly StatisticView[], title?: string): string {
  const caption = title ?? views.map(({ statistic }) => statistic.title).join('، ');
  const standing = views.map(({ statistic, observations }): Told => ({
    statistic,
    observations: observations.filter(({ superseded }) => superseded === undefined),
  }));
  const name = nameColumn(standing);
  const rows = standing.flatMap((view) => rowsOf(view, name));
  const { period, value } = strings.statistic;
  const head = [...(name === undefined ? [] : [strings.statistic[name]]), period, value]
    .map((text) => `<th scope="col">${text}</th>`)
    .join('');
  const body = rows.map((row) => rowHtml(row, name !== undefined)).join('');
  return `<div class="wide"><table><caption>${escapeMarkup(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

type Told = Pick<StatisticView, 'statistic' | 'observations'>;
type NameColumn = 'title' | 'place' | 'kind';

/** What the first column tells apart, where the period alone does not: statistics, places, or fact from forecast. */
function nameColumn(views: readonly Told[]): NameColumn | undefined {
  if (views.length > 1) return 'title';
  const shown = views.flatMap(({ observations }) => observations);
  if (shown.some(({ place }) => place !== undefined)) return 'place';
  return shown.some(({ kind }) => kind !== undefined) ? 'kind' : undefined;
}

function rowsOf({ statistic, observations }: Told, column: NameColumn | undefined): Row[] {
  return observations.map((shown) => {
    const href = escapeMarkup(links.observation(statistic.slug, shown.anchor));
    const kind = shown.kind ?? (column === 'kind' ? strings.statistic.actual : undefined);
    return {
      name: [column === 'title' ? statistic.title : '', shown.place, kind].filter(Boolean).join('، '),
      period: escapeMarkup(shown.period),
      value: `<a href="${href}">${escapeMarkup(shown.quantity)}</a>`,
    };
  });
}

function rowHtml({ name, period, value }: Row, named: boolean): string {
  const cells = named
    ? `<th scope="row">${escapeMarkup(name)}</th><td>${period}</td>`
    : `<th scope="row">${period}</th>`;
  return `<tr>${cells}<td class="n">${value}</td></tr>`;
}
