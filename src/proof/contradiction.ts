import type { Finding } from '../content/finding.ts';
import { finding } from '../content/messages/index.ts';
import type { Item, Observation, Statistic } from '../content/newsroom.ts';
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
  'است شده شد بود دارد این ان که را به از در با برای تا بر یک هم نیز خود وی گفت افزود کرد های ها می استان کشور سال'.split(
    ' ',
  ),
);

const contentWords = (text: string): readonly string[] =>
  (foldLetters(text).match(/\p{L}{3,}/gu) ?? []).filter((word) => !COMMON.has(word));

/** How much of what a sentence says the quotation and the statistic's name say too: 0 to 1. */
function overlap(sentence: string, { statistic, observation }: Sourced): number {
  const said = new Set(contentWords(`${observation.quote} ${statistic.title}`));
  const words = contentWords(sentence);
  const shared = words.filter((word) => said.has(word)).length;
  return shared < 3 ? 0 : shared / Math.min(words.length, contentWords(observation.quote).length);
}

/** How alike two sentences must be to speak of one figure. */
const ALIKE = 0.75;

const proves = (figure: Parameters<typeof valueIn>[0], sentence: string, expected: Expectation): boolean => {
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
  return sentencesOf(item).flatMap((sentence) =>
    sourced.flatMap((each, index) => {
      const wanted = expected[index]!;
      if (overlap(sentence, each) < ALIKE) return [];
      const figures = amountsOf(sentence, wanted).filter((figure) => countsIn(figure, sentence, wanted));
      if (figures.some((figure) => proves(figure, sentence, wanted))) return [];
      const strange = figures.find(
        (figure) =>
          typeof figure.value === 'number' && !expected.some((other) => proves(figure, sentence, other)),
      );
      if (!strange) return [];
      const data = {
        sentence,
        ...{ said: wordFigure(strange), claimed: wordObservation(each.statistic, each.observation) },
        statistic: each.statistic.slug,
      };
      return [finding('item/contradicts-statistic', locate(item, strange.text), data)];
    }),
  );
}
