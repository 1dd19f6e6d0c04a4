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
const key = fc.constantFrom('title', 'date', 'topics', 'lead');
const line = fc.oneof(
  fc.tuple(fc.oneof(key, fc.constantFrom(' x', 'A', '- a')), value).map((pair) => pair.join(': ')),
  key.map((list) => `${list}:`),
  value.map((entry) => `  - ${entry}`),
  fc
    .tuple(fc.constantFrom('  - ', '    ', '      ', '- '), key, value)
    .map(([indent, name, rest]) => `${indent}${name}: ${rest}`),
);
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));

const plainCopy = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test('what the plain reader reads is what the YAML parser reads', () => {
  fc.assert(
    fc.property(text, (yaml) => {
      const plain = readPlainYaml(yaml);
      if (plain) expect(plainCopy(plain.value)).toEqual(plainCopy(general(yaml)));
    }),
    { numRuns: 6000 },
  );
});

const simple = fc.stringMatching(/^[a-zآ-ی۰-۹]{1,6}( [a-zآ-ی۰-۹]{1,6})?$/);
const fields = fc
  .uniqueArray(key, { minLength: 1 })
  .chain((names) =>
    fc
      .array(simple, { minLength: names.length, maxLength: names.length })
      .map((values) => names.map((name, index) => `${name}: ${values[index]!}`)),
  );

test('a list below its key is read, and each entry placed where the YAML parser places it', () => {
  fc.assert(
    fc.property(
      simple,
      fc.array(
        fc.oneof(
          simple.map((entry) => [entry]),
          fields,
        ),
        { minLength: 1 },
      ),
      (title, entries) => {
        const yaml = `title: ${title}\nentries:\n${entries.map((lines) => `  - ${lines.join('\n    ')}\n`).join('')}date: 1395\n`;
        const plain = readPlainYaml(yaml)!;
        const parsed = parseDocument(yaml, { schema: 'failsafe' });
        expect(plainCopy(plain.value)).toEqual(plainCopy(parsed.toJS()));
        const starts = entries.map(
          (_, index) => (parsed.getIn(['entries', index], true) as { range: number[] }).range[0],
        );
        expect(plain.entries.get('entries')).toEqual(starts);
      },
    ),
  );
});

test.each([
  ['a key without a value', 'title: الف\ntopics:\n'],
  ['a list at the margin', 'topics:\n- a\n'],
  ['a line that goes on', 'title: الف\n  ب\n'],
  ['a line that goes on in an entry', 'notes:\n  - الف\n    ب\n'],
  ['a field after a scalar', 'notes:\n  - الف\n    title: ب\n'],
  ['a field twice in an entry', 'notes:\n  - title: الف\n    title: ب\n'],
  ['a comment', 'topics:\n  # یادداشت\n  - a\n'],
  ['an empty line in a list', 'topics:\n  - a\n\n  - b\n'],
])('%s is left to the YAML parser', (_, yaml) => {
  expect(readPlainYaml(yaml)).toBeUndefined();
});

test('a value that is only spaces between quotation marks stays as typed', () => {
  expect({ ...readPlainYaml('title: "  "')?.value }).toEqual({ title: '  ' });
});

test('a place is told by line and column of the file, also behind a front matter fence', () => {
  const source = sourceText('news/1395/x.mdx', '---\ntitle: الف\ntopics: [a, b]\n---\n');
  const { data } = readYaml(source, 4, source.text.indexOf('\n---', 4) + 1);
  expect(source.at(data!.valueAt(['topics', 1]).start)).toEqual({ line: 3, column: 13 });
  expect(source.at(data!.keyAt(['title']).start)).toEqual({ line: 2, column: 1 });
  expect(source.at(data!.entryAt('topics', 0))).toEqual({ line: 3, column: 10 });
});
