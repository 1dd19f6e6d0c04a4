import type { Random } from './random.ts';
import { twoDigits, type ItemPlan } from './schedule.ts';
import type { GeneratedStatistic } from './statistics.ts';
import type { Story } from './story.ts';
import type { VocabularyEntry } from './corpus.ts';

/** The file of an item, as the contract writes it. */
export function itemFile(plan: ItemPlan, story: Story, random: Random): string {
  const { year, month, day } = plan.date;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const lines = [
    '---',
    `code: ${plan.code}`,
    `title: ${scalar(story.title)}`,
    ...(story.kicker === undefined ? [] : [`kicker: ${scalar(story.kicker)}`]),
    ...(story.lead === undefined ? [] : [`lead: ${scalar(story.lead)}`]),
    `date: ${date}${plan.time === undefined ? '' : ` ${plan.time}`}`,
    ...(random.chance(0.04) ? [`updated: ${year + 1}-01-${twoDigits(random.integer(14, 31))}`] : []),
    `source: ${scalar(story.source)}`,
    `topics: ${ids(plan.topics)}`,
    `places: ${ids([plan.place])}`,
    `people: ${ids(plan.people)}`,
    `organizations: ${ids(plan.organizations)}`,
    ...(random.chance(0.02)
      ? [
          `corrections: [{ date: ${year + 1}-02-01, text: نام یکی از شرکت‌ها در نسخهٔ نخست نادرست نوشته شده بود. }]`,
        ]
      : []),
    '---',
    '',
  ];
  return `${lines.join('\n')}\n${story.blocks.join('\n\n')}\n`;
}

/** The file of a statistic. */
export function statisticFile(statistic: GeneratedStatistic): string {
  const observations = statistic.observations.map(
    ({ period, value, qualifier, kind, source, quote }) => `  - period: ${period}
    value: ${value}
    qualifier: ${qualifier}
    kind: ${kind}
    source: ${source}
    quote: ${scalar(quote)}
`,
  );
  return `title: ${scalar(statistic.title)}
unit: ${statistic.unit}
topics: [${statistic.topic}]
places: [${statistic.place}]
observations:
${observations.join('')}`;
}

/** A vocabulary file. */
export function vocabularyFile(entries: readonly VocabularyEntry[]): string {
  const fields = ['name', 'description', 'role', 'organization'] as const;
  return entries
    .map((entry) => {
      const lines = fields.flatMap((field) => {
        const value = entry[field];
        return value === undefined ? [] : [`  ${field}: ${scalar(value)}\n`];
      });
      return `${entry.id}:\n${lines.join('')}`;
    })
    .join('');
}

/** The file of a bulletin that gathers items. */
export function bulletinFile(number: number, date: string, items: readonly string[], note: string): string {
  return `---
number: ${number}
title: شمارهٔ ${number.toLocaleString('fa', { useGrouping: false })}
date: ${date}
items:
${items.map((id) => `  - ${id}\n`).join('')}---

${note}
`;
}

function ids(entries: readonly { readonly id: string }[]): string {
  return `[${entries.map(({ id }) => id).join(', ')}]`;
}

/** A YAML scalar: plain where that is safe, quoted otherwise. */
export function scalar(text: string): string {
  return /^[\p{L}\p{N}][^:#]*[^:#\s]$/u.test(text) ? text : JSON.stringify(text);
}
