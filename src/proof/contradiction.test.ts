import { expect, test } from 'vitest';
import { parsePeriod, type Period } from '../persian/calendar/index.ts';
import { prove } from './index.ts';
import { item, newsroom, statistic } from './newsroom.fixture.ts';

const PRICES = [
  { period: '1402-01', value: 500, quote: 'قیمت هر تن سیمان سفید در فروردین ۵۰۰ دلار اعلام شد.' },
  { period: '1402-02', value: 520, quote: 'قیمت هر تن سیمان سفید در اردیبهشت ۵۲۰ دلار اعلام شد.' },
];

/** What is said of an item whose body proves the prices of two months. */
function codesUnder(headline: string): readonly string[] {
  const source = item('1402/x', headline, ...PRICES.map(({ quote }) => quote));
  const monthly = PRICES.map(({ period, value, quote }) =>
    statistic('دلار', { period: parsePeriod(period) as Period, value, quote, source: source.id }),
  );
  const observations = monthly.flatMap((each) => each.observations);
  const prices = { ...monthly[0]!, title: 'قیمت سیمان', observations };
  return prove(newsroom([prices], [source])).map(({ code }) => code);
}

test.each([
  ['the figure of a month', 'قیمت هر تن سیمان سفید در فروردین ۵۰۰ دلار اعلام شد', []],
  ['the figure of a month that the statistic lacks', 'قیمت هر تن سیمان سفید در خرداد ۵۴۰ دلار اعلام شد', []],
  [
    'another figure of a month that the statistic has',
    'قیمت هر تن سیمان سفید در فروردین ۵۴۰ دلار اعلام شد',
    ['item/contradicts-statistic'],
  ],
  [
    'a figure that no month has, and is told so once',
    'قیمت هر تن سیمان سفید ۵۴۰ دلار اعلام شد',
    ['item/contradicts-statistic'],
  ],
])('a headline says %s', (_, headline, expected) => {
  expect(codesUnder(headline)).toEqual(expected);
});
