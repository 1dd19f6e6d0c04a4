import type { Lexicon } from './lexicon.ts';
import { endsSilent, joinsNext } from './letters.ts';
import { BARE_ENDINGS, SUFFIXES, takesSuffix } from './suffixes.ts';

/** One way to read a row of letters: the parts of the word, and how surprising the word is. */
export interface Analysis {
  /** Indices of letters before which a part begins; also where a ZWNJ would be invisible. */
  readonly cuts: readonly number[];
  /** Negative natural logarithm of the word's probability. */
  readonly cost: number;
}

/** What decides whether a word may be a part of another. */
export interface Traits {
  readonly isSuffix: boolean;
  /** Is or ends in می: «نمی», «بازمی». */
  readonly isImperfective: boolean;
  readonly startsImperfective: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isProductiveFirst: boolean;
  readonly isProductiveLast: boolean;
  /** So common that only a listed form may join it. */
  readonly isFrequent: boolean;
}

/** Finds the readings of a row of letters, likeliest first. */
export interface Analyzer {
  readonly readings: (letters: string) => readonly Analysis[];
  /** The price of the reading as one part. */
  readonly whole: (letters: string) => number;
  readonly traits: (letters: string) => Traits;
  readonly isKnown: (letters: string) => boolean;
}

/** A word of the list that the corpus does not hold counts as this much of an occurrence. */
const UNSEEN = 0.4;
const UNSEEN_VERB = 0.4;
/** An unknown word: a start and a price for each letter (about the entropy of Persian letters within words). */
const UNKNOWN_START = 4;
const UNKNOWN_LETTER = 2.9;
/** How much of the text are compounds that nobody has written down. */
const NEW_COMPOUND = 0.006;
/** Weight of a suffix's general share against what is known of this stem. */
const SUFFIX_WEIGHT = 25;
const BARE_ENDING_COST = 3.5;
/** Price of می before a verb that is known without it. */
const IMPERFECTIVE_COST = 3.5;
/** Price of می before what only looks like a verb: just below its price as a word of its own (May, wine). */
const UNKNOWN_VERB_COST = 8;
/** Price of a preposition grown together with a word: more than its price as a word of its own. */
const PREPOSITION_COST = 5;
/** Price of two words that nothing shows to be parts of compounds («آذربایجان‌غربی»). */
const STRANGERS_COST = 9;
const SILENT_COST = 5;
const ARTICLE_COST = 5;
/** A part may be part of a compound that the lexicon does not have when at least this share of compounds has it. */
const PRODUCTIVE = 0.0004;
const MAX_READINGS = 6;
const MAX_LETTERS = 32;
const MEMORY = 200_000;
/** Share of the text from which a word is frequent: به، از، در، این… */
const FREQUENT = 0.004;

/** Makes an analyzer, which remembers what it was asked. */
export function makeAnalyzer(lexicon: Lexicon): Analyzer {
  const { words, joined, verbs, total } = lexicon;
  const costOf = (count: number) => Math.log(total / count);

  const knownCost = (letters: string): number | undefined => {
    const count = words.get(letters);
    if (count !== undefined) return costOf(Math.max(count, UNSEEN));
    if (verbs.isForm(letters)) return costOf(UNSEEN_VERB);
    return undefined;
  };
  const inflectedCost = (letters: string): number | undefined => {
    for (const ending of BARE_ENDINGS) {
      if (!letters.endsWith(ending)) continue;
      const stem = letters.slice(0, -ending.length);
      if (stem.length < 3 || stem.endsWith('ه') || (stem.endsWith('ی') && ending === 'ات')) continue;
      const cost = words.get(stem);
      if (cost !== undefined) return costOf(Math.max(cost, UNSEEN)) + BARE_ENDING_COST;
    }
    return undefined;
  };
  const unknownCost = (letters: string) => UNKNOWN_START + UNKNOWN_LETTER * letters.length;
  const wholeCost = (letters: string): number =>
    knownCost(letters) ?? Math.min(inflectedCost(letters) ?? Infinity, unknownCost(letters));
  const whole = remember(wholeCost);
  const traits = remember((letters: string): Traits => {
    const first = lexicon.firstParts.get(letters) ?? 0;
    const last = lexicon.lastParts.get(letters) ?? 0;
    return {
      isSuffix: SUFFIXES.has(letters),
      isImperfective: letters.endsWith('می') && letters.length <= 6,
      startsImperfective: /^ن?می/.test(letters),
      isFirst: first > 0,
      isLast: last > 0,
      isProductiveFirst: first >= PRODUCTIVE,
      isProductiveLast: last >= PRODUCTIVE,
      isFrequent: (words.get(letters) ?? 0) > total * FREQUENT,
    };
  });

  function* listed(letters: string): Generator<Analysis> {
    for (const { cuts, count } of joined.get(letters) ?? [])
      yield { cuts, cost: costOf(Math.max(count, UNSEEN)) };
  }

  function* imperfective(letters: string): Generator<Analysis> {
    const end = verbs.imperfectiveEnd(letters);
    if (end === 0) {
      const prefix = /^ن?می(?=.{2,}(?:م|ی|د)$)/.exec(letters)?.[0].length ?? 0;
      if (prefix > 0) yield { cuts: [prefix], cost: whole(letters.slice(prefix)) + UNKNOWN_VERB_COST };
      return;
    }
    const verb = words.get(letters.slice(end)) ?? 0;
    const cost = Math.min(costOf(UNSEEN_VERB), costOf(Math.max(verb, UNSEEN_VERB)) + IMPERFECTIVE_COST);
    yield { cuts: [end], cost };
    // «بر می گردد»: a preverb that does not join is one word with its verb all the same.
    const preverb = letters.slice(0, end).replace(/ن?می$/, '').length;
    if (preverb > 0 && !joinsNext(letters[preverb - 1]!)) yield { cuts: [preverb, end], cost };
  }

  /** «به‌ویژه»: a preposition that has grown together with the next word. */
  function* withPreposition(letters: string): Generator<Analysis> {
    const rest = letters.slice(2);
    if (!letters.startsWith('به') || rest.length < 3 || !((words.get(rest) ?? 0) > 0)) return;
    yield { cuts: [2], cost: whole(rest) + PREPOSITION_COST };
  }

  function* suffixed(letters: string): Generator<Analysis> {
    for (let cut = Math.max(2, letters.length - 7); cut < letters.length - 1; cut += 1) {
      const suffix = letters.slice(cut);
      const stem = letters.slice(0, cut);
      if (!SUFFIXES.has(suffix) || !takesSuffix(stem, suffix)) continue;
      const share = SUFFIX_WEIGHT * lexicon.suffixShare(suffix, stem);
      const suffixCost = Math.log(((words.get(stem) ?? 0) + SUFFIX_WEIGHT) / share);
      const glued = joinsNext(stem.at(-1)!) ? undefined : words.get(letters);
      if (glued !== undefined && glued > 0) yield { cuts: [cut], cost: costOf(glued) };
      for (const reading of readings(stem)) {
        yield { cuts: [...reading.cuts, cut], cost: reading.cost + suffixCost };
      }
    }
  }

  /** «نیمه‌تمامی», «قالی‌بافان»: an ending on a listed form, or in place of its own ی. */
  function* inflected(letters: string): Generator<Analysis> {
    for (const ending of BARE_ENDINGS) {
      const stem = letters.slice(0, -ending.length);
      if (stem.length < 4 || stem.endsWith('ه') || !letters.endsWith(ending)) continue;
      for (const { cuts, cost } of listed(stem)) yield { cuts, cost: cost + BARE_ENDING_COST };
      for (const { cuts, cost } of listed(stem + 'ی')) yield { cuts, cost: cost + BARE_ENDING_COST };
    }
  }

  function* compounds(letters: string): Generator<Analysis> {
    for (let cut = 2; cut <= letters.length - 2; cut += 1) {
      const firstPart = letters.slice(0, cut);
      const lastPart = letters.slice(cut);
      const first = lexicon.firstParts.get(firstPart) ?? 0;
      const last = lexicon.lastParts.get(lastPart) ?? 0;
      if (first < PRODUCTIVE && last < PRODUCTIVE && (first === 0 || last === 0)) {
        const isLong = letters.length >= 8 && lastPart.length > 2;
        if (cut > 2 && (isLong || endsSilent(firstPart))) yield* strangers(firstPart, lastPart);
        continue;
      }
      const firstCost = partCost(first, firstPart);
      const lastCost = partCost(last, lastPart);
      const newness = -Math.log(NEW_COMPOUND);
      if (firstCost !== undefined && lastCost !== undefined) {
        yield { cuts: [cut], cost: firstCost + lastCost + newness };
      }
      if (last >= PRODUCTIVE && lastCost !== undefined) {
        for (const { cuts, cost } of listed(firstPart)) {
          yield { cuts: [...cuts, cut], cost: cost + lastCost + newness };
        }
      }
      if (first >= PRODUCTIVE && firstCost !== undefined) {
        for (const { cuts, cost } of listed(lastPart)) {
          yield { cuts: [cut, ...cuts.map((inner) => inner + cut)], cost: cost + firstCost + newness };
        }
      }
    }
  }

  function* strangers(first: string, second: string): Generator<Analysis> {
    // A silent ه never stands inside a word, so a known word before it needs no better proof.
    const isSilent = endsSilent(first);
    const least = isSilent ? 0 : 1;
    const [one, two] = [words.get(first) ?? -1, words.get(second) ?? -1];
    if (one < least || two < least) return;
    const cost = costOf(Math.max(one, UNSEEN)) + costOf(Math.max(two, UNSEEN));
    yield { cuts: [first.length], cost: cost + (isSilent ? SILENT_COST : STRANGERS_COST) };
  }

  /** «جامع‌المقدمات»: an Arabic article between two known words. */
  function* withArticle(letters: string): Generator<Analysis> {
    const at = letters.indexOf('ال', 3);
    if (at < 0 || letters.length - at < 6) return;
    const [first, second] = [words.get(letters.slice(0, at)), words.get(letters.slice(at + 2))];
    if (first === undefined || second === undefined) return;
    const cost = costOf(Math.max(first, UNSEEN)) + costOf(Math.max(second, UNSEEN)) + ARTICLE_COST;
    yield { cuts: [at], cost };
  }

  /** A known word that no compound has shown yet may still be a part of one. */
  const partCost = (share: number, part: string): number | undefined => {
    if (share > 0) return -Math.log(share);
    const count = words.get(part);
    return count !== undefined && part.length > 2 ? costOf(Math.max(count, UNSEEN)) + 2 : undefined;
  };

  const allReadings = (letters: string): readonly Analysis[] => {
    const found: Analysis[] = [{ cuts: [], cost: whole(letters) }];
    if (letters.length > MAX_LETTERS) return found;
    found.push(
      ...listed(letters),
      ...imperfective(letters),
      ...withPreposition(letters),
      ...withArticle(letters),
      ...suffixed(letters),
      ...inflected(letters),
      ...compounds(letters),
    );
    return found.length === 1 ? found : distinct(found).slice(0, MAX_READINGS);
  };
  const readings = remember(allReadings);

  return {
    readings,
    whole,
    traits,
    isKnown: (letters) => knownCost(letters) !== undefined || joined.has(letters),
  };
}

/** The function with a memory that is emptied before it grows without end. */
function remember<Value>(ask: (letters: string) => Value): (letters: string) => Value {
  const memory = new Map<string, Value>();
  return (letters) => {
    let value = memory.get(letters);
    if (value === undefined) {
      value = ask(letters);
      if (memory.size >= MEMORY) memory.clear();
      memory.set(letters, value);
    }
    return value;
  };
}

/** The cheapest of the readings with equal cuts, cheapest first. */
function distinct(readings: Analysis[]): Analysis[] {
  const best = new Map<string, Analysis>();
  for (const reading of readings) {
    const key = reading.cuts.join();
    const rival = best.get(key);
    if (rival === undefined || reading.cost < rival.cost) best.set(key, reading);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}

/** The cuts at which a ZWNJ can be seen. */
export const visibleCuts = (letters: string, cuts: readonly number[]): readonly number[] =>
  cuts.filter((cut) => joinsNext(letters[cut - 1]!));
