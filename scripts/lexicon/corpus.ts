import type { Dictionary } from './dictionary.ts';

const ZWNJ = '\u200c';
const WORD = /^[آ-یءأؤئۀة\u200c\u064b-\u0655]+$/;
/** Signs are tokens of their own, whether the corpus parts them from words or not. */
const SIGNS = /[.،؛:؟!«»"()[\]]/g;
/** After a letter that does not join, the plural's ZWNJ is often left out. */
const PLURAL = /(?:..\u200c|.[اآدذرزژو])های$/;
const MARKS = /[\u064b-\u0655]/g;

/** What a corpus of correct text says. */
export interface CorpusCounts {
  readonly words: ReadonlyMap<string, number>;
  /** ZWNJ form to its count. */
  readonly joined: ReadonlyMap<string, number>;
  /** Two words in a row to their count. */
  readonly bigrams: ReadonlyMap<string, number>;
  /** Letters of the word after a plural in -های and after an indefinite in ه‌ای: both counts. */
  readonly next: ReadonlyMap<string, readonly [number, number]>;
  /** How often the letters of a ZWNJ form stand in the corpus with a space for each ZWNJ. */
  readonly spaced: (form: string) => number;
}

const bump = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** A neighbour by its letters; verbs with می are one, and so are all numbers that begin alike. */
function bumpSide(map: Map<string, [number, number]>, neighbour: string, side: 0 | 1): void {
  const letters = WORD.test(neighbour) ? neighbour.replaceAll(ZWNJ, '') : neighbour.slice(0, 1);
  const key = /^ن?می\u200c/.test(neighbour) ? 'می' : letters;
  const pair = map.get(key) ?? [0, 0];
  pair[side] += 1;
  map.set(key, pair);
}

/** Counts words without vowel marks; `dictionary` tells which three-part forms are worth counting. */
export function countCorpus(text: string, dictionary: Dictionary): CorpusCounts {
  const words = new Map<string, number>();
  const joined = new Map<string, number>();
  const bigrams = new Map<string, number>();
  const trigrams = new Map<string, number>();
  const next = new Map<string, [number, number]>();
  for (const line of text.split('\n')) {
    const tokens = line.replace(MARKS, '').replace(SIGNS, ' $& ').replaceAll('ۀ', 'ه').trim().split(/\s+/);
    tokens.forEach((token, index) => {
      if (!WORD.test(token)) return;
      bump(token.includes(ZWNJ) ? joined : words, token);
      const second = tokens[index + 1];
      if (second === undefined) return;
      const side = /ه\u200cای$/.test(token) ? 1 : PLURAL.test(token) ? 0 : undefined;
      if (side !== undefined) bumpSide(next, second, side);
      if (!WORD.test(second)) return;
      bump(bigrams, `${token} ${second}`);
      const third = tokens[index + 2];
      if (third !== undefined && dictionary.joined.has([token, second, third].join(ZWNJ))) {
        bump(trigrams, `${token} ${second} ${third}`);
      }
    });
  }
  const spaced = (form: string) => {
    const apart = form.replaceAll(ZWNJ, ' ');
    return bigrams.get(apart) ?? trigrams.get(apart) ?? 0;
  };
  return { words, joined, bigrams, next, spaced };
}
