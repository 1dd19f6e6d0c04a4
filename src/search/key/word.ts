import { foldLetters } from '../../persian/letters.ts';
import { stemOf } from './nouns.ts';
import { mainVerb, progressiveVerb, verbOf } from './verbs.ts';

/** How one word is found: in the index every term stands at the word's place. */
export interface WordKey {
  /** What a query asks for first. Letters of one case, no marks, no punctuation: Pagefind passes it unchanged. */
  readonly key: string;
  /** Parts of a compound (تصمیم‌گیری: تصمیم, گیر), empty for a simple word. */
  readonly parts: readonly string[];
  /** Other readings of an ambiguous ending, and the main verb of a verb with a preverb. */
  readonly alternatives: readonly string[];
  /** Folded and unstemmed, for half-typed words. */
  readonly surface: string;
  /** Every term that finds the word in an index, its key first. */
  readonly terms: readonly string[];
}

const ZWNJ = '\u200c';
/** Endings that stand after a ZWNJ, or by mistake after a space, and carry no meaning for a search. */
const ENDINGS = new Set(
  `ها های هایی هایم هایت هایش هایمان هایتان هایشان هام هات هاش هامان هاتان هاشان تر ترین تری ترم ترها ترهای ترینها ترینهای ای ی یی ام ات اش ایم
  اید اند است مان تان شان م ت ش یم ید ند گان ایی هایند ترند تریم ترید انه`.split(/\s+/),
);
const PROGRESSIVE = /^(بر|در|فرا|فرو|باز|وا|ور|پیش|پس|سر)?(?:ن?می|همی)$/;

/** True for ها, ترین, اش and their like, which belong to the word before them. */
export const isEnding = (folded: string): boolean => ENDINGS.has(folded) && folded.length > 1;

/** True for می and نمی (and برمی), which belong to the verb after them. */
export const isProgressive = (folded: string): boolean => PROGRESSIVE.test(folded);

const plain = (text: string): string =>
  foldLetters(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Digits of every script as Latin ones, groups closed, the decimal mark a letter that no tokenizer splits. */
export const foldNumber = (text: string): string =>
  text.replace(/(?<=\d)[,٬،](?=\d{3}(?!\d))/g, '').replace(/(?<=\d)[.,٫،/](?=\d)/g, 'x');

function wordKey(
  key: string,
  parts: readonly string[],
  alternatives: readonly string[],
  surface: string,
): WordKey {
  // A half-typed word is looked up unstemmed: its beginning must be in the index too.
  const whole = surface.startsWith(key) ? [] : [surface];
  const terms = [...new Set([key, ...parts, ...alternatives, ...whole])].filter((term) => term !== '');
  return { key, parts, alternatives, surface, terms };
}

function verbAfterProgressive(prefix: string, rest: string): WordKey {
  const surface = prefix + rest;
  const preverb = PROGRESSIVE.exec(prefix)?.[1] ?? '';
  const verb = progressiveVerb(rest);
  if (verb !== undefined) {
    return wordKey(preverb + verb, [], preverb === '' ? [] : [verb], surface);
  }
  const stem = rest.replace(/(?:ند|ید|یم|م|ی|د)$/, '');
  // Typed without its ZWNJ the unknown verb is stemmed as a noun: both keys are held.
  return wordKey(preverb + (stem.length > 1 ? stem : rest), [], [stemOf(surface).key], surface);
}

/**
 * The key of one word as it is written: letters, digits and ZWNJ, without spaces or punctuation.
 * @example keyOfWord('کتاب\u200cهایش').key // 'کتاب'
 * @example keyOfWord('تصمیم\u200cگیری') // { key: 'تصمیمگیر', parts: ['تصمیم', 'گیر'], … }
 */
export function keyOfWord(word: string): WordKey {
  const segments = word
    .split(ZWNJ)
    .map(plain)
    .filter((segment) => segment !== '');
  const surface = segments.join('');
  if (!/[\u0620-\u06ff]/.test(surface)) return wordKey(surface, [], [], surface);
  if (segments.length > 1 && isProgressive(segments[0]!)) {
    return verbAfterProgressive(segments[0]!, segments.slice(1).join(''));
  }
  let last = segments.length;
  while (last > 1 && ENDINGS.has(segments[last - 1]!)) last -= 1;
  const content = segments.slice(0, last);
  const { key, alternatives } = stemOf(content.join(''));
  const parts =
    content.length > 1 ? content.map((segment) => stemOf(segment).key).filter((part) => part.length > 1) : [];
  const main = verbOf(content.join('')) === key ? mainVerb(key) : undefined;
  return wordKey(key, parts, main === undefined ? alternatives : [...alternatives, main], surface);
}
