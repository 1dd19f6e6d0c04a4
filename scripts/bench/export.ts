import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { formatContentDate, isDateProblem, parseContentDate } from '../../src/persian/calendar/index.ts';
import { formatNumber, formatYear } from '../../src/persian/digits.ts';
import type { GeneratedItem, GeneratedNewsroom, GeneratedStatistic } from './newsroom/index.ts';

/** A generator that the bench compares with. */
export type Peer = 'hugo' | 'eleventy' | 'astro-mdx';

const CONTENT_OF: Record<Peer, { readonly folder: string; readonly extension: string }> = {
  hugo: { folder: 'content/news', extension: 'md' },
  eleventy: { folder: 'news', extension: 'md' },
  'astro-mdx': { folder: 'news', extension: 'mdx' },
};

const TEMPLATES = path.join(import.meta.dirname, 'peers');

/**
 * Writes a peer's project: its templates and the same items, where component calls have become plain Markdown that
 * every generator reads.
 */
export async function exportForPeer(
  peer: Peer,
  newsroom: GeneratedNewsroom,
  css: string,
  dir: string,
): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  cpSync(path.join(TEMPLATES, peer), dir, { recursive: true });
  const topics = newsroom.cast.topics.map(({ id, name }) => ({ id, title: name }));
  const site = {
    title: 'بولتن اقتصادی آذربایجان غربی',
    url: 'https://bultan.example.org',
    topics,
    names: Object.fromEntries(topics.map(({ id, title }) => [id, title])),
  };
  writeFileSync(path.join(dir, 'site.json'), JSON.stringify(site));
  writeFileSync(path.join(dir, 'style.css'), css);
  const statistics = new Map(newsroom.statistics.map((statistic) => [statistic.slug, statistic]));
  const { folder, extension } = CONTENT_OF[peer];
  const made = new Set<string>();
  for (const item of newsroom.items) {
    const file = path.join(dir, folder, `${item.plan.id}.${extension}`);
    if (!made.has(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
    made.add(path.dirname(file));
    writeFileSync(file, peerItem(peer, item, statistics));
  }
  if (peer === 'hugo') nameTerms(dir, topics, newsroom.items);
  if (peer === 'eleventy') {
    writeFileSync(path.join(dir, folder, 'news.json'), JSON.stringify({ layout: 'item.njk' }));
  }
}

function peerItem(
  peer: Peer,
  { plan, story }: GeneratedItem,
  statistics: ReadonlyMap<string, GeneratedStatistic>,
): string {
  const { year, month, day } = plan.date;
  const date = parseContentDate(`${year}-${month}-${day}${plan.time === undefined ? '' : ` ${plan.time}`}`);
  if (isDateProblem(date)) throw new RangeError(`Unexpected date in ${plan.id}`);
  const fields: Record<string, unknown> = {
    title: story.title,
    kicker: story.kicker,
    lead: story.lead ?? story.blocks[0],
    date: date.iso,
    iso: date.iso,
    solar: formatContentDate(date),
    year: String(year),
    solaryear: formatYear(year),
    source: story.source,
    code: plan.code,
    topics: plan.topics.map(({ id }) => id),
    // Hugo reads the terms of a taxonomy from a list of its name.
    ...(peer === 'hugo' ? { archive: [String(year)] } : {}),
    ...(peer === 'eleventy' ? { permalink: `/news/${plan.id}/` } : {}),
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  const body = story.blocks.map((block) => plainMarkdown(block, statistics)).join('\n\n');
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Component calls as the Markdown that says the same. */
function plainMarkdown(block: string, statistics: ReadonlyMap<string, GeneratedStatistic>): string {
  return block
    .replace(/<Statistic of="([^"]*)" at="([^"]*)" \/>/gu, (_, slug: string, at: string) => {
      const { unit, observations } = statistics.get(slug)!;
      return `${formatNumber(observations.find(({ period }) => period === at)!.value)} ${unit}`;
    })
    .replace(/<(?:Chart|DataTable) of="([^"]*)"[^>]*\/>/gu, (_, slugs: string) =>
      slugs
        .split(', ')
        .map((slug) => table(statistics.get(slug)!))
        .join('\n\n'),
    )
    .replace(/<(Quote|Note)[^>]*>\n(.*)\n<\/\1>/gu, '> $2');
}

function table({ title, unit, observations }: GeneratedStatistic): string {
  const rows = observations.map(({ period, value }) => `| ${period} | ${formatNumber(value)} ${unit} |\n`);
  return `| دوره | ${title} |\n| --- | --- |\n${rows.join('')}`.trimEnd();
}

function nameTerms(
  dir: string,
  topics: readonly { readonly id: string; readonly title: string }[],
  items: readonly GeneratedItem[],
): void {
  const name = (folder: string, title: string): void => {
    mkdirSync(path.join(dir, 'content', folder), { recursive: true });
    writeFileSync(
      path.join(dir, 'content', folder, '_index.md'),
      `---\ntitle: ${JSON.stringify(title)}\n---\n`,
    );
  };
  for (const { id, title } of topics) name(`topics/${id}`, title);
  for (const year of new Set(items.map(({ plan }) => plan.date.year)))
    name(`archive/${year}`, formatYear(year));
}
