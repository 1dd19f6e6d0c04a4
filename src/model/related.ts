/**
 * Items that belong together: those that share people, figures, organisations, topics or places.
 *
 * Each subject is searched only near the item's own place in time, which keeps the work linear in the archive and
 * lets a new item change the neighbourhood that it joins and nothing further off.
 */
import type { Item, Newsroom } from '../content/newsroom.ts';

/** Shared figures and people say most; a topic or a place alone holds half of an archive. */
const WEIGHTS = { statistic: 6, people: 5, organizations: 3, topics: 2, places: 1 } as const;
const WINDOW = 8;
const LIMIT = 4;
/** More than a shared place. */
const THRESHOLD = 2;

type Subject = { readonly weight: number; readonly members: number[] };
type Membership = { readonly subject: Subject; readonly at: number };

/**
 * A function that gives, for the index of an item in `newsroom.items`, the indexes of up to four related ones, best
 * first; equals are ordered by nearness in time.
 */
export function relatedItems(newsroom: Newsroom): (index: number) => readonly number[] {
  const ofItem: Membership[][] = newsroom.items.map(() => []);
  const join = (weight: number, idsOf: (item: Item) => Iterable<string>): void => {
    const subjects = new Map<string, Subject>();
    newsroom.items.forEach((item, index) => {
      for (const id of idsOf(item)) {
        let subject = subjects.get(id);
        if (!subject) subjects.set(id, (subject = { weight, members: [] }));
        ofItem[index]!.push({ subject, at: subject.members.length });
        subject.members.push(index);
      }
    });
  };
  for (const kind of ['people', 'organizations', 'topics', 'places'] as const)
    join(WEIGHTS[kind], (item) => item[kind]);
  const statistics = statisticsOfItems(newsroom);
  join(WEIGHTS.statistic, ({ id }) => statistics.get(id) ?? []);
  // One row of scores for all items; each leaves it as it found it.
  const scores = new Uint16Array(newsroom.items.length);
  return (index) => bestOf(index, ofItem[index]!, scores);
}

function bestOf(item: number, memberships: readonly Membership[], scores: Uint16Array): readonly number[] {
  const found: number[] = [];
  for (const { subject, at } of memberships) {
    const end = Math.min(subject.members.length, at + WINDOW + 1);
    for (let near = Math.max(0, at - WINDOW); near < end; near += 1) {
      const other = subject.members[near]!;
      if (other === item) continue;
      if (scores[other] === 0) found.push(other);
      scores[other]! += subject.weight;
    }
  }
  const best = found
    .filter((other) => scores[other]! >= THRESHOLD)
    .sort((a, b) => scores[b]! - scores[a]! || Math.abs(a - item) - Math.abs(b - item) || a - b)
    .slice(0, LIMIT);
  for (const other of found) scores[other] = 0;
  return best;
}

/** Slugs of the statistics that an item feeds or shows, by item id. */
function statisticsOfItems(newsroom: Newsroom): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (item: string, slug: string): void => {
    const slugs = found.get(item);
    if (slugs) slugs.add(slug);
    else found.set(item, new Set([slug]));
  };
  for (const { slug, observations } of newsroom.statistics) {
    for (const { source } of observations) add(source, slug);
  }
  for (const { id, calls } of newsroom.items) {
    for (const { attributes } of calls) {
      for (const slug of calledStatistics(attributes)) add(id, slug);
    }
  }
  return found;
}

/** The slugs of an `of` attribute: `of="idle-units, revived-units"`. */
export function calledStatistics(attributes: Readonly<Record<string, string>>): string[] {
  return (attributes['of'] ?? '')
    .split(/[,،]/)
    .map((slug) => slug.trim())
    .filter(Boolean);
}
