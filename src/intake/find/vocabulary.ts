import { foldLetters } from '../../persian/letters.ts';

/** An entry of a vocabulary, as far as finding it in a text goes. */
export interface KnownTerm {
  readonly id: string;
  readonly name: string;
  /** Where a person belongs. */
  readonly organization?: string;
}

/** The newsroom's vocabularies. */
export interface Vocabularies {
  readonly topics: readonly KnownTerm[];
  readonly places: readonly KnownTerm[];
  readonly people: readonly KnownTerm[];
  readonly organizations: readonly KnownTerm[];
}

/** Ids that a draft may use, the likeliest first. */
export type Suggested = { readonly [Kind in keyof Vocabularies]: readonly string[] };

/** Letters alone, with a space at either end, so that only whole words match. */
const plain = (text: string): string =>
  ` ${foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
/** ZWNJ are dropped by folding, so a name may stand in a text with or without its spaces. */
const squashed = (text: string): string => plain(text).replaceAll(' ', '');

function timesIn(text: string, name: string): number {
  return text.split(plain(name).trimEnd()).length - 1;
}

const TOPIC_TIMES = 2;

/**
 * Vocabulary entries that the text names. Nothing is made up: a name that the vocabularies lack is no suggestion.
 * @param head headline, kicker, lead and tags, where one mention is enough for a topic
 */
export function suggestTerms(head: string, body: string, known: Vocabularies): Suggested {
  const [headText, allText] = [plain(head), plain(`${head} ${body}`)];
  const allSquashed = squashed(`${head} ${body}`);
  const named = (terms: readonly KnownTerm[]) =>
    terms.filter(
      ({ name }) =>
        timesIn(allText, name) > 0 || (name.includes(' ') && allSquashed.includes(squashed(name))),
    );
  const byMentions = (terms: readonly KnownTerm[]) =>
    terms
      .map(({ id, name }) => ({ id, times: timesIn(allText, name) }))
      .toSorted((a, b) => b.times - a.times)
      .map(({ id }) => id);
  const topics = known.topics.filter(
    ({ name }) => timesIn(headText, name) > 0 || timesIn(allText, name) >= TOPIC_TIMES,
  );
  const people = known.people.filter(({ name }) => allSquashed.includes(squashed(name)));
  const theirs = new Set(people.flatMap(({ organization }) => organization ?? []));
  const organizations = known.organizations.filter((term) => theirs.has(term.id) || named([term]).length > 0);
  return {
    topics: byMentions(topics).slice(0, 5),
    places: byMentions(named(known.places)),
    people: byMentions(people),
    organizations: byMentions(organizations),
  };
}
