import { makeAnalyzer } from './analysis.ts';
import { estimateDamage, noEvidence, type Damage } from './damage.ts';
import { decode } from './decode.ts';
import { weigh } from './evidence.ts';
import { pricesOf } from './prices.ts';
import { withWords, type Lexicon } from './lexicon.ts';
import { readRuns, type Run } from './runs.ts';
import { repairsOf, type Repair } from './repairs.ts';

export { parseLexicon, type Lexicon } from './lexicon.ts';
export type { Damage } from './damage.ts';
export type { Repair, RepairKind } from './repairs.ts';

/** Puts lost ZWNJ back. */
export interface Restorer {
  /** How damaged a whole document is; what is damaged decides how bold {@link repair} may be. */
  readonly diagnose: (text: string) => Damage;
  /** The repairs of a text, in ascending order. Remembers its last answer. */
  readonly repair: (text: string) => readonly Repair[];
  /** The same restorer for a document whose damage is known. */
  readonly for: (damage: Damage) => Restorer;
  /** Whether the lexicon has the word, ZWNJ or not. */
  readonly isKnown: (word: string) => boolean;
}

/** The first estimate reads as an average text, the second with the first in mind. */
const ROUNDS = 2;
/** More runs than this, taken evenly, say nothing new about a document. */
const SAMPLE_RUNS = 1000;

/**
 * Makes a restorer, which learns each word once and is cheap to ask again.
 * @param ownWords words with ZWNJ that the lexicon does not hold.
 */
export function makeRestorer(base: Lexicon, ownWords: readonly string[] = []): Restorer {
  const lexicon = withWords(base, ownWords);
  const analyzer = makeAnalyzer(lexicon);
  const path = (run: Run, damage: Damage) =>
    decode(run.words, run.next, { lexicon, analyzer, prices: pricesOf(damage) });

  const diagnose = (all: readonly Run[]): Damage => {
    const step = Math.max(1, Math.floor(all.length / SAMPLE_RUNS));
    const runs = all.filter((_, index) => index % step === 0);
    let damage = estimateDamage(noEvidence());
    for (let round = 0; round < ROUNDS; round += 1) {
      const evidence = noEvidence();
      for (const run of runs) weigh(run.words, path(run, damage), lexicon, evidence);
      damage = estimateDamage(evidence);
    }
    return damage;
  };

  const restorer = (known: Damage | undefined): Restorer => {
    let last: { text: string; repairs: readonly Repair[] } | undefined;
    const repair = (text: string): readonly Repair[] => {
      if (last?.text === text) return last.repairs;
      const runs = readRuns(text);
      const damage = known ?? diagnose(runs);
      const repairs = runs.flatMap((run) => repairsOf(run, path(run, damage), damage, lexicon));
      last = { text, repairs };
      return repairs;
    };
    return {
      diagnose: (text) => diagnose(readRuns(text)),
      repair,
      for: restorer,
      isKnown: (word) => analyzer.isKnown(word.replace(/\u200c/g, '')),
    };
  };
  return restorer(undefined);
}
