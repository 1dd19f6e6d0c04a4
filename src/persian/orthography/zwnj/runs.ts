import type { Word } from './word.ts';
import { isMark, ZWNJ } from './letters.ts';

/** A word with the way back to the text. */
export interface PlacedWord extends Word {
  readonly start: number;
  readonly end: number;
  /** Each letter as it stands in the text, with its vowel marks. */
  readonly spelt: readonly string[];
}

/** Words with one space between each two: what punctuation or markup parts is never joined. */
export interface Run {
  readonly words: readonly PlacedWord[];
  /** The sign or word after the run. */
  readonly next: string | undefined;
}

const WORD = /[آ-غف-يٱ-ۓە][آ-غف-يٱ-ۓە\u064b-\u0655\u0670\u200c]*/g;

function placeWord(raw: string, start: number): PlacedWord {
  let letters = '';
  const cuts: number[] = [];
  const spelt: string[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const char = raw[index]!;
    if (char === ZWNJ) {
      if (letters !== '' && cuts.at(-1) !== letters.length) cuts.push(letters.length);
    } else if (isMark(char)) {
      if (spelt.length > 0) spelt[spelt.length - 1] += char;
    } else {
      letters += char === 'ۀ' ? 'ه' : char;
      spelt.push(char);
    }
  }
  if (cuts.at(-1) === letters.length) cuts.pop();
  return { letters, cuts, start, end: start + raw.length, spelt };
}

/** The runs of a text, in order. */
export function readRuns(text: string): Run[] {
  const runs: Run[] = [];
  let words: PlacedWord[] = [];
  let end = -1;
  const close = () => {
    if (words.length > 0) runs.push({ words, next: /^\s*(\S)/.exec(text.slice(end, end + 4))?.[1] });
    words = [];
  };
  for (const match of text.matchAll(WORD)) {
    const word = placeWord(match[0], match.index);
    if (word.letters === '') continue;
    if (!(match.index === end + 1 && text[end] === ' ')) close();
    words.push(word);
    end = word.end;
  }
  close();
  return runs;
}
