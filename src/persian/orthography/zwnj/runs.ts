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

const WORD = /[ء-غف-يٱ-ۓە][ء-غف-يٱ-ۓە\u064b-\u0655\u0670\u200c]*/g;

type ReadWord = Omit<PlacedWord, 'start' | 'end'>;

const MEMORY = 100_000;
const memory = new Map<string, ReadWord>();

/** A word of a text is mostly one that was read before; its letters are then one string, which is quick to look up. */
function readWord(raw: string): ReadWord {
  let read = memory.get(raw);
  if (read === undefined) {
    read = takeApart(raw);
    if (memory.size >= MEMORY) memory.clear();
    memory.set(raw, read);
  }
  return read;
}

function takeApart(raw: string): ReadWord {
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
  return { letters, cuts, spelt };
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
    const { letters, cuts, spelt } = readWord(match[0]);
    if (letters === '') continue;
    const word = { letters, cuts, spelt, start: match.index, end: match.index + match[0].length };
    if (!(match.index === end + 1 && text[end] === ' ')) close();
    words.push(word);
    end = word.end;
  }
  close();
  return runs;
}
