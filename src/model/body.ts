/** Turns a compiled body into the HTML of a page: what its components ask for is filled in from the data. */
import type { Body, ComponentCall, Newsroom, Observation } from '../content/newsroom.ts';
import { isPeriodProblem, parsePeriod } from '../persian/calendar/index.ts';
import { formatQuantity } from '../persian/digits.ts';
import { foldLetters } from '../persian/letters.ts';
import { bodyChart } from './chart-figure.ts';
import { dataTable } from './data-table.ts';
import { escapeMarkup } from './html.ts';
import { strings } from '../interface/strings.ts';
import * as links from './links.ts';
import type { StatisticView } from './observations.ts';
import { pictureOf } from './pictures.ts';
import type { PlanSettings } from './plan-settings.ts';
import { calledStatistics } from './related.ts';

/** What bodies are filled from. */
export interface BodyData {
  readonly newsroom: Newsroom;
  readonly settings: PlanSettings;
  readonly statistics: ReadonlyMap<string, StatisticView>;
}

/**
 * The body's HTML with every component filled in.
 * @param page where the body is shown: what a chart takes from the page itself is linked without leaving it.
 */
export function fillBody({ parts }: Body, page: string, data: BodyData): string {
  return parts
    .map((part, index) =>
      typeof part === 'string' ? part : fill(part, page, data, parts[index - 1], parts[index + 1]),
    )
    .join('');
}

type Neighbour = string | ComponentCall | undefined;

function fill(
  call: ComponentCall,
  page: string,
  data: BodyData,
  before: Neighbour,
  after: Neighbour,
): string {
  if (call.component === 'Figure') return pictureFigure(call.attributes, data);
  if (call.component === 'Person') return personName(call.attributes['id'] ?? '', data);
  const views = calledStatistics(call.attributes).flatMap((slug) => data.statistics.get(slug) ?? []);
  if (views.length === 0) return '';
  switch (call.component) {
    case 'Statistic':
      return inlineFigure(views[0]!, call.attributes['at'], before, after);
    case 'Chart':
      return bodyChart(views, call, page);
    case 'DataTable':
      return dataTable(views, call.attributes['title']);
  }
}

/** How much markup beside a figure is looked at for its unit or qualifier: more than any of them takes. */
const NEAR = 400;

/**
 * A figure inside a sentence, linked to its statistic. A unit or a qualifier that the sentence itself writes next to
 * the figure is not said twice.
 */
function inlineFigure(
  view: StatisticView,
  at: string | undefined,
  before: Neighbour,
  after: Neighbour,
): string {
  const index = observationAt(view.statistic.observations, at);
  const observation = view.statistic.observations[index];
  const shown = view.observations[index];
  if (!observation || !shown) return '';
  const { unit, title, slug } = view.statistic;
  const unitFollows = typeof after === 'string' && startsWithWords(textOf(after.slice(0, NEAR)), unit);
  const qualified = formatQuantity(observation.value, unitFollows ? '' : unit, observation.qualifier);
  const bare = formatQuantity(observation.value, unitFollows ? '' : unit);
  const qualifier = qualified.slice(0, qualified.length - bare.length).trim();
  const saidBefore =
    qualifier !== '' && typeof before === 'string' && endsWithWords(textOf(before.slice(-NEAR)), qualifier);
  const href = links.observation(slug, shown.anchor);
  const hint = escapeMarkup(`${title}، ${shown.period}`);
  const text = escapeMarkup(saidBefore ? bare : qualified);
  return `<a class="figure" href="${escapeMarkup(href)}" title="${hint}"><data value="${observation.value}">${text}</data></a>`;
}

/** The observation of the period that is asked for, else the newest; where a period has several, the last. */
function observationAt(observations: readonly Observation[], at: string | undefined): number {
  if (at === undefined) return observations.findLastIndex(({ superseded }) => !superseded);
  const period = parsePeriod(at);
  if (isPeriodProblem(period)) return -1;
  return observations.findLastIndex(({ period: { id }, superseded }) => id === period.id && !superseded);
}

function pictureFigure(
  { src = '', alt = '', credit }: Readonly<Record<string, string>>,
  data: BodyData,
): string {
  const { src: address, width, height } = pictureOf({ src, alt }, data.settings);
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const caption = credit ? `<figcaption>${strings.item.photo}: ${escapeMarkup(credit)}</figcaption>` : '';
  return `<figure class="picture"><img src="${escapeMarkup(address)}" alt="${escapeMarkup(alt)}"${size} loading="lazy">${caption}</figure>`;
}

/** Who is quoted, with a link to everything that the person said. */
function personName(id: string, { newsroom }: BodyData): string {
  const person = newsroom.people.get(id);
  const link = `<a href="${escapeMarkup(links.term('people', id))}">${escapeMarkup(person?.name ?? id)}</a>`;
  return person?.role ? `${link}، ${escapeMarkup(person.role)}` : link;
}

function textOf(html: string): string {
  // The stretch may begin or end inside a tag.
  return foldLetters(html.replace(/^[^<>]*>|<[^>]*(?:>|$)/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function startsWithWords(text: string, words: string): boolean {
  const folded = foldLetters(words);
  return text.startsWith(folded) && !/^\p{L}/u.test(text.slice(folded.length));
}

function endsWithWords(text: string, words: string): boolean {
  const folded = foldLetters(words);
  return text.endsWith(folded) && !/\p{L}$/u.test(text.slice(0, -folded.length));
}
