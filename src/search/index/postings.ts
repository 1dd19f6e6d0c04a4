import { keyOfWord, keysOf, termsOf, type WordKey } from '../key/index.ts';
import { CborWriter } from './cbor.ts';

/** Weight of a word in Pagefind's unit: 24 is that of plain text. */
const PLAIN = 24;
const TITLE = 72;
/** For a part of a compound and for a second reading of an ambiguous word. */
const SECONDARY = 12;
/** The number of the title among the fields that the index's head names. */
const TITLE_FIELD = 0;

/** What one document adds to the index. */
export interface Postings {
  /** Whitespace words of the text. */
  readonly wordCount: number;
  readonly terms: readonly string[];
  /** For each term, how many places it has. */
  readonly places: readonly number[];
  /** For each term the end of its posting in `encoded`. */
  readonly ends: readonly number[];
  /** Postings as the index holds them: the list of places by weight, then the places in the title. */
  readonly encoded: Uint8Array;
}

interface Places {
  readonly byWeight: Map<number, number[]>;
  readonly inTitle: number[];
}

/** The text of a document as its fragment holds it and as places count: words apart by one space. */
export const plainText = (blocks: readonly string[]): string =>
  blocks
    .join(' ')
    .replaceAll('\u200b', '')
    .replace(/[^\S\ufeff]+/g, ' ')
    .trim();

const writer = new CborWriter(1 << 12);

const MOST_KEPT = 400_000;
const kept = new Map<string, WordKey>();

/** News repeats its words: each is analysed once. */
function keptKeyOfWord(word: string): WordKey {
  let key = kept.get(word);
  if (key === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, (key = keyOfWord(word)));
  }
  return key;
}

/**
 * The postings of a text whose first `titleLength` words are its title.
 */
export function postingsOf(text: string, titleLength: number): Postings {
  const found = new Map<string, Places>();
  for (const { place, word } of keysOf(text, keptKeyOfWord)) {
    const inTitle = place < titleLength;
    for (const [term, isMain] of termsOf(word)) {
      if (term === '') continue;
      let places = found.get(term);
      if (places === undefined) found.set(term, (places = { byWeight: new Map(), inTitle: [] }));
      const weight = isMain ? (inTitle ? TITLE : PLAIN) : SECONDARY;
      const list = places.byWeight.get(weight);
      if (list === undefined) places.byWeight.set(weight, [place]);
      else if (list.at(-1) !== place) list.push(place);
      if (inTitle && isMain && places.inTitle.at(-1) !== place) places.inTitle.push(place);
    }
  }
  return encode(found, text === '' ? 0 : text.split(' ').length);
}

function encode(found: ReadonlyMap<string, Places>, wordCount: number): Postings {
  writer.clear();
  const terms: string[] = [];
  const places: number[] = [];
  const ends: number[] = [];
  for (const [term, { byWeight, inTitle }] of found) {
    const weights = [...byWeight].sort(([a], [b]) => a - b);
    const count = weights.reduce((sum, [, list]) => sum + list.length, 0);
    writer.array(count + weights.length);
    for (const [weight, list] of weights) {
      writer.integer(-1 - weight);
      writeAscending(list);
    }
    if (inTitle.length === 0) writer.array(0);
    else {
      writer.array(inTitle.length + 1);
      writer.integer(-1 - TITLE_FIELD);
      writeAscending(inTitle);
    }
    terms.push(term);
    places.push(count + weights.length);
    ends.push(writer.length);
  }
  return { wordCount, terms, places, ends, encoded: writer.bytes() };
}

function writeAscending(list: readonly number[]): void {
  let last = 0;
  for (const place of list) {
    writer.integer(place - last);
    last = place;
  }
}
