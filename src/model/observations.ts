import type { Item, Newsroom, Observation, Statistic } from '../content/newsroom.ts';
import { formatPeriod } from '../persian/calendar/index.ts';
import { formatQuantity } from '../persian/digits.ts';
import { strings } from '../interface/strings.ts';
import { stampOf, type DateStamp } from './dates.ts';
import * as links from './links.ts';
import type { Link } from './summary.ts';

/** One value of a statistic as pages show it, with the sentence that proves it. */
export interface ObservationView {
  /** `o-1395`: where it stands on the page of its statistic. */
  readonly anchor: string;
  readonly period: string;
  /** For machines, without unit. */
  readonly value: number;
  /** «بیش از ۴ هزار میلیارد ریال» */
  readonly quantity: string;
  /** «هدف» or «پیش‌بینی»; absent for what happened. */
  readonly kind?: string;
  readonly place?: string;
  readonly quote: string;
  /** Why a later value took this one's place; such a value is history and no chart shows it. */
  readonly superseded?: string;
  /** The item, at the sentence. */
  readonly source: Link & { readonly date: DateStamp; readonly publisher: string };
}

/** A statistic with its observations as pages show them. */
export interface StatisticView {
  readonly statistic: Statistic;
  /** Oldest first, as in the statistic. */
  readonly observations: readonly ObservationView[];
  /** How many of them stand, that is, were not superseded. */
  readonly standing: number;
  /** The newest that stands; what happened comes before what is planned. */
  readonly latest?: ObservationView;
}

/** All statistics of the newsroom by slug. An observation whose source is missing (a draft) is left out. */
export function viewStatistics(
  newsroom: Newsroom,
  items: ReadonlyMap<string, Item>,
): Map<string, StatisticView> {
  return new Map(
    newsroom.statistics.map((statistic) => [statistic.slug, viewOf(statistic, newsroom, items)]),
  );
}

function viewOf(statistic: Statistic, newsroom: Newsroom, items: ReadonlyMap<string, Item>): StatisticView {
  const known = statistic.observations.filter(({ source }) => items.has(source));
  const anchors = anchorsOf(known);
  const observations = known.map((observation, index): ObservationView => {
    const source = items.get(observation.source)!;
    const anchor = anchors[index]!;
    return {
      anchor,
      period: formatPeriod(observation.period),
      value: observation.value,
      quantity: formatQuantity(observation.value, statistic.unit, observation.qualifier),
      ...(observation.kind !== 'actual' && { kind: strings.statistic[observation.kind] }),
      ...(observation.place && { place: newsroom.places.get(observation.place)?.name ?? observation.place }),
      quote: observation.quote.trim(),
      ...(observation.superseded && { superseded: observation.superseded }),
      source: {
        href: `${links.item(source.id)}#${sentenceAnchor(statistic.slug, anchor)}`,
        title: source.title,
        date: stampOf(source.date),
        publisher: source.source.name,
      },
    };
  });
  const standing = observations.filter(({ superseded }) => superseded === undefined);
  const latest = standing.findLast(({ kind }) => kind === undefined) ?? standing.at(-1);
  return {
    statistic:
      known.length === statistic.observations.length ? statistic : { ...statistic, observations: known },
    observations,
    standing: standing.length,
    ...(latest && { latest }),
  };
}

/**
 * The id of the sentence, in its item, that proves an observation.
 * @example sentenceAnchor('idle-units', 'o-1395') // 's-idle-units-1395'
 */
export function sentenceAnchor(slug: string, anchor: string): string {
  return `s-${slug}-${anchor.slice(2)}`;
}

/** A short, stable, unique id for each observation: its period, and whatever else tells it from its neighbours. */
function anchorsOf(observations: readonly Observation[]): string[] {
  const taken = new Set<string>();
  return observations.map(({ period, place, kind }) => {
    const base = ['o', period.id.replace('/', '-'), place, kind === 'actual' ? undefined : kind]
      .filter(Boolean)
      .join('-');
    let anchor = base;
    for (let copy = 2; taken.has(anchor); copy += 1) anchor = `${base}-${copy}`;
    taken.add(anchor);
    return anchor;
  });
}
