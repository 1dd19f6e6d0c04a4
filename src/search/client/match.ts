import { createKeyReader } from '../key/index.ts';
import type { Query, QueryWord } from './query.ts';

/** How well a text answers a query. */
export interface Match {
  /** Matched words, by their place among the text's whitespace words, ascending. */
  readonly hits: readonly Hit[];
  /** Of the query's words, how many stand in the text as they were typed, letter for letter after folding. */
  readonly asTyped: number;
  /** Of the query's words, how many stand in the text in full and not as a mere beginning. */
  readonly whole: number;
  /** Neighbours in the query that are neighbours in the text. */
  readonly adjacent: number;
  /** Of the query's words, how many stand in the title. */
  readonly inTitle: number;
}

/** A text in the form that queries are compared with; made once for a text. */
export interface KeyedText {
  readonly words: readonly string[];
  readonly titleLength: number;
  readonly placed: readonly {
    readonly place: number;
    readonly terms: readonly string[];
    readonly surface: string;
    /** Of a compound that is written with its parts apart. */
    readonly parts: readonly string[];
  }[];
}

const keysOf = createKeyReader();

export function keyText(content: string, title: string): KeyedText {
  const words = content.split(/[^\S\ufeff]+/);
  const heading = title.trim().split(/[^\S\ufeff]+/);
  const starts = heading.every((word, index) => words[index] === word);
  return {
    words,
    titleLength: starts ? heading.length : 0,
    placed: keysOf(content).map(({ place, word }) => ({
      place,
      terms: word.terms,
      surface: word.surface,
      parts: word.parts,
    })),
  };
}

const AS_TYPED = 3;
const WHOLE = 2;
const BEGINNING = 1;

/** Shorter keys begin too many words to mean one of them. */
const SHORTEST_BEGINNING = 3;

function level(word: QueryWord, at: KeyedText['placed'][number]): number {
  if (at.surface === word.surface) return AS_TYPED;
  if (word.exact) return 0;
  if (at.terms.includes(word.key)) return WHOLE;
  if (!word.open) return 0;
  const begins =
    at.surface.startsWith(word.surface) ||
    (word.key.length >= SHORTEST_BEGINNING && at.terms.some((term) => term.startsWith(word.key)));
  return begins ? BEGINNING : 0;
}

/** The match of a text, or undefined where a word of the query is missing from it. */
export function matchOf(query: Query, text: KeyedText): Match | undefined {
  const hits = query.words.map((word, index) => hitsOf(word, index, text));
  for (let index = 1; index < hits.length; index += 1) {
    if (!query.words[index]!.follows) continue;
    const places = new Set(hits[index - 1]!.map(({ place }) => place));
    hits[index] = hits[index]!.filter(({ place }) => places.has(place - 1) || places.has(place));
  }
  if (hits.some((list) => list.length === 0)) return undefined;
  const best = hits.map((list) => Math.max(...list.map((hit) => hit.level)));
  return {
    hits: hits.flat().sort((a, b) => a.place - b.place),
    asTyped: best.filter((found) => found === AS_TYPED).length,
    whole: best.filter((found) => found >= WHOLE).length,
    adjacent: hits.slice(1).filter((list, index) => neighbours(hits[index]!, list)).length,
    inTitle: hits.filter((list) => list.some(({ place }) => place < text.titleLength)).length,
  };
}

/** A word of the text that answers a word of the query. */
export interface Hit {
  readonly place: number;
  /** Which word of the query. */
  readonly word: number;
  /** How well: as it was typed, in another form, or as a beginning. */
  readonly level: number;
}

function hitsOf(word: QueryWord, index: number, { placed }: KeyedText): Hit[] {
  const hits: Hit[] = [];
  for (const at of placed) {
    const found = level(word, at);
    if (found > 0) hits.push({ place: at.place, word: index, level: found });
  }
  // The beginning of another word is no match where the word itself stands in the text.
  const whole = hits.filter((hit) => hit.level > BEGINNING);
  return whole.length > 0 ? whole : hits;
}

function neighbours(before: readonly Hit[], after: readonly Hit[]): boolean {
  const places = new Set(before.map(({ place }) => place));
  return after.some(({ place }) => places.has(place - 1));
}
