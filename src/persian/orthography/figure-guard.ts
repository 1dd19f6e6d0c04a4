import { findFigures, type Figure } from '../figures/index.ts';
import { foldName } from '../letters.ts';
import { reveal } from './hide.ts';
import type { Edit } from './types.ts';

/** Digits, and the beginnings of words that a number may hold; lines without them have no figures to lose. */
const MAYBE_NUMBER =
  /[0-9۰-۹٠-٩]|یک|ده|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه|یازده|بیست|سی|چهل|شصت|نود|صد|سد|هزار|میلی|تریلی|بیلی|همت|نیم|ربع|ثلث|چند|اول|آخر/;

/** What a figure says, however it is spelt. */
function meaning({ kind, value, min, max, unit, rial, qualifier, iso, ambiguous }: Figure): string {
  const plainUnit = unit === undefined ? '' : foldName(unit);
  return [kind, value, min, max, plainUnit, rial, qualifier, iso, ambiguous?.join()].join('|');
}

const MEMORY = 20_000;
const memory = new Map<string, string>();

/** What the figures of a sentence say; the next stage asks about what this one has left. */
function meanings(text: string): string {
  let said = memory.get(text);
  if (said === undefined) {
    said = findFigures(text).map(meaning).join('\n');
    if (memory.size >= MEMORY) memory.clear();
    memory.set(text, said);
  }
  return said;
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let read = 0;
  for (const { start, end, after } of edits) {
    result += text.slice(read, start) + after;
    read = end;
  }
  return result + text.slice(read);
}

/** Figures do not reach beyond a line or a sentence; the point after a number may be that of a list, and ends none. */
const SENTENCE_END = /\n|(?<=[؟!]|(?<![0-9۰-۹٠-٩] ?)\.)[ ]/g;

interface Part {
  readonly from: number;
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Splits ascending edits by the sentence that they stand in. */
function* bySentence(text: string, edits: readonly Edit[]): Generator<Part> {
  const ends = Array.from(text.matchAll(SENTENCE_END), ({ index }) => index);
  let from = 0;
  let next = 0;
  for (const to of [...ends, text.length]) {
    if (next === edits.length) return;
    // An edit that reaches over an end keeps both sentences together.
    if (edits[next]!.start >= to && to !== text.length) {
      from = to;
      continue;
    }
    const own: Edit[] = [];
    while (next < edits.length && (edits[next]!.start < to || to === text.length)) own.push(edits[next++]!);
    const end = Math.max(to, own.at(-1)!.end);
    yield {
      from,
      text: text.slice(from, end),
      edits: own.map(({ start, end: stop, after }) => ({ start: start - from, end: stop - from, after })),
    };
    from = end;
  }
}

/**
 * The edits that leave every figure of the text as it was. Where a sentence's figures would change, its edits are
 * tried one by one, and those that change them are given up.
 * @param secret what stands for the {@link HIDDEN} characters of the text, which may be part of a figure («۵kg»).
 */
export function keepFigures(text: string, edits: readonly Edit[], secret = ''): Edit[] {
  const kept: Edit[] = [];
  const whole = reveal(text, secret);
  for (const { from, text: sentence, edits: own } of bySentence(whole, edits)) {
    for (const edit of harmless(sentence, own)) {
      kept.push({ start: edit.start + from, end: edit.end + from, after: edit.after });
    }
  }
  return kept;
}

function harmless(sentence: string, edits: readonly Edit[]): readonly Edit[] {
  const after = edited(sentence, edits);
  if (!MAYBE_NUMBER.test(sentence) && !MAYBE_NUMBER.test(after)) return edits;
  const before = meanings(sentence);
  if (meanings(after) === before) return edits;
  const kept: Edit[] = [];
  for (const edit of edits) {
    if (meanings(edited(sentence, [...kept, edit])) === before) kept.push(edit);
  }
  return kept;
}
