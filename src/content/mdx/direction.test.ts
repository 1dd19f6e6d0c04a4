import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { directionRuns, keepSigns } from './latin-runs.ts';
import { rehypeDirection } from './rehype-direction.ts';

test.each([
  ['نسخهٔ Astro 7 آمد', ['Astro 7']],
  ['گاز CO₂ و آب H₂O', ['CO₂', 'H₂O']],
  ['۱۲۰ متر² زمین', []],
  ['شرکت «Tabriz Tech Co.» آمد', ['Tabriz Tech Co.']],
  ['نسخهٔ Astro. و دیگر', ['Astro']],
  ['زبان C++ و #iran', ['C++', '#iran']],
  ['تلفن 044-33445566-7', ['044-33445566-7']],
  ['ISO 9001:2015؛ رشد', ['ISO 9001:2015']],
])('of «%s» %j runs from left to right', (text, runs) => {
  expect(directionRuns(text).flatMap((run) => (run.ltr ? [run.text] : []))).toEqual(runs);
});

test.each([
  ['دمای -۴۰ تا +۱۲ درجه', 'دمای \u200e-۴۰ تا \u200e+۱۲ درجه'],
  ['\u2212۴٫۶ درصد', '\u200e\u2212۴٫۶ درصد'],
  ['(-2)', '(\u200e-2)'],
  ['۱۰-۱۵ نفر و گروه ۵+۱', '۱۰-۱۵ نفر و گروه ۵+۱'],
  ['تهران - ۲ تیر', 'تهران - ۲ تیر'],
])('the signs of «%s» stay at the left of their numbers', (text, kept) => {
  expect(keepSigns(text)).toBe(kept);
});

test.each([
  ['<p>Hello world</p>', '<p dir="ltr">Hello world</p>'],
  ['<ul><li>Windows 11</li></ul>', '<ul><li><bdi dir="ltr">Windows 11</bdi></li></ul>'],
  ['<ol><li><p>Windows</p></li></ol>', '<ol><li><p><bdi dir="ltr">Windows</bdi></p></li></ol>'],
  ['<table><tbody><tr><td>A320</td></tr></tbody></table>', '<td><bdi dir="ltr">A320</bdi></td>'],
  ['<p>تا <code>-1</code></p>', '<code dir="ltr">-1</code>'],
])('%s', (html, expected) => {
  const tree: Root = fromHtml(html, { fragment: true });
  rehypeDirection()(tree);
  expect(toHtml(tree)).toContain(expected);
});
