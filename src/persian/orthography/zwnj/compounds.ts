import type { Analysis } from './reading.ts';
import type { FindReadings } from './inflection.ts';
import { endsSilent, joinsNext } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { SUFFIXES } from './suffixes.ts';
import type { WordCosts } from './word-costs.ts';

/** How much of the text are compounds that nobody has written down. */
const NEW_COMPOUND = -Math.log(0.005);
/** A part may be part of a compound that the lexicon does not have when at least this share of compounds has it. */
export const PRODUCTIVE = 0.0002;
/** Price of a known word as a part, where no compound has shown it yet. */
const NEW_PART_COST = 1;
/** Price of two words that nothing shows to be parts of compounds («آذربایجان‌غربی»). */
const STRANGERS_COST = 5;
const STRANGERS_LENGTH = 7;
/** The same where the first ends in a silent ه, which never stands inside a word. */
const SILENT_COST = 5;
const ARTICLE_COST = 5;
/** Price of a preposition grown together with a word: more than its price as a word of its own. */
const PREPOSITION_COST = 5;

/** «سرمایه‌پذیری»: compounds of parts that other compounds have, one of them often. */
export function findCompounds({ firstParts, lastParts, joined }: Lexicon, costs: WordCosts): FindReadings {
  const partCost = (share: number, part: string): number => {
    if (share > 0) return -Math.log(share);
    const count = costs.count(part);
    return count !== undefined && part.length > 2 ? costs.ofCount(count) + NEW_PART_COST : Infinity;
  };
  const add = (found: Analysis[], cuts: readonly number[], cost: number) => {
    if (cost < Infinity) found.push({ cuts, cost });
  };
  return (letters, found) => {
    for (let cut = 2; cut <= letters.length - 2; cut += 1) {
      const firstPart = letters.slice(0, cut);
      const lastPart = letters.slice(cut);
      const first = firstParts.get(firstPart) ?? 0;
      const last = lastParts.get(lastPart) ?? 0;
      findStrangers(firstPart, lastPart, costs, found);
      if (first < PRODUCTIVE && last < PRODUCTIVE && (first === 0 || last === 0)) continue;
      const firstCost = partCost(first, firstPart) + NEW_COMPOUND;
      const lastCost = partCost(last, lastPart) + NEW_COMPOUND;
      add(found, [cut], firstCost + lastCost - NEW_COMPOUND);
      for (const form of (last >= PRODUCTIVE && joined.get(firstPart)) || []) {
        add(found, [...form.cuts, cut], costs.ofCount(form.count) + lastCost);
      }
      for (const form of (first >= PRODUCTIVE && joined.get(lastPart)) || []) {
        add(found, [cut, ...form.cuts.map((inner) => inner + cut)], costs.ofCount(form.count) + firstCost);
      }
    }
  };
}

function findStrangers(first: string, second: string, costs: WordCosts, found: Analysis[]): void {
  if (first.length < 3 || !joinsNext(first.at(-1)!)) return;
  if (SUFFIXES.has(second) || (first.endsWith('ه') && second.startsWith('ای'))) return;
  const isSilent = endsSilent(first);
  const isLong = first.length + second.length >= STRANGERS_LENGTH && second.length > 2;
  if (!isSilent && !isLong) return;
  const least = isSilent ? 0 : 1;
  const one = costs.count(first) ?? -1;
  if (one < least) return;
  const two = costs.familiar(second);
  if (two === undefined || costs.count(second) === 0) return;
  const cost = costs.ofCount(one) + two + (isSilent ? SILENT_COST : STRANGERS_COST);
  found.push({ cuts: [first.length], cost });
}

/** «جامع‌المقدمات»: an Arabic article after a known word. */
export function findWithArticle(costs: WordCosts): FindReadings {
  return (letters, found) => {
    const at = letters.indexOf('ال', 3);
    if (at < 0 || letters.length - at < 6) return;
    const first = costs.count(letters.slice(0, at));
    if (first === undefined) return;
    found.push({
      cuts: [at],
      cost: costs.ofCount(first) + costs.whole(letters.slice(at + 2)) + ARTICLE_COST,
    });
  };
}

/** «به‌ویژه»: a preposition that has grown together with the next word. */
export function findWithPreposition(costs: WordCosts): FindReadings {
  return (letters, found) => {
    const rest = letters.slice(2);
    if (!letters.startsWith('به') || rest.length < 3 || (costs.count(rest) ?? 0) === 0) return;
    found.push({ cuts: [2], cost: costs.whole(rest) + PREPOSITION_COST });
  };
}
