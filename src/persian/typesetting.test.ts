import { expect, test } from 'vitest';
import { keepAnd, keepAndInHtml } from './typesetting.ts';

test.each([
  ['معدن و تجارت', 'معدن و\u00a0تجارت'],
  ['این و آن و همه', 'این و\u00a0آن و\u00a0همه'],
  ['و آن', 'و آن'],
  ['گفت‌وگو', 'گفت‌وگو'],
  ['وی گفت', 'وی گفت'],
  ['', ''],
])('%s', (text, expected) => {
  expect(keepAnd(text)).toBe(expected);
});

test.each([
  ['<p>این و آن</p>', '<p>این و\u00a0آن</p>'],
  ['<p>این و <b>آن</b></p>', '<p>این و\u00a0<b>آن</b></p>'],
  ['<pre>a و b</pre>و <p>این و آن</p>', '<pre>a و b</pre>و <p>این و\u00a0آن</p>'],
  [
    '<p><code>a و b</code> این و آن <code>c و d</code> و این</p>',
    '<p><code>a و b</code> این و\u00a0آن <code>c و d</code> و\u00a0این</p>',
  ],
])('of HTML %s', (html, expected) => {
  expect(keepAndInHtml(html)).toBe(expected);
});
