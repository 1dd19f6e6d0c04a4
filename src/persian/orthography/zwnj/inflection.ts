import type { Analysis } from './reading.ts';
import { joinsNext } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { BARE_ENDINGS, stemClass, SUFFIX_GROUPS, SUFFIXES, takesSuffix, closesWord } from './suffixes.ts';
import { NO_VERBS } from './verbs.ts';
import { BARE_ENDING_COST, type WordCosts } from './word-costs.ts';

/** Price of می before a verb that is known without it. */
const IMPERFECTIVE_COST = 3.5;
/** Price of می before what only looks like a verb: just below its price as a word of its own (May, wine). */
const UNKNOWN_VERB_COST = 4;
/** Price of a preverb that the text parts from its verb: a preposition may stand there too. */
const PREVERB_COST = 2;
/** Weight of a suffix's general share against what is known of this stem. */
const SUFFIX_WEIGHT = 50;
const LONGEST_SUFFIX = 7;
/** Price of a plural of what is a past stem: «آفریدهای» is «آفریده‌ای» rather than a plural of «آفرید». */
const VERB_PLURAL_COST = 3;

/** Adds readings of a row of letters to those found. */
export type FindReadings = (letters: string, found: Analysis[]) => void;

/** Readings that the lexicon lists, ZWNJ and all. */
export function findListed({ joined }: Lexicon, costs: WordCosts): FindReadings {
  return (letters, found) => {
    const forms = joined.get(letters);
    if (forms === undefined || NO_VERBS.has(letters)) return;
    for (const { cuts, count } of forms) found.push({ cuts, cost: costs.ofCount(count) });
  };
}

/** «می‌شود», «برنمی‌گردد»: a verb after its می. */
export function findImperfective({ verbs }: Lexicon, costs: WordCosts): FindReadings {
  return (letters, found) => {
    if (!letters.includes('می') || NO_VERBS.has(letters)) return;
    const end = verbs.imperfectiveEnd(letters);
    if (end === 0) {
      const prefix = /^ن?می(?=.{2,}(?:م|ی|د)$)/.exec(letters)?.[0].length ?? 0;
      if (prefix === 0) return;
      found.push({ cuts: [prefix], cost: costs.whole(letters.slice(prefix)) + UNKNOWN_VERB_COST });
      return;
    }
    const verb = costs.ofCount(costs.count(letters.slice(end)) ?? 0);
    const cost = Math.min(costs.ofCount(0), verb + IMPERFECTIVE_COST);
    found.push({ cuts: [end], cost });
    // «بر می گردد»: preverbs that are hardly ever words of their own before a verb.
    const preverb = /^(?:بر|فرا|فرو|وا|ور)(?=ن?می)/.exec(letters)?.[0].length;
    if (preverb !== undefined) found.push({ cuts: [preverb, end], cost: cost + PREVERB_COST });
  };
}

/** A stem of any reading and a suffix after a ZWNJ: P(suffix | stem) from the counts of both. */
export function findSuffixed(
  lexicon: Lexicon,
  costs: WordCosts,
  readings: (stem: string) => readonly Analysis[],
): FindReadings {
  return (letters, found) => {
    for (let cut = Math.max(2, letters.length - LONGEST_SUFFIX); cut < letters.length - 1; cut += 1) {
      const suffix = letters.slice(cut);
      if (!SUFFIXES.has(suffix)) continue;
      const stem = letters.slice(0, cut);
      if (!takesSuffix(stem, suffix)) continue;
      const share = SUFFIX_WEIGHT * lexicon.suffixShare(suffix, stem);
      const isVerb =
        SUFFIX_GROUPS.plural.has(suffix) && stemClass(`${stem}ه`, lexicon.verbs) === 'participle';
      const suffixCost =
        Math.log(((costs.count(stem) ?? 0) + SUFFIX_WEIGHT) / share) + (isVerb ? VERB_PLURAL_COST : 0);
      // After a letter that does not join, stem and suffix are written as one, and the corpus has counted them so.
      const glued = joinsNext(stem.at(-1)!) ? 0 : (costs.count(letters) ?? 0);
      if (glued > 0) found.push({ cuts: [cut], cost: costs.ofCount(glued) });
      for (const { cuts, cost } of readings(stem)) {
        if (cuts.length > 0 && closesWord(stem.slice(cuts.at(-1)))) continue;
        found.push({ cuts: [...cuts, cut], cost: cost + suffixCost });
      }
    }
  };
}

/** «نیمه‌تمامی», «قالی‌بافان»: an ending on a listed form, or in place of its own ی. */
export function findInflected({ joined }: Lexicon, costs: WordCosts): FindReadings {
  return (letters, found) => {
    for (const ending of BARE_ENDINGS) {
      if (!letters.endsWith(ending)) continue;
      const stem = letters.slice(0, -ending.length);
      if (stem.length < 4 || stem.endsWith('ه')) continue;
      for (const form of [...(joined.get(stem) ?? []), ...(joined.get(`${stem}ی`) ?? [])]) {
        found.push({ cuts: form.cuts, cost: costs.ofCount(form.count) + BARE_ENDING_COST });
      }
    }
  };
}
