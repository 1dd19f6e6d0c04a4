import type { Dictionary } from './dictionary.ts';

const ZWNJ = '\u200c';
const WORD = /^[آ-یءأؤئۀة\u200c\u064b-\u0655]+$/;
/** Signs are tokens of their own, whether the corpus parts them from words or not. */
const SIGNS = /[.،؛:؟!«»"()[\]]/g;
const MARKS = /[\u064b-\u0655]/g;

/** What a corpus of correct text says. */
export interface CorpusCounts {
  readonly words: ReadonlyMap<string, number>;
  /** ZWNJ form to its count. */
  readonly joined: ReadonlyMap<string, number>;
  /** Two words in a row to their count. */
  readonly bigrams: ReadonlyMap<string, number>;
  /** The word after a plural in -های and after an indefinite in ه‌ای: both counts. */
  readonly next: ReadonlyMap<string, readonly [number, number]>;
  /** How often the letters of a ZWNJ form stand in the corpus with a space for each ZWNJ. */
  readonly spaced: (form: string) => number;
}

const bump = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

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
      const side = /ه\u200cای$/.test(token) ? 1 : /\u200cهای$/.test(token) ? 0 : undefined;
      if (side !== undefined) {
        const pair = next.get(second) ?? [0, 0];
        pair[side] += 1;
        next.set(second, pair);
      }
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
