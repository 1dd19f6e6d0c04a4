import { slugOf } from '../content/files/slug.ts';
import {
  dateKey,
  fromGregorian,
  isDateProblem,
  parseContentDate,
  type ContentDate,
} from '../persian/calendar/index.ts';
import { findFigures, type Figure } from '../persian/figures/index.ts';
import { tidy, tidyMarkdown, tidyYaml, type Change, type TidyOptions } from '../persian/orthography/index.ts';
import { removeAgencyWords } from './clean/agency.ts';
import { removeFurniture } from './clean/furniture.ts';
import { mendParagraphs } from './clean/paragraphs.ts';
import { findSubheads } from './clean/subheads.ts';
import { dateOfToday, findDate } from './find/date.ts';
import { findHead, type Headed } from './find/headline.ts';
import { provenQuote } from './find/prove-draft.ts';
import { findSpeakers, type Speaker } from './find/speakers.ts';
import { findStatistics } from './find/statistics.ts';
import { suggestTerms, type Suggested, type Vocabularies } from './find/vocabulary.ts';
import type { Block, RawStory, Removal } from './types.ts';
import { writeItem } from './write/item.ts';
import { writeStatistic } from './write/statistic.ts';

export interface ImportOptions {
  readonly vocabularies: Vocabularies;
  readonly orthography: TidyOptions;
  /** The file's name without its extension, for the address of a story without a headline. */
  readonly name: string;
  /** Names the year's folder where the story bears no date. */
  readonly now: Date;
  /** Given by a person, where the story bears none. */
  readonly date?: string;
  /** Whether an address is taken, such as `news/1395/slug.mdx`. */
  readonly isTaken: (file: string) => boolean;
}

/** A file to write, relative to the content folder. */
export interface ImportedFile {
  readonly file: string;
  readonly text: string;
}

/** What became of a story. */
export interface ImportedStory {
  readonly item: ImportedFile;
  /** Proven by the item; files of a story without a date begin with `_`, which the content folder passes over. */
  readonly statistics: readonly ImportedFile[];
  /** Fields that only a person can fill in. */
  readonly unknown: readonly ('title' | 'date' | 'source')[];
  readonly speakers: readonly Speaker[];
  readonly suggested: Suggested;
  readonly tags: readonly string[];
  readonly figures: readonly Figure[];
  readonly removed: readonly Removal[];
  readonly changes: readonly Change[];
}

const SLUG_WORDS = 7;
/** Paragraphs in which «امروز» is the day of the story. */
const OPENING = 3;

function contentDate(
  text: string | undefined,
): { readonly date: ContentDate; readonly written: string } | undefined {
  if (text === undefined) return undefined;
  const date = parseContentDate(findDate(text) ?? text);
  if (isDateProblem(date)) return undefined;
  const key = dateKey(date).slice(0, 10).replace(/-00/g, '');
  return { date, written: date.time === undefined ? key : `${key} ${date.time}` };
}

function freeName(
  folder: string,
  slug: string,
  extension: string,
  isTaken: (file: string) => boolean,
): string {
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? slug : `${slug}-${turn}`;
    if (!isTaken(`${folder}/${name}${extension}`)) return name;
  }
}

const shortSlug = (text: string): string => slugOf(text).split('-').slice(0, SLUG_WORDS).join('-');

/** Cleans a raw story of everything that is the page's or the agency's. */
function strip(raw: RawStory) {
  const cleaned = removeFurniture(raw.blocks, raw.facts);
  const head = findHead(cleaned.blocks, cleaned.facts);
  const lead = removeAgencyWords(
    head.lead === undefined ? [] : [{ kind: 'paragraph', text: head.lead }],
    cleaned.facts.source,
  );
  const inner = removeAgencyWords(head.blocks, lead.source);
  const mended = mendParagraphs(findSubheads(inner.blocks));
  const removed = [raw, cleaned, head, lead, inner, mended].flatMap((step) => step.removed);
  return {
    head: { ...head, lead: lead.blocks[0]?.text },
    blocks: mended.blocks,
    source: inner.source,
    place: inner.place ?? lead.place,
    facts: cleaned.facts,
    tags: [...new Set([...raw.tags, ...cleaned.tags])],
    removed,
  };
}

/** Every text tidied with what the whole story tells of its damage. */
function tidyStory(head: Headed, blocks: readonly Block[], orthography: TidyOptions) {
  const all = [head.title, head.kicker, head.lead, ...blocks.map(({ text }) => text)].filter(
    (text) => text !== undefined,
  );
  const { restorer } = orthography;
  const shared =
    restorer === undefined
      ? orthography
      : { ...orthography, restorer: restorer.for(restorer.diagnose(all.join('\n\n'))) };
  const clean = (text: string | undefined) => (text === undefined ? undefined : tidy(text, shared).text);
  return {
    shared,
    title: clean(head.title),
    kicker: clean(head.kicker),
    lead: clean(head.lead),
    blocks: blocks.map((block) => ({ ...block, text: tidy(block.text, shared).text })),
  };
}

/** Turns a story into a draft. Pure but for what `options` asks: nothing is written. */
export function importStory(raw: RawStory, options: ImportOptions): ImportedStory {
  const { head, blocks, source, facts, tags, removed, place } = strip(raw);
  const tidied = tidyStory(head, blocks, options.orthography);
  const { title, kicker, lead } = tidied;
  const prose = tidied.blocks.filter(({ kind }) => kind !== 'table');
  const texts = prose.map(({ text }) => text);
  const told = lead === undefined ? texts : [lead, ...texts];
  const known =
    contentDate(options.date) ??
    contentDate(head.date ?? facts.date) ??
    contentDate(dateOfToday(texts.slice(0, OPENING).join('\n')));
  const year = String(known?.date.solar.year ?? solarYear(options.now));
  const headText = [title, kicker, lead, place, ...tags].filter(Boolean).join('\n');
  const suggested = suggestTerms(headText, texts.join('\n'), options.vocabularies);
  const slug = shortSlug(title ?? '') || shortSlug(options.name) || 'story';
  const name = freeName(`news/${year}`, slug, '.mdx', options.isTaken);
  const id = `${year}/${name}`;
  const cleanSource = source === undefined ? undefined : tidy(source, tidied.shared).text;
  const written = writeItem({
    ...{ title, kicker, lead, year, suggested, blocks: tidied.blocks },
    ...{ date: known?.written, source: cleanSource, url: facts.url },
  });
  const item = tidyMarkdown(written, tidied.shared);
  const speakers = findSpeakers(tidied.blocks, kicker);
  const unknown = (
    [
      ['title', title],
      ['date', known],
      ['source', cleanSource],
    ] as const
  )
    .filter(([, value]) => value === undefined)
    .map(([key]) => key);
  return {
    item: { file: `news/${id}.mdx`, text: item.text },
    statistics: draftStatistics(
      id,
      told,
      speakers.map(({ name: speaker }) => speaker),
      suggested,
      known !== undefined,
      options,
      tidied.shared,
    ),
    unknown,
    speakers,
    suggested,
    tags,
    figures: findFigures(told.join('\n')),
    removed,
    changes: tidyStoryChanges(head, blocks, tidied.shared),
  };
}

function draftStatistics(
  id: string,
  texts: readonly string[],
  speakers: readonly string[],
  { topics, places }: Suggested,
  isDated: boolean,
  options: ImportOptions,
  orthography: TidyOptions,
): ImportedFile[] {
  const taken = new Set<string>();
  return findStatistics(texts, speakers).flatMap((draft) => {
    const quote = provenQuote(draft, id, texts);
    if (quote === undefined) return [];
    const isTaken = (file: string) => taken.has(file) || options.isTaken(file);
    const slug = shortSlug(draft.title) || 'statistic';
    const name = freeName('statistics', isDated ? slug : `_${slug}`, '.yaml', isTaken);
    const file = `statistics/${name}.yaml`;
    taken.add(file);
    const period = String(draft.year ?? Number(id.slice(0, 4)) + (draft.yearsAway ?? 0));
    const text = writeStatistic(draft, quote, { source: id, period, topics, places });
    return [{ file, text: tidyYaml(text, orthography).text }];
  });
}

const tidyStoryChanges = (
  { title, kicker, lead }: Headed,
  blocks: readonly Block[],
  orthography: TidyOptions,
): readonly Change[] =>
  tidy([title, kicker, lead, ...blocks.map(({ text }) => text)].filter(Boolean).join('\n\n'), orthography)
    .changes;

/** The solar year of an instant, in Tehran. */
function solarYear(now: Date): number {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tehran' })
    .format(now)
    .split('-')
    .map(Number);
  const solar = fromGregorian({ year, month, day });
  if (solar === undefined) throw new RangeError(`Unexpected date ${now.toISOString()}`);
  return solar.year;
}
