import { describe, expect, test } from 'vitest';
import { loadNewsroom, type Finding, type Newsroom } from '../content/index.ts';
import type { Observation, Qualifier, Statistic } from '../content/newsroom.ts';
import { prove } from './index.ts';

/** Every way in which a figure of the newsroom that comes with the project can go wrong, on every figure of it. */

const { newsroom } = await loadNewsroom({ contentDir: 'content' });

interface Claim {
  readonly statistic: Statistic;
  readonly observation: Observation;
}

interface Mutant {
  readonly statistic?: Partial<Statistic>;
  readonly observation?: Partial<Observation>;
}

const claims: readonly Claim[] = newsroom.statistics.flatMap((statistic) =>
  statistic.observations.map((observation) => ({ statistic, observation })),
);

const kept = new Map<string, readonly Finding[]>();
const memory = {
  get: (key: string) => kept.get(key),
  set: (key: string, found: readonly Finding[]) => void kept.set(key, found),
};

const errorsOf = (room: Newsroom) => prove(room, { memory }).filter(({ severity }) => severity === 'error');

function withMutant({ statistic, observation }: Claim, mutant: Mutant): Newsroom {
  const observations = statistic.observations.map((each) =>
    each === observation ? { ...each, ...mutant.observation } : each,
  );
  return { ...newsroom, statistics: [{ ...statistic, ...mutant.statistic, observations }] };
}

/** Whether an item says a quotation as it is: such a one is no mutation. */
const isSaid = (quote: string): boolean =>
  newsroom.items.some(({ title, lead, body }) =>
    [title, lead, ...body.blocks].some((text) => text.includes(quote)),
  );

const value =
  (change: (value: number) => number) =>
  (claim: Claim): readonly Mutant[] => [{ observation: { value: change(claim.observation.value) } }];

const unit =
  (name: string) =>
  (claim: Claim): readonly Mutant[] =>
    claim.statistic.unit === name ? [] : [{ statistic: { unit: name } }];

const QUALIFIERS: readonly Qualifier[] = ['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most'];

const quote =
  (quotes: (words: readonly string[]) => readonly (readonly string[])[]) =>
  ({ observation }: Claim): readonly Mutant[] => {
    const mutated = quotes(observation.quote.split(' ')).map((words) => words.join(' '));
    return mutated.filter((text) => !isSaid(text)).map((text) => ({ observation: { quote: text } }));
  };

const MONEY: Readonly<Record<string, string>> = { ریال: 'تومان', تومان: 'ریال' };
const NOT_THERE = ['quote-not-found'];
const WRONG_VALUE = ['wrong-value', 'wrong-scale', 'wrong-currency', 'wrong-unit'];
const WRONG_SCALE = ['wrong-scale', 'wrong-currency'];

describe.each<[string, (claim: Claim) => readonly Mutant[], readonly string[]]>([
  ['one more', value((v) => v + 1), WRONG_VALUE],
  ['one less', value((v) => v - 1), WRONG_VALUE],
  ['twice the value', value((v) => v * 2), WRONG_VALUE],
  ['a thousandth more', value((v) => v * 1.001), WRONG_VALUE],
  ['nothing', value(() => 0), WRONG_VALUE],
  ['a minus', value((v) => -v), WRONG_VALUE],
  ['ten times the value', value((v) => v * 10), WRONG_SCALE],
  ['a tenth of the value', value((v) => v / 10), WRONG_SCALE],
  ['a scale word too many', value((v) => v * 1000), WRONG_SCALE],
  ['a scale word too few', value((v) => v / 1000), WRONG_SCALE],
  ['percent', unit('درصد'), ['wrong-unit']],
  ['persons', unit('نفر'), ['wrong-unit']],
  ['another thing', unit('کارخانه'), ['wrong-unit']],
  ['dollars', unit('دلار'), ['wrong-unit']],
  [
    'a scale in the unit',
    ({ statistic }) => [{ statistic: { unit: `هزار ${statistic.unit}` } }],
    ['wrong-scale', 'wrong-currency'],
  ],
  [
    'toman for rial',
    ({ statistic }) => (MONEY[statistic.unit] ? [{ statistic: { unit: MONEY[statistic.unit]! } }] : []),
    ['wrong-currency'],
  ],
  [
    'another qualifier, or none',
    ({ observation }) =>
      QUALIFIERS.filter((each) => each !== observation.qualifier).map((qualifier) => ({
        observation: { qualifier },
      })),
    ['wrong-qualifier'],
  ],
  [
    'a qualifier dropped from data and quotation',
    ({ observation }) => {
      const bare = observation.quote.replace(/^.*?(?:بیش از|بالای) /, '');
      return observation.qualifier === 'exact' || bare === observation.quote
        ? []
        : [{ observation: { quote: bare, qualifier: 'exact' } }];
    },
    ['wrong-qualifier'],
  ],
  [
    'a word altered in the quotation',
    quote((words) => words.map((_, at) => words.with(at, 'دگرگون'))),
    NOT_THERE,
  ],
  [
    'a word dropped inside the quotation',
    quote((words) => words.slice(1, -1).map((_, at) => words.toSpliced(at + 1, 1))),
    NOT_THERE,
  ],
  [
    'a word put into the quotation',
    quote((words) => words.slice(1).map((_, at) => words.toSpliced(at + 1, 0, 'دگرگون'))),
    NOT_THERE,
  ],
  [
    'two words of the quotation swapped',
    quote((words) => words.slice(1).map((word, at) => words.with(at, word).with(at + 1, words[at]!))),
    NOT_THERE,
  ],
  [
    'a digit altered in data and quotation',
    ({ observation }) =>
      /[۰-۹]/.test(observation.quote)
        ? [
            {
              observation: {
                quote: observation.quote.replace(/[۰-۸]/, (digit) =>
                  String.fromCharCode(digit.charCodeAt(0) + 1),
                ),
              },
            },
          ]
        : [],
    NOT_THERE,
  ],
  [
    'another source',
    ({ observation }) =>
      newsroom.items
        .filter(({ id }) => id !== observation.source)
        .map(({ id }) => ({ observation: { source: id } })),
    ['wrong-source'],
  ],
])('%s', (_, mutate, causes) => {
  const mutants = claims.flatMap((claim) => mutate(claim).map((mutant) => [claim, mutant] as const));

  test('is found wherever it can be made, and its cause is named', () => {
    expect(mutants.length).toBeGreaterThan(0);
    for (const [claim, mutant] of mutants) {
      const errors = errorsOf(withMutant(claim, mutant));
      const place = { file: claim.statistic.file, line: claim.observation.line };
      const found = errors.find(({ file, line }) => file === place.file && line === place.line);
      expect(found, `${place.file} ${JSON.stringify(mutant)}`).toBeDefined();
      expect(
        causes.map((cause) => `statistic/${cause}`),
        JSON.stringify(mutant),
      ).toContain(found!.code);
      const said = mutant.observation?.quote ?? claim.observation.quote;
      const opening = said.split(' ').slice(0, 4).join(' ');
      for (const message of Object.values(found!.message)) expect(message).toContain(opening);
    }
  });
});

test('the figures as they are have no error', () => {
  expect(claims.length).toBeGreaterThan(20);
  expect(errorsOf(newsroom)).toEqual([]);
});
