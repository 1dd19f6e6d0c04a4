import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { sourceText } from '../files/source-text.ts';
import { readYaml } from './document.ts';
import { readPlainYaml } from './plain.ts';

const general = (text: string): unknown => {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  expect(document.errors).toEqual([]);
  return document.toJS();
};

const pieces = fc.constantFrom(
  ...[
    'title',
    'date',
    'واحد',
    '۱۳۹۵',
    '1395-02-31',
    'null',
    '~',
    '-',
    '--',
    '---',
    '...',
    '?',
    ':',
    ': ',
    ' :',
    ',',
    ', ',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    "'",
    '"',
    '%',
    '@',
    '`',
    '\\',
    '/',
    '«',
    '»',
    '،',
    ' ',
    '\t',
  ],
  ...[
    '“',
    '”',
    '\ufeff',
    '\u200c',
    '\u2028',
    '\u0085',
    '\u00a0',
    '=',
    '<<',
    'true',
    'x: y',
    'https://x.ir/a#b',
  ],
);
const value = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
const line = fc.tuple(fc.constantFrom('title', 'date', 'topics', 'lead', ' x', 'A', '- a'), value);
const text = fc
  .array(line, { maxLength: 4 })
  .map((lines) => lines.map(([key, rest]) => `${key}: ${rest}`).join('\n'));

test('what the plain reader reads is what the YAML parser reads', () => {
  fc.assert(
    fc.property(text, (yaml) => {
      const plain = readPlainYaml(yaml);
      if (plain) expect({ ...plain }).toEqual(general(yaml));
    }),
    { numRuns: 4000 },
  );
});

test('a value that is only spaces between quotation marks stays as typed', () => {
  expect({ ...readPlainYaml('title: "  "') }).toEqual({ title: '  ' });
});

test('a place is told by line and column of the file, also behind a front matter fence', () => {
  const source = sourceText('news/1395/x.mdx', '---\ntitle: الف\ntopics: [a, b]\n---\n');
  const { data } = readYaml(source, 4, source.text.indexOf('\n---', 4) + 1);
  expect(source.at(data!.valueAt(['topics', 1]).start)).toEqual({ line: 3, column: 13 });
  expect(source.at(data!.keyAt(['title']).start)).toEqual({ line: 2, column: 1 });
});
