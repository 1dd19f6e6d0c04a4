import type { Finding } from '../content/finding.ts';
import { finding } from '../content/messages/index.ts';
import type { Item, Observation, Statistic } from '../content/newsroom.ts';
import { findFigures, type Figure } from '../persian/figures/index.ts';
import { SEASONS, SOLAR_MONTHS } from '../persian/calendar/index.ts';
import { foldLetters } from '../persian/letters.ts';
import { countsIn, expectationOf, sameNumber, valueIn, type Expectation } from './expectation.ts';
import type { LocateText } from './item-figures.ts';
import { sentencesOf } from './item-text.ts';
import { amountsOf } from './verdict.ts';
import { wordFigure, wordObservation } from './wording.ts';

/** An observation with its statistic. */
export interface Sourced {
  readonly statistic: Statistic;
  readonly observation: Observation;
}

/** Words too common to tell one sentence from another. */
const COMMON = new Set(
  'است شده شد بود دارد این ان که را به از در با برای تا بر یک هم نیز خود وی گفت گفته گفتهٔ افزود کرد های ها می استان کشور سال'.split(
    ' ',
  ),
);

const PLURAL = /(?<=..)(?:هایی|های|ها)$/;

const contentWordsOfFolded = (folded: string): readonly string[] =>
  (folded.match(/\p{L}{3,}/gu) ?? [])
    .map((word) => word.replace(PLURAL, ''))
    .filter((word) => !COMMON.has(word));
const contentWords = (text: string): readonly string[] => contentWordsOfFolded(foldLetters(text));

/** What a text says beside its figures: «میلیارد دلار» makes no two sentences one. */
function wordsBesideFigures(text: string): readonly string[] {
  const figures = findFigures(text);
  const pieces = figures.map(({ start }, index) => text.slice(figures[index - 1]?.end ?? 0, start));
  return contentWords([...pieces, text.slice(figures.at(-1)?.end ?? 0)].join(' '));
}

/** The clause of a sentence in which a figure stands. */
function clauseAround(sentence: string, { start, end }: Figure): string {
  const before = Math.max(...Array.from('،؛:', (mark) => sentence.lastIndexOf(mark, start) + 1));
  const behind = /[،؛:]/.exec(sentence.slice(end))?.index;
  return sentence.slice(before, behind === undefined ? sentence.length : end + behind);
}

/** How much of a clause the quotation and the statistic's name must say too, and how much of those the clause. */
const OF_CLAUSE = 0.75;
const OF_QUOTE = 0.4;
const FEWEST = 3;

const TIMES = new Set([...SOLAR_MONTHS, ...SEASONS].map(foldLetters));

const timesIn = (text: string): readonly string[] =>
  (foldLetters(text).match(/\p{L}+/gu) ?? []).filter((word) => TIMES.has(word));

/** Whether a clause names a month or a season that a quotation does not: each month has a figure of its own. */
function namesAnotherTime(clause: string, quote: string): boolean {
  const quoted = new Set(timesIn(quote));
  return timesIn(clause).some((time) => !quoted.has(time));
}

/** Whether a clause speaks of the very thing that a statistic counts. */
function isAbout(clause: string, { statistic, observation }: Sourced): boolean {
  if (namesAnotherTime(clause, observation.quote)) return false;
  const quoted = wordsBesideFigures(observation.quote);
  const known = new Set([...quoted, ...contentWords(statistic.title)]);
  const words = wordsBesideFigures(clause);
  const shared = words.filter((word) => known.has(word)).length;
  return shared >= FEWEST && shared >= OF_CLAUSE * words.length && shared >= OF_QUOTE * quoted.length;
}

/** Whether a folded text holds words so many times in all, be it inside of longer words. */
function holdsAny(folded: string, words: ReadonlySet<string>, times: number): boolean {
  let left = times;
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      left -= 1;
      if (left === 0) return true;
    }
  }
  return false;
}

/** A first, cheap look: most sentences have nothing to do with any statistic. */
function related(item: Item, sourced: readonly Sourced[]): readonly string[] {
  const quoted = new Set(sourced.flatMap(({ observation }) => contentWords(observation.quote)));
  return sentencesOf(item).filter((sentence) => {
    const folded = foldLetters(sentence);
    return (
      holdsAny(folded, quoted, FEWEST) &&
      contentWordsOfFolded(folded).filter((word) => quoted.has(word)).length >= FEWEST
    );
  });
}

const proves = (figure: Figure, sentence: string, expected: Expectation): boolean => {
  const value = valueIn(figure, expected);
  return value !== undefined && sameNumber(value, expected.value) && countsIn(figure, sentence, expected);
};

/**
 * Sentences of an item that say of a statistic's subject another value than the statistic that the item is the source
 * of: a headline that was not mended with the text, say. What proves another statistic of the item is no contradiction.
 */
export function findContradictions(
  item: Item,
  sourced: readonly Sourced[],
  locate: LocateText,
): readonly Finding[] {
  const expected = sourced.map(({ statistic, observation }) => expectationOf(statistic, observation));
  if (sourced.length === 0) return [];
  return related(item, sourced).flatMap((sentence) => {
    // A figure that contradicts one period of a statistic contradicts them all.
    const told = new Set<string>();
    return sourced.flatMap((each, index) => {
      const wanted = expected[index]!;
      const figures = amountsOf(sentence, wanted).filter((figure) => countsIn(figure, sentence, wanted));
      if (figures.some((figure) => proves(figure, sentence, wanted))) return [];
      const strange = figures.find(
        (figure) =>
          typeof figure.value === 'number' &&
          isAbout(clauseAround(sentence, figure), each) &&
          !expected.some((other) => proves(figure, sentence, other)),
      );
      const claim = `${strange?.start} ${each.statistic.slug}`;
      if (!strange || told.has(claim)) return [];
      told.add(claim);
      const data = {
        sentence,
        ...{ said: wordFigure(strange), claimed: wordObservation(each.statistic, each.observation) },
        statistic: each.statistic.slug,
      };
      return [finding('item/contradicts-statistic', locate(item, strange.text), data)];
    });
  });
}
