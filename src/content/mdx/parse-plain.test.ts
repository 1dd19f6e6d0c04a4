import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parsePlain } from './parse-plain.ts';
import { parse as parseMarkdown } from './markdown.ts';

/** Places are compared by offset: lines and columns are told from the file. */
function shape(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shape);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'data') return [];
    if (key !== 'position') return [[key, shape(value)]];
    const { start, end } = value as { start: { offset: number }; end: { offset: number } };
    return [['position', [start.offset, end.offset]]];
  });
  return Object.fromEntries(entries);
}

const children = (tree: Root): unknown => shape(tree.children);

const pieces = fc.constantFrom(
  ...[
    'واحد',
    'می\u200cشود',
    '۱۴۰۳',
    '12',
    '12.',
    '3)',
    '.',
    '،',
    '!',
    ':',
    '"',
    '«',
    '»',
    '(',
    ')',
    '/',
    '%',
    '$',
  ],
  ...[
    '#',
    '##',
    '-',
    '--',
    '---',
    '+',
    '=',
    '===',
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '|',
    '[',
    ']',
    '[x]',
    '<',
    '>',
  ],
  ...[
    '{',
    '}',
    '\\',
    '&amp;',
    '@',
    'a@b.ir',
    'http://x.ir',
    'www.x.ir',
    'HTTPS://X',
    'import',
    'export',
    '\t',
    '  ',
  ],
  ...[
    '<Statistic of="a" />',
    '<Statistic of="a" at="1395"/>',
    '<Chart of="a, b" as="bar" />',
    '<Note>',
    '</Note>',
  ],
  ...['[متن](https://x.ir/a-b)', '[a](/b/)', '[www.x.ir](/b)', '![a](b.png)', '- ', '\n- '],
  ...['<Quote by="x">', '</Quote>', '<DataTable of="a" />', '\u00a0', '\u2028', 'e\u0301', '🙂'],
);
const line = fc.array(pieces, { maxLength: 5 }).map((words) => words.join(' '));
const glued = fc.array(pieces, { maxLength: 4 }).map((words) => words.join(''));
const body = fc
  .array(fc.tuple(fc.oneof(line, glued), fc.constantFrom('\n', '\n\n', '\n\n\n', '')), { maxLength: 7 })
  .map((lines) => lines.flat().join(''));

test('what the plain parser reads is what the general parser reads', () => {
  fc.assert(
    fc.property(body, (text) => {
      const plain = parsePlain(text);
      if (plain) expect(children(plain)).toEqual(children(parseMarkdown(text)));
    }),
    { numRuns: 4000 },
  );
});

test.each([
  ['paragraphs', 'یک بند.\n\nبند دوم\nدر دو سطر.\n'],
  ['headings', '## تیتر\n\nمتن'],
  ['a chart on its own line', '<Chart of="a, b" as="bar" title="عنوان" />'],
  ['a figure in a sentence', 'در سال ۱۳۹۵، <Statistic of="a" at="1395" /> بود.'],
  ['a quotation', '<Quote by="x">\nمتن نقل\u200cقول\n</Quote>'],
  ['a list', 'بند\n\n- یکم\n- دوم، <Statistic of="a" />\n\nبند'],
  ['a link in a sentence', 'گزارش [خبرگزاری](https://example.ir/news/1395-2?a=b#c) را ببینید.'],
  ['a link alone', '[خبرگزاری](/news/1395/x/)'],
])('%s are read without the general parser', (_, text) => {
  expect(children(parsePlain(text)!)).toEqual(children(parseMarkdown(text)));
});

test.each([
  '**برجسته**',
  '- [x] کار',
  '- یک\n\n- دو',
  '- یک\nادامه',
  '* فهرست',
  '1. فهرست',
  'الف <b>',
  'متن\n---',
  '    کد',
  '| جدول |',
  'a{b}',
])('%s is left to the general parser', (text) => {
  expect(parsePlain(text)).toBeUndefined();
});
