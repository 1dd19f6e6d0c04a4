import { describe, expect, test } from 'vitest';
import { loadOrthography } from '../../content/house-style.ts';
import { tidyMarkdown, tidyYaml } from './index.ts';

const options = loadOrthography('');

const PROTECTED = [
  '```\nكد ها , می شود\n```',
  'متن `كد ها , می شود` متن',
  '<Statistic of="idle-units" at="1395" />',
  '<Chart of="idle-units" as="bar"\n  title="كتاب ها , 12" />',
  '<Figure src="../../media/كتاب ها.jpg" alt="كتاب ها" />',
  '[پیوند](https://example.com/كتاب ها "عنوان , ها")',
  '![](../../media/1.jpg)',
  '[^1]: https://example.com',
  '1. نخست\n2. دوم',
  '- یک\n- دو',
  '| الف | ب |\n| --- | --- |\n| یک | دو |',
  'سطر نخست  \nسطر دوم.',
  'سطر نخست\\\nسطر دوم.',
  '---',
  '<!-- كتاب ها , -->',
  'نشانهٔ \\* و &nbsp; بماند.',
];

describe('what is markup', () => {
  test.each(PROTECTED)('%s', (source) => expect(tidyMarkdown(source, options).text).toBe(source));
});

test('prose between markup is tidied', () => {
  const source = '## شهرکهای صنعتی\n\n<Note>این كتاب ها</Note> و **طرحهای 12 گانه** و [کتاب ها](/a,b).\n';
  expect(tidyMarkdown(source, options).text).toBe(
    '## شهرک\u200cهای صنعتی\n\n<Note>این کتاب\u200cها</Note> و **طرح\u200cهای ۱۲ گانه** و [کتاب\u200cها](/a,b).\n',
  );
});

test('headings and list items need no final mark, paragraphs do', () => {
  const words = 'این گزارش از رشد تولید در همه استان‌ها و شهرستان‌ها خبر داد';
  const warned = (source: string) =>
    tidyMarkdown(source, options).changes.filter(({ rule }) => rule === 'final-mark').length;
  expect([`## ${words}`, `- ${words}`, `> ${words}`, `<Note>${words}</Note>`].map(warned)).toEqual([
    0, 0, 0, 0,
  ]);
  expect([words, `CNN ${words}`].map(warned)).toEqual([1, 1]);
});

test('front matter: prose is tidied, keys, dates, identifiers and digits stay', () => {
  const source = [
    '---',
    'code: 13950208-1',
    'title: شهرکهای صنفی راهاندازی میشود',
    'kicker: "رئیس سازمان: كتاب ها"',
    'date: 1395-02-08',
    "source: { name: نشريه نگاه, url: 'https://example.com/a,b' }",
    'topics: [industry, كتاب-ها]',
    'lead: >-',
    '  طرحهای 12 گانه',
    '  اجرا میشود',
    'draft: true # یادداشت میشود',
    '---',
    '',
    'متن میشود.',
    '',
  ].join('\n');
  expect(tidyMarkdown(source, options).text).toBe(
    source
      .replace('شهرکهای صنفی راهاندازی میشود', 'شهرک\u200cهای صنفی راه\u200cاندازی می\u200cشود')
      .replace('"رئیس سازمان: كتاب ها"', '"رئیس سازمان: کتاب\u200cها"')
      .replace('نشريه', 'نشریه')
      .replace('طرحهای 12 گانه', 'طرح\u200cهای 12 گانه')
      .replace('اجرا میشود', 'اجرا می\u200cشود')
      .replace('متن میشود.', 'متن می\u200cشود.'),
  );
});

test('a statistic keeps its values; its title and quotations are tidied', () => {
  const source =
    'title: واحدهای راكد\nunit: واحد\nobservations:\n  - period: 1395\n    value: 220\n    quote: 220 واحد تولیدی راكد دارد\n';
  expect(tidyYaml(source, options).text).toBe(source.replaceAll('راكد', 'راکد'));
});

test('changes of a document are placed in the whole file', () => {
  const source = '---\ntitle: كتاب\n---\n\nاین طرحهای تازه.\n';
  for (const { start, end, before } of tidyMarkdown(source, options).changes) {
    expect(source.slice(start, end)).toBe(before);
  }
});

test.each([...PROTECTED, 'متن میشود .', '، ،\\ . ', '---\ntitle: كتاب ها\n---\n\nطرحهای , ها'])(
  'a second run changes nothing: %s',
  (source) => {
    const once = tidyMarkdown(source, options).text;
    expect(tidyMarkdown(once, options).text).toBe(once);
  },
);
