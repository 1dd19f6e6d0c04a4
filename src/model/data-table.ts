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
  const rows = views.flatMap((view) => rowsOf(view, views.length > 1));
  const named = rows.some(({ name }) => name !== '');
  const { period, value, title: name } = strings.statistic;
  const head = [...(named ? [name] : []), period, value]
    .map((text) => `<th scope="col">${text}</th>`)
    .join('');
  const body = rows.map((row) => rowHtml(row, named)).join('');
  return `<div class="wide"><table><caption>${escapeMarkup(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function rowsOf({ statistic, observations }: StatisticView, several: boolean): Row[] {
  return observations
    .filter(({ superseded }) => superseded === undefined)
    .map((shown) => {
      const href = escapeMarkup(links.observation(statistic.slug, shown.anchor));
      return {
        name: [several ? statistic.title : '', shown.place, shown.kind].filter(Boolean).join('، '),
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
