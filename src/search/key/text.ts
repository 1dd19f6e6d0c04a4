import { foldLetters } from '../../persian/letters.ts';
import { foldNumber, isEnding, isProgressive, keyOfWord, type WordKey } from './word.ts';

/** Runs of letters, digits and marks; ZWNJ and hyphens inside a run make a compound. */
const PIECE = /[\p{L}\p{N}\p{M}\u0640\u200c\u200d]+/gu;
const JOINERS = /[\u200d\u200e\u200f\u2066-\u2069\u202a-\u202e\ufeff\u00ad]/g;

/** «آم» and «شأن» are words; «ام» and «شان» may be endings. */
const HAMZA = /[آأؤئء]/;

/** Persian letters and digits that touch are two words: «سال۱۳۹۵». Latin ones are one: «CO2». */
const splitDigits = (piece: string): string[] =>
  /[\u0620-\u06ef\ufb50-\ufefc]/.test(piece) && /\d/.test(piece)
    ? piece.split(/(?<=\d)(?=[^\dx])|(?<=[^\dx])(?=\d)/)
    : [piece];

/** The pieces of one whitespace word that are words themselves: «ایران،تهران» holds two. */
function piecesOf(word: string): string[] {
  const digits = word.replace(/[۰-۹٠-٩]/g, (digit) => foldLetters(digit)).replace(JOINERS, '');
  const text = foldNumber(digits).replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, '\u200c');
  return (text.match(PIECE) ?? []).flatMap(splitDigits);
}

/** A word of a text: its place among whitespace words and what finds it. */
interface PlacedKey {
  readonly place: number;
  readonly word: WordKey;
}

interface Piece {
  readonly text: string;
  /** Joins the word after it: می. */
  readonly joinsNext: boolean;
  /** Belongs to the word before it: ها. */
  readonly ending: boolean;
}

/**
 * Makes the function that reads a text's keys, in order. می that stands apart joins its verb, a plural or clitic that
 * stands apart its noun, so that «می شود» and «می‌شود», «رقابت ها» and «رقابت‌ها» have one key.
 *
 * Texts repeat their words: what was found for a word is remembered, for at most `most` words.
 * @example createKeyReader()('رقابت های کشور').map((k) => [k.place, k.word.key]) // [[0, 'رقابت'], [2, 'کشور']]
 */
export function createKeyReader(most = 50_000): (text: string) => PlacedKey[] {
  const piecesOfWord = remembering(most, (word) =>
    piecesOf(word).map((text): Piece => {
      const folded = foldLetters(text);
      return { text, joinsNext: isProgressive(folded), ending: isEnding(folded) && !HAMZA.test(text) };
    }),
  );
  const keyOf = remembering(most, keyOfWord);

  return (text) => {
    const keys: PlacedKey[] = [];
    let before: Piece | undefined;
    let placeBefore = -1;
    const words = text.split(/[^\S\ufeff]+/);
    for (let place = 0; place < words.length; place += 1) {
      for (const piece of piecesOfWord(words[place]!)) {
        const apart = before !== undefined && placeBefore < place;
        if (apart && before!.joinsNext && piece.text.length > 1) {
          keys.pop();
          keys.push({ place, word: keyOf(`${before!.text}\u200c${piece.text}`) });
        } else if (!apart || !piece.ending) keys.push({ place, word: keyOf(piece.text) });
        before = piece;
        placeBefore = place;
      }
    }
    return keys;
  };
}

function remembering<T>(most: number, find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      known.set(word, (found = find(word)));
    }
    return found;
  };
}
