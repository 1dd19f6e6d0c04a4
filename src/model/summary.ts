import { digestOf } from '../content/digest.ts';
import type { Item, Newsroom } from '../content/newsroom.ts';
import { stampOf, type DateStamp } from './dates.ts';
import * as links from './links.ts';

/** A link with its words. */
export interface Link {
  readonly href: string;
  readonly title: string;
}

/** What a list shows of an item; one record an item, shared by every list that carries it. */
export interface ItemSummary extends Link {
  readonly kicker?: string;
  /** The lead, cut at a word where it is long. */
  readonly lead: string;
  readonly date: DateStamp;
  readonly topic?: Link;
  readonly draft?: true;
}

const LEAD_LENGTH = 220;

/** One summary for each item of the newsroom, in its order. */
export function summarize(newsroom: Newsroom): ItemSummary[] {
  const topics = new Map<string, Link>();
  for (const { id, name } of newsroom.topics.values())
    topics.set(id, { href: links.term('topics', id), title: name });
  return newsroom.items.map((item) => summaryOf(item, topics));
}

function summaryOf(item: Item, topics: ReadonlyMap<string, Link>): ItemSummary {
  const topic = item.topics[0] === undefined ? undefined : topics.get(item.topics[0]);
  return {
    href: links.item(item.id),
    title: item.title,
    ...(item.kicker && { kicker: item.kicker }),
    lead: shorten(item.lead, LEAD_LENGTH),
    date: stampOf(item.date),
    ...(topic && { topic }),
    ...(item.draft && { draft: true as const }),
  };
}

const digests = new WeakMap<ItemSummary, string>();

/** A short name for all that a summary says, made once however many lists carry it. */
export function summaryDigest(summary: ItemSummary): string {
  let digest = digests.get(summary);
  if (digest === undefined) digests.set(summary, (digest = digestOf(JSON.stringify(summary))));
  return digest;
}

/**
 * Cuts a text at a word, with an ellipsis; never inside a word that a ZWNJ joins.
 * @example shorten('یک جملهٔ بلند', 8) // 'یک جملهٔ…'
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > 0 ? cut : length).replace(/[\s،؛:.,«(]+$/, '')}…`;
}
