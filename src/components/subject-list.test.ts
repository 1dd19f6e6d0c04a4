import { expect, test } from 'vitest';
import { subjectList } from './subject-list.ts';

const link = (title: string): { href: string; title: string } => ({ href: `/${title}/`, title });

test.each([
  ['one', [link('صنعت')], '<dd><a href="/صنعت/">صنعت</a></dd>'],
  [
    'several, each comma touching the word before it',
    [link('صنعت'), link('معدن')],
    '<dd><a href="/صنعت/">صنعت</a>، </dd><dd><a href="/معدن/">معدن</a></dd>',
  ],
  [
    'people, whose roles hold commas',
    [{ ...link('الف'), role: 'رئیس صنعت، معدن و تجارت' }, link('ب')],
    '<dd><a href="/الف/">الف</a><small>، رئیس صنعت، معدن و\u00a0تجارت</small>؛ </dd><dd><a href="/ب/">ب</a></dd>',
  ],
  [
    'markup as text',
    [{ ...link('x'), role: '<b>' }],
    '<dd><a href="/x/">x</a><small>، &lt;b&gt;</small></dd>',
  ],
])('%s', (_, entries, expected) => {
  expect(subjectList('نام', entries)).toBe(`<dt>نام</dt>${expected}`);
});
