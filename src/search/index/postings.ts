import { createKeyReader } from '../key/index.ts';
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

/** Places of one term, ascending. */
interface Places {
  readonly secondary: number[];
  readonly plain: number[];
  readonly title: number[];
}

/** The text of a document as its fragment holds it and as places count: words apart by one space. */
export const plainText = (blocks: readonly string[]): string =>
  blocks
    .join(' ')
    .replaceAll('\u200b', '')
    .replace(/[^\S\ufeff]+/g, ' ')
    .trim();

const writer = new CborWriter(1 << 12);

const keysOf = createKeyReader(400_000);

/**
 * The postings of a text whose first `titleLength` words are its title.
 * @param text as {@link plainText} makes it
 */
export function postingsOf(text: string, titleLength: number): Postings {
  const found = new Map<string, Places>();
  for (const { place, word } of keysOf(text)) {
    const { terms } = word;
    for (let index = 0; index < terms.length; index += 1) {
      const term = terms[index]!;
      let places = found.get(term);
      if (places === undefined) found.set(term, (places = { secondary: [], plain: [], title: [] }));
      const list = index > 0 ? places.secondary : place < titleLength ? places.title : places.plain;
      if (list.at(-1) !== place) list.push(place);
    }
  }
  return encode(found, text === '' ? 0 : text.split(' ').length);
}

function encode(found: ReadonlyMap<string, Places>, wordCount: number): Postings {
  writer.clear();
  const terms: string[] = [];
  const places: number[] = [];
  const ends: number[] = [];
  for (const [term, { secondary, plain, title }] of found) {
    const count = secondary.length + plain.length + title.length + countOf(secondary, plain, title);
    writer.array(count);
    writeWeighted(SECONDARY, secondary);
    writeWeighted(PLAIN, plain);
    writeWeighted(TITLE, title);
    writer.array(title.length === 0 ? 0 : title.length + 1);
    // In the list of fields a negative number names the field: here 0, the title.
    writeWeighted(TITLE_FIELD, title);
    terms.push(term);
    places.push(count);
    ends.push(writer.length);
  }
  return { wordCount, terms, places, ends, encoded: writer.copy() };
}

const countOf = (...lists: readonly number[][]): number => lists.filter((list) => list.length > 0).length;

/** A negative number, then places by their distances: Pagefind's form for a weight or a field and what it holds for. */
function writeWeighted(weight: number, list: readonly number[]): void {
  if (list.length === 0) return;
  writer.integer(-1 - weight);
  let last = 0;
  for (const place of list) {
    writer.integer(place - last);
    last = place;
  }
}
