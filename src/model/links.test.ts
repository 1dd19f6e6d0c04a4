import { expect, test } from 'vitest';
import * as links from './links.ts';
import { PAGE_SIZE, paginate } from './paginate.ts';
import { shorten } from './summary.ts';

test.each([
  [links.item('1395/guild-towns'), '/news/1395/guild-towns/'],
  [links.shortLink('13950208-1'), '/n/13950208-1/'],
  [links.archiveOf({ year: 1395 }), '/archive/1395/'],
  [links.archiveOf({ year: 1395, month: 2 }), '/archive/1395/02/'],
  [links.archiveOf({ year: 1395, month: 12 }), '/archive/1395/12/'],
  [links.term('topics', 'صنعت'), '/topics/صنعت/'],
  [links.observation('idle', 'o-1395'), '/statistics/idle/#o-1395'],
  [links.media('media/شهر/a b.jpg'), '/media/%D8%B4%D9%87%D8%B1/a%20b.jpg'],
])('%s', (made, expected) => {
  expect(made).toBe(expected);
});

test.each([
  [0, ['/x/']],
  [1, ['/x/']],
  [PAGE_SIZE, ['/x/']],
  [PAGE_SIZE + 1, ['/x/', '/x/page/2/']],
  [3 * PAGE_SIZE, ['/x/', '/x/page/2/', '/x/page/3/']],
])('a list of %i entries has the pages %j', (count, paths) => {
  const slices = paginate(
    '/x/',
    Array.from({ length: count }, (_, index) => index),
  );
  expect(slices.map(({ path }) => path)).toEqual(paths);
  expect(slices.flatMap(({ entries }) => entries)).toHaveLength(count);
});

test.each([
  ['کوتاه', 20, 'کوتاه'],
  ['یک جملهٔ بلند', 9, 'یک جملهٔ…'],
  ['واحدها، شهرک‌ها', 10, 'واحدها…'],
  ['می\u200cشود که برود', 7, 'می\u200cشود…'],
  ['بی‌فاصله‌ای‌دراز', 6, 'بی‌فاص…'],
])('%j cut at %i is %j', (text, length, cut) => {
  expect(shorten(text, length)).toBe(cut);
});
