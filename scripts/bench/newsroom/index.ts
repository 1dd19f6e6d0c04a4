import { mkdir, rm } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeCast, type Cast } from './cast.ts';
import { readCorpus } from './corpus.ts';
import { bulletinFile, itemFile, statisticFile, vocabularyFile } from './mdx.ts';
import { seededRandom } from './random.ts';
import { makeSchedule, twoDigits, type ItemPlan } from './schedule.ts';
import { planStatistics, type GeneratedStatistic } from './statistics.ts';
import { storyWriter, type Story, type StoryWriter } from './story.ts';

export { phraseFigure } from './figure.ts';
export { itemFile, scalar } from './mdx.ts';
export { seededRandom, type Random } from './random.ts';
export { planItem } from './schedule.ts';
export type { GeneratedStatistic } from './statistics.ts';

export interface NewsroomOrder {
  readonly items: number;
  /** How many statistics, of about five observations each; as many as there are items to quote. */
  readonly statistics: number;
  readonly seed: number;
  /** The content folder to write; what it held is removed. */
  readonly dir: string;
  /** The content folder whose sentences and names are recombined. */
  readonly source: string;
}

export interface GeneratedItem {
  readonly plan: ItemPlan;
  readonly story: Story;
}

export interface GeneratedNewsroom {
  readonly dir: string;
  readonly items: readonly GeneratedItem[];
  readonly statistics: readonly GeneratedStatistic[];
  readonly cast: Cast;
  readonly writer: StoryWriter;
}

/**
 * Writes a newsroom of any size as content files: Persian news of 400 to 700 words over twelve solar years,
 * statistics whose observations are proven by the items, charts, vocabularies and bulletins. The same order gives the
 * same bytes.
 *
 * @throws where `source` is not a newsroom.
 */
export async function generateNewsroom(order: NewsroomOrder): Promise<GeneratedNewsroom> {
  const { dir, seed } = order;
  const corpus = await readCorpus(order.source);
  const random = seededRandom(seed);
  const cast = makeCast(corpus, order.items, random);
  const schedule = makeSchedule(order.items, cast, random);
  const { statistics, debts } = planStatistics(order.statistics, schedule, cast, random);
  const writer = storyWriter(corpus, cast, statistics);

  await rm(dir, { recursive: true, force: true });
  await mkdir(path.join(dir, 'media'), { recursive: true });
  const write = fileWriter(dir);
  write('publication.yaml', corpus.publication);
  for (const name of ['topics', 'places', 'people', 'organizations'] as const) {
    write(`${name}.yaml`, vocabularyFile(cast[name]));
  }
  const items = schedule.map((plan, index): GeneratedItem => {
    const ownRandom = seededRandom(seed, index);
    const story = writer.write(plan, debts.get(plan.id) ?? [], ownRandom);
    write(`news/${plan.id}.mdx`, itemFile(plan, story, ownRandom));
    return { plan, story };
  });
  for (const statistic of statistics) write(`statistics/${statistic.slug}.yaml`, statisticFile(statistic));
  writeBulletins(items, writer, write, seed);
  return { dir, items, statistics, cast, writer };
}

/** About one issue for every seventy items, a month's work, gathering up to a dozen of them. */
function writeBulletins(
  items: readonly GeneratedItem[],
  writer: StoryWriter,
  write: (file: string, text: string) => void,
  seed: number,
): void {
  const size = Math.max(5, Math.min(70, Math.ceil(items.length / 12)));
  for (let from = 0, number = 1; from < items.length; from += size, number += 1) {
    const issue = items.slice(from, from + size);
    const { plan } = issue.at(-1)!;
    const { year, month, day } = plan.date;
    const gathered = issue.slice(-12).map((item) => item.plan.id);
    const note = writer.paragraph(plan, seededRandom(seed, -number));
    write(
      `bulletins/${number}.mdx`,
      bulletinFile(number, `${year}-${twoDigits(month)}-${twoDigits(day)}`, gathered.reverse(), note),
    );
  }
}

function fileWriter(dir: string): (file: string, text: string) => void {
  const made = new Set<string>();
  return (file, text) => {
    const full = path.join(dir, file);
    const folder = path.dirname(full);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(full, text);
  };
}
