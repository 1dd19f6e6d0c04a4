import { findCompounds, findWithArticle, findWithPreposition, PRODUCTIVE } from './compounds.ts';
import { findImperfective, findInflected, findListed, findSuffixed } from './inflection.ts';
import type { Lexicon } from './lexicon.ts';
import { findSpeltOut, findSurname, findWithSon } from './names.ts';
import { SUFFIXES } from './suffixes.ts';
import type { Analysis } from './reading.ts';
import { makeWordCosts } from './word-costs.ts';

/** What decoding asks of every word, remembered as one. */
export interface Entry {
  /** The price of the reading as one part. */
  readonly whole: number;
  /** The price of the likeliest reading of more than one part; infinite where there is none. */
  readonly parted: number;
  /** Where the second word begins, if these are two words that lost their space. */
  readonly pairAt: number | undefined;
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
  readonly entry: (letters: string) => Entry;
  readonly isKnown: (letters: string) => boolean;
}

const MAX_READINGS = 6;
const MAX_LETTERS = 32;
const LONGEST_PREFIX = 6;
const MEMORY = 200_000;
/** Share of the text from which a word is frequent: به، از، در، این… */
const FREQUENT = 0.004;

/** Makes an analyzer, which remembers what it was asked. */
export function makeAnalyzer(lexicon: Lexicon): Analyzer {
  const { firstParts, lastParts, joined, pairs, total } = lexicon;
  const costs = makeWordCosts(lexicon);
  const readings = remember((letters: string): readonly Analysis[] => {
    const found: Analysis[] = [{ cuts: [], cost: costs.whole(letters) }];
    if (letters.length > MAX_LETTERS) return found;
    for (const find of finders) find(letters, found);
    return found.length === 1 ? found : distinct(found).slice(0, MAX_READINGS);
  });
  const finders = [
    findListed(lexicon, costs),
    findImperfective(lexicon, costs),
    findWithPreposition(costs),
    findWithArticle(costs),
    findWithSon(costs),
    findSurname(costs),
    findSpeltOut(),
    findSuffixed(lexicon, costs, readings),
    findInflected(lexicon, costs),
    findCompounds(lexicon, costs),
  ];
  const entry = remember((letters: string): Entry => {
    const first = firstParts.get(letters) ?? 0;
    const last = lastParts.get(letters) ?? 0;
    return {
      whole: costs.whole(letters),
      parted: readings(letters).find(({ cuts }) => cuts.length > 0)?.cost ?? Infinity,
      pairAt: pairs.get(letters),
      isSuffix: SUFFIXES.has(letters),
      isImperfective: letters.endsWith('می') && letters.length <= LONGEST_PREFIX,
      startsImperfective: /^ن?می/.test(letters),
      isFirst: first > 0,
      isLast: last > 0,
      isProductiveFirst: first >= PRODUCTIVE,
      isProductiveLast: last >= PRODUCTIVE,
      isFrequent: (costs.count(letters) ?? 0) > total * FREQUENT,
    };
  });
  return {
    readings,
    entry,
    isKnown: (letters) => costs.known(letters) !== undefined || joined.has(letters),
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
