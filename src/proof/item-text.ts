import { itemTexts } from '../content/item-texts.ts';
import type { Item } from '../content/newsroom.ts';
import { bareLetters, comparable, findQuotation, type Comparable, type Stretch } from './comparable.ts';

/** A place where a quotation stands. */
export interface QuotedAt extends Stretch {
  /** The whole text of the headline, lead or paragraph it stands in. */
  readonly text: string;
}

/** Where a sentence ends for certain: what a digit follows may be a number that is cut in two. */
const CERTAIN_END = /[.؟!…]\s+(?![\d۰-۹٠-٩])/gu;

/** The same place in its sentence alone: what stands in others says nothing of it. */
export function inSentence({ text, start, end }: QuotedAt): QuotedAt {
  let from = 0;
  let to = text.length;
  for (const { index, 0: gap } of text.matchAll(CERTAIN_END)) {
    if (index + gap.length <= start) from = index + gap.length;
    else if (index >= end) {
      to = index + 1;
      break;
    }
  }
  return { text: text.slice(from, to), start: start - from, end: end - from };
}

/** The sentence around a stretch of a text. */
export function sentenceAround(text: string, { start, end }: Stretch): string {
  const before = Math.max(
    ...['. ', '؟ ', '! ', '… '].map((mark) => text.lastIndexOf(mark, start - 2) + 1),
    0,
  );
  const after = /[.؟!…](?=\s|$)/u.exec(text.slice(end))?.index;
  return text.slice(before, after === undefined ? text.length : end + after + 1).trim();
}

const SENTENCE_END = /(?<=[.؟!…])\s+/u;

/** Remembers the last item alone: items are proven one after the other, and the texts of all are a lot to hold. */
function ofLastItem<T>(make: (item: Item) => T): (item: Item) => T {
  let last: { readonly item: Item; readonly made: T } | undefined;
  return (item) => {
    if (last?.item !== item) last = { item, made: make(item) };
    return last.made;
  };
}

/** Every text of an item that a reader sees. */
export const textsOf = ofLastItem((item): readonly string[] => itemTexts(item, item.body));

/** The sentences of a text; a mark inside a number ends none. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');

/** The sentences of an item. */
export const sentencesOf = ofLastItem((item): readonly string[] => textsOf(item).flatMap(sentencesIn));

const bareTexts = ofLastItem((item): readonly string[] => textsOf(item).map(bareLetters));

/** What stands around the letters and digits of a quotation. */
const EDGES = /^[^\p{L}\p{N}%٪]+|[^\p{L}\p{N}%٪]+$/gu;
const BEFORE = /[\s«(]/u;
/** A full stop or comma before a digit may be part of a number. */
const BEHIND = /^(?:$|[\s»)؛:؟!…]|[.،](?![\d۰-۹٠-٩]))/u;

/**
 * Where the words of a quotation stand in a text letter for letter, between spaces or marks: most do, and this is
 * found without taking the text apart.
 */
function asTyped(text: string, words: string): Stretch | undefined {
  const start = words === '' ? -1 : text.indexOf(words);
  if (start < 0 || (start > 0 && !BEFORE.test(text[start - 1]!))) return undefined;
  const end = start + words.length;
  return BEHIND.test(text.slice(end, end + 2)) ? { start, end } : undefined;
}

/** Where an item holds a quotation: in the body before the headline, for there its sentence is whole. */
export function quotedAt(item: Item, quote: string): QuotedAt | undefined {
  const words = quote.replace(EDGES, '');
  let wanted: Comparable | undefined;
  const lastIn = (texts: readonly string[]): QuotedAt | undefined => {
    for (const text of texts.toReversed()) {
      const found = asTyped(text, words) ?? findQuotation(comparable(text), (wanted ??= comparable(quote)));
      if (found) return { ...found, text };
    }
    return undefined;
  };
  // Most quotations stand letter for letter; folding every text of the item takes ten times as long.
  const exact = lastIn(item.body.blocks.filter((text) => text.includes(quote)));
  if (exact) return exact;
  const texts = textsOf(item);
  const letters = bareLetters(quote);
  const bare = bareTexts(item);
  return lastIn(texts.filter((_, index) => bare[index]!.includes(letters)));
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** The words that a quotation should have had, where an item comes near it. */
export interface NearestSentence {
  readonly sentence: string;
  /** First words that differ: as quoted, and as they stand. */
  readonly quoted: string;
  readonly stands: string;
}

const plainWord = (word: string): string => comparable(word).letters;

/** Words in common, in order, by the longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let index = 0; index < b.length; index += 1) {
      next.push(word === b[index] ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The sentence of an item that a quotation was most likely taken from; at least half of its words must stand there. */
export function nearestSentence(item: Item, quote: string): NearestSentence | undefined {
  const quoted = wordsOf(quote);
  const wanted = quoted.map(plainWord);
  let best: { readonly sentence: string; readonly shared: number } | undefined;
  for (const sentence of sentencesOf(item)) {
    const shared = common(wanted, wordsOf(sentence).map(plainWord)) / wanted.length;
    if (shared >= 0.5 && shared > (best?.shared ?? 0)) best = { sentence, shared };
  }
  return best && { sentence: best.sentence, ...firstDifference(quoted, wordsOf(best.sentence)) };
}

/** The first stretch where the two differ, from the place where the quotation begins in the sentence. */
function firstDifference(
  quoted: readonly string[],
  sentence: readonly string[],
): { readonly quoted: string; readonly stands: string } {
  const [a, b] = [quoted.map(plainWord), sentence.map(plainWord)];
  const starts = Array.from({ length: b.length }, (_, start) => start);
  const score = (start: number): number => a.filter((word, index) => word === b[start + index]).length;
  const start = starts.reduce((best, each) => (score(each) > score(best) ? each : best), 0);
  let first = 0;
  while (first < a.length && a[first] === b[start + first]) first += 1;
  // The words meet again, or one side has a word more.
  const [inQuote, inText] = [a[first + 1], b[start + first + 1]];
  const dropped = a[first] !== undefined && a[first] === inText;
  const added = inQuote !== undefined && inQuote === b[start + first];
  return {
    quoted: dropped ? '' : (quoted[first] ?? ''),
    stands: added ? '' : (sentence[start + first] ?? ''),
  };
}
