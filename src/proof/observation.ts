import type { Finding } from '../content/finding.ts';
import { finding } from '../content/messages/index.ts';
import type { Item, Observation, Statistic } from '../content/newsroom.ts';
import type { Figure } from '../persian/figures/index.ts';
import { amountsOf, judge, type Verdict } from './verdict.ts';
import { expectationOf, qualifierOf, rialsIn, sameNumber, valueIn, type Expectation } from './expectation.ts';
import { inSentence, nearestSentence, quotedAt, sentenceAround, type QuotedAt } from './item-text.ts';
import { wordFigure, wordObservation } from './wording.ts';

/** Finds another item that holds a quotation; asked only where the named source does not. */
export type FindSource = (quote: string) => Item | undefined;

interface Claim {
  readonly statistic: Statistic;
  readonly observation: Observation;
}

const placeOf = ({ statistic, observation }: Claim) => ({
  file: statistic.file,
  line: observation.line,
  column: 1,
});

/** A sentence as a plain YAML scalar, or quoted where its marks would mean something to YAML. */
const yamlText = (text: string): string =>
  /^[\p{L}\p{N}«]/u.test(text) && !/: | #|:$/.test(text) ? text : JSON.stringify(text);

function missingQuote(claim: Claim, item: Item, findSource: FindSource): Finding {
  const { quote, source } = claim.observation;
  const other = findSource(quote);
  if (other) {
    const data = { quote, source, other: other.id };
    return finding('statistic/wrong-source', placeOf(claim), data, `source: ${other.id}`);
  }
  const nearest = nearestSentence(item, quote);
  const data = { quote, source, ...(nearest && { nearest }) };
  return finding(
    'statistic/quote-not-found',
    placeOf(claim),
    data,
    nearest && `quote: ${yamlText(nearest.sentence)}`,
  );
}

/** The lines that would make the data say what the sentence says. */
function correction(
  verdict: Exclude<Verdict, { cause: 'proven' | 'no-figure' }>,
  claim: Claim,
): string | undefined {
  const { figure, cause } = verdict;
  const expected = expectationOf(claim.statistic, claim.observation);
  const value = valueIn(figure, expected);
  if (cause === 'wrong-qualifier') return `qualifier: ${qualifierOf(figure)}`;
  if (cause === 'range' || cause === 'ambiguous-quote' || cause === 'wrong-unit' || value === undefined) {
    return undefined;
  }
  return `value: ${value / expected.unit.scale}`;
}

/**
 * The quotation in its sentence: words just outside it may change what it says («بیش از», or the rest of a number
 * that was cut in two).
 */
function judgeInPlace(at: QuotedAt, proven: Figure, expected: Expectation): Verdict {
  const quoted = at.text.slice(at.start, at.end).indexOf(proven.text);
  const start = at.start + Math.max(quoted, 0);
  const whole = amountsOf(at.text, expected).find(
    (figure) => figure.start < start + proven.text.length && start < figure.end,
  );
  const value = whole && valueIn(whole, expected);
  if (!whole || value === undefined) return { cause: 'proven', figure: proven };
  if (!sameNumber(value, expected.value)) return { cause: 'wrong-value', figure: whole };
  return qualifierOf(whole) === expected.qualifier
    ? { cause: 'proven', figure: whole }
    : { cause: 'wrong-qualifier', figure: whole };
}

/**
 * Proves one observation: its quotation stands in its source, and says that value in that unit with that qualifier.
 * @param item the source; a source that does not exist is reported where references are.
 * @returns no finding where it is proven, else one that names the cause.
 */
export function proveObservation(
  statistic: Statistic,
  observation: Observation,
  item: Item,
  findSource: FindSource,
): readonly Finding[] {
  const claim = { statistic, observation };
  const at = quotedAt(item, observation.quote);
  if (!at) return [missingQuote(claim, item, findSource)];
  const expected = expectationOf(statistic, observation);
  const alone = judge(observation.quote, expected);
  const verdict = alone.cause === 'proven' ? judgeInPlace(inSentence(at), alone.figure, expected) : alone;
  if (verdict.cause === 'proven') return [];
  const place = placeOf(claim);
  const claimed = wordObservation(statistic, observation);
  if (verdict.cause === 'no-figure') {
    return [finding('statistic/no-figure', place, { quote: observation.quote, claimed })];
  }
  const data = {
    quote: alone.cause === 'proven' ? sentenceAround(at.text, at) : observation.quote,
    text: verdict.figure.text,
    said: wordFigure(verdict.figure),
    claimed,
    currency: rialsIn(verdict.figure.unit) === 1 ? ('rial' as const) : ('toman' as const),
    rial: verdict.figure.rial ?? 0,
  };
  return [finding(`statistic/${verdict.cause}`, place, data, correction(verdict, claim))];
}
