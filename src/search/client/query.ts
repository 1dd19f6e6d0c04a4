import { createKeyReader, keyOfWord, type WordKey } from '../key/index.ts';

/** A query as it is asked: the words that every result must hold, in order. */
export interface Query {
  readonly words: readonly QueryWord[];
}

export interface QueryWord {
  readonly key: string;
  /** The word as it was typed, folded, for the beginnings of words and for ranking what is spelt alike. */
  readonly surface: string;
  /** Words that must stand directly after each other: a compound that is looked up by its parts. */
  readonly follows: boolean;
  /** A beginning is enough. */
  readonly open: boolean;
  /** No other form of the word will do. */
  readonly exact?: boolean;
}

/** More words, or longer ones, are no question that a reader asks: the rest is not looked at. */
const MOST_WORDS = 24;
const LONGEST_QUERY = 600;
const LONGEST_WORD = 60;
const MOST_WORDS_TO_JOIN = 5;

const keysOf = createKeyReader(100);

function typedWords(text: string): WordKey[] {
  return keysOf(text.slice(0, LONGEST_QUERY))
    .map(({ word }) => word)
    .filter(({ key }) => key !== '' && key.length <= LONGEST_WORD)
    .filter((word, index, words) => words.findIndex(({ surface }) => surface === word.surface) === index)
    .slice(0, MOST_WORDS);
}

const asked = (word: WordKey, key = word.key, follows = false): QueryWord => ({
  key,
  surface: word.surface,
  follows,
  open: false,
});

/** The last word may be half typed, as long as it is long enough to mean something. */
const withOpenEnd = (words: readonly QueryWord[]): Query => ({
  words: words.map((word, index) => ({
    ...word,
    open: index === words.length - 1 && word.surface.length > 2,
  })),
});

/**
 * The ways to ask what was typed, the likeliest first. All find the same words in another spelling:
 * the keys themselves; other readings of an ambiguous ending; the last word as a beginning; compounds in parts;
 * neighbours as one compound.
 */
export function spellings(text: string): Query[] {
  const words = typedWords(text);
  if (words.length === 0) return [];
  const replaced = (index: number, by: readonly QueryWord[]): Query =>
    withOpenEnd(words.flatMap((word, at) => (at === index ? by : [asked(word)])));
  const queries: Query[] = [withOpenEnd(words.map((word) => asked(word)))];
  words.forEach((word, index) => {
    for (const other of word.alternatives) queries.push(replaced(index, [asked(word, other)]));
    if (index === words.length - 1 && !word.surface.startsWith(word.key)) {
      queries.push(replaced(index, [asked(word, word.surface)]));
    }
    if (word.parts.length > 1) {
      queries.push(
        replaced(
          index,
          word.parts.map((part, at) => ({ ...asked(word, part, at > 0), surface: part })),
        ),
      );
    }
  });
  for (const joined of joinings(words)) queries.push(withOpenEnd(joined.map((word) => asked(word))));
  return unique(queries);
}

/** Neighbours written as one word, in every way that joins two or three of them, fewest joins first. */
function joinings(words: readonly WordKey[]): WordKey[][] {
  if (words.length > MOST_WORDS_TO_JOIN) return [];
  const ways: { readonly joins: number; readonly words: WordKey[] }[] = [];
  for (let mask = 1; mask < 1 << (words.length - 1); mask += 1) {
    const joins = mask.toString(2).replaceAll('0', '').length;
    if (joins > 2) continue;
    const surfaces: string[] = [words[0]!.surface];
    words.slice(1).forEach(({ surface }, index) => {
      if (mask & (1 << index)) surfaces.push(surfaces.pop()! + surface);
      else surfaces.push(surface);
    });
    ways.push({
      joins,
      words: surfaces.map((surface) => words.find((word) => word.surface === surface) ?? keyOfWord(surface)),
    });
  }
  return ways.sort((a, b) => a.joins - b.joins).map((way) => way.words);
}

/**
 * Ways to read one long word as two that the text writes apart: «داستاننویسی», «داستان نویسی».
 * @param compounds parts that are known; where there are none every division is tried, and must be found as it is spelt
 */
export function divisions(text: string, compounds: ReadonlyMap<string, readonly string[]>): Query[] {
  const words = typedWords(text);
  if (words.length > MOST_WORDS_TO_JOIN) return [];
  return unique(
    words.flatMap((word, index) => {
      const known = compounds.get(word.surface);
      const ways =
        known !== undefined
          ? [known.map((part) => asked(keyOfWord(part)))]
          : compounds.size > 0
            ? []
            : halves(word.surface);
      return ways.map((parts) =>
        withOpenEnd(
          words.flatMap((other, at) =>
            at === index ? parts.map((part, first) => ({ ...part, follows: first > 0 })) : [asked(other)],
          ),
        ),
      );
    }),
  );
}

const SHORTEST_TO_DIVIDE = 5;
const LONGEST_TO_DIVIDE = 16;

function halves(surface: string): QueryWord[][] {
  if (surface.length < SHORTEST_TO_DIVIDE || surface.length > LONGEST_TO_DIVIDE || /[a-z\d]/.test(surface))
    return [];
  const found: QueryWord[][] = [];
  for (let at = 2; at <= surface.length - 2; at += 1) {
    found.push(
      [surface.slice(0, at), surface.slice(at)].map((half) => ({ ...asked(keyOfWord(half)), exact: true })),
    );
  }
  return found;
}

/** Each query costs a few milliseconds: an answer must come before the reader has gone on typing. */
const MOST_QUERIES = 24;

const unique = (queries: readonly Query[]): Query[] =>
  [
    ...new Map(
      queries.map((query) => [query.words.map(({ key, follows }) => key + follows).join(' '), query]),
    ).values(),
  ].slice(0, MOST_QUERIES);
