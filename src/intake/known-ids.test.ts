import { expect, test } from 'vitest';
import { knownIds } from './known-ids.ts';

const terms = [
  { id: 'industry', name: 'صنعت' },
  { id: 'mining', name: 'معدن' },
  { id: 'west-azerbaijan', name: 'آذربایجان غربی' },
];

test.each([
  ['', []],
  ['industry', ['industry']],
  ['industry, mining', ['industry', 'mining']],
  ['industry mining', ['industry', 'mining']],
  ['industry، mining', ['industry', 'mining']],
  ['Industry', ['industry']],
  ['صنعت', ['industry']],
  ['صنعت، معدن', ['industry', 'mining']],
  ['آذربايجان\u200cغربی, صنعت', ['west-azerbaijan', 'industry']],
  ['صنعت، صنعت', ['industry']],
])('«%s» is %j', (typed, ids) => {
  expect(knownIds(typed, terms)).toEqual({ ids });
});

test.each([
  ['industri', { typed: 'industri', meant: 'industry' }],
  ['industry, ورزش', { typed: 'ورزش' }],
  ['industry mning', { typed: 'mning', meant: 'mining' }],
  ['شهر نمونه', { typed: 'شهر نمونه' }],
])('«%s» names what is not known', (typed, unknown) => {
  expect(knownIds(typed, terms).unknown).toEqual(unknown);
});
