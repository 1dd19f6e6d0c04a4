import type { FindReadings } from './inflection.ts';
import type { WordCosts } from './word-costs.ts';

/** Price of «بن» between two names that are written as one. */
const SON_COST = 1;
/** Surnames are made of names that no list has: «کوثری‌نیا». */
const SURNAME = /^(.{3,}[^اآدذرزژو])(نیا|فرد|زاده|نژاد|نسب|منش|راد|پور)(ی|ها|های)?$/;
const SURNAME_COST = 4;
/** Last parts that are ordinary words too. */
const ORDINARY = new Set(['فرد', 'نژاد', 'منش', 'راد']);
/** Price of these after a word that is no «احمدی»: «حالت فرد» is rather two words. */
const WORD_SURNAME_COST = 9;
/** The names of Latin letters, as Persian spells abbreviations out: «سی‌ان‌ان». */
const LETTER_NAMES = new Set(
  'اف ال ام ان اس ار آر اچ آی ای او بی پی تی جی دی دبلیو سی کی کیو وی یو ایکس وای زد'.split(' '),
);
const LONGEST_LETTER_NAME = 5;
/** Price of an abbreviation: an ordinary word is likelier where these letters make one. */
const SPELT_OUT_COST = 17;

/** «عبدالله‌بن‌زبیر»: a name of which «بن» is the middle. */
export function findWithSon(costs: WordCosts): FindReadings {
  return (letters, found) => {
    for (let at = letters.indexOf('بن', 3); at >= 0; at = letters.indexOf('بن', at + 1)) {
      const start = letters[at - 1] === 'ا' && at > 4 ? at - 1 : at;
      const father = letters.slice(at + 2);
      const son = costs.count(letters.slice(0, start));
      if (son === undefined || father.length < 2) continue;
      const cost = costs.ofCount(son) + costs.whole(father) + SON_COST;
      found.push({ cuts: [start, at + 2], cost });
    }
  };
}

/** «کوثری‌نیا»: a first part that may be unknown, and what many surnames end in. */
export function findSurname(costs: WordCosts): FindReadings {
  return (letters, found) => {
    const [, first, last, ending] = SURNAME.exec(letters) ?? [];
    if (first === undefined || last === undefined) return;
    const cuts = [first.length];
    if (ending?.startsWith('ها') === true) cuts.push(first.length + last.length);
    const isWord = ORDINARY.has(last) && (costs.count(first) ?? 0) > 0 && !first.endsWith('ی');
    found.push({ cuts, cost: costs.whole(first) + (isWord ? WORD_SURNAME_COST : SURNAME_COST) });
  };
}

/** «بی‌بی‌سی»: three or more letters of the Latin alphabet. */
export function findSpeltOut(): FindReadings {
  return (letters, found) => {
    const cuts = spellOut(letters, 0);
    if (cuts !== undefined && cuts.length > 1) found.push({ cuts, cost: SPELT_OUT_COST });
  };
}

function spellOut(letters: string, start: number): number[] | undefined {
  for (let end = start + 2; end <= Math.min(letters.length, start + LONGEST_LETTER_NAME); end += 1) {
    if (!LETTER_NAMES.has(letters.slice(start, end))) continue;
    if (end === letters.length) return [];
    const rest = spellOut(letters, end);
    if (rest !== undefined) return [end, ...rest];
  }
  return undefined;
}
