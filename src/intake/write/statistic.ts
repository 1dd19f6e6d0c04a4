import type { StatisticDraft } from '../find/statistics.ts';
import { yamlList, yamlText } from './yaml.ts';

/** Where a statistic's draft belongs. */
export interface StatisticPlace {
  readonly source: string;
  readonly period: string;
  readonly topics: readonly string[];
  readonly places: readonly string[];
}

/** The statistic's file, with the one observation that its item proves. */
export function writeStatistic(draft: StatisticDraft, quote: string, place: StatisticPlace): string {
  return [
    `title: ${yamlText(draft.title)}`,
    `unit: ${yamlText(draft.unit)}`,
    ...(place.topics.length === 0 ? [] : [`topics: ${yamlList(place.topics)}`]),
    ...(place.places.length === 0 ? [] : [`places: ${yamlList(place.places)}`]),
    'observations:',
    `  - period: ${place.period}`,
    `    value: ${draft.value}`,
    `    qualifier: ${draft.qualifier}`,
    `    kind: ${draft.kind}`,
    `    source: ${place.source}`,
    `    quote: ${yamlText(quote)}`,
    '',
  ].join('\n');
}
