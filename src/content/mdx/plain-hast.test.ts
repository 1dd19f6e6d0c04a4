import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { sourceText } from '../files/source-text.ts';
import { BodyReader } from './body-reader.ts';
import { parse as parseMarkdown } from './markdown.ts';
import { plainHast } from './plain-hast.ts';

const general = unified().use(remarkRehype).freeze();

/** The tree that a body is written from, as its reader leaves it; nothing where a tag is not well formed. */
function treeOf(text: string): Root | undefined {
  let parsed: Root;
  try {
    parsed = parseMarkdown(text);
  } catch {
    return undefined;
  }
  return new BodyReader(sourceText('news/1395/x.mdx', text), 0).read(parsed);
}

const shape = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));

const lines = fc.constantFrom(
  ...[
    'یک بند.',
    'بند \nدر دو سطر',
    'در دو سطر\n  با فاصله',
    'a & b',
    '«نقل»، "x"',
    '## تیتر',
    '### *مهم*',
    '# یک',
  ],
  ...[
    '- یک',
    '- یک\n- دو',
    '- یک\n\n- دو',
    '- یک\n  ادامه',
    '- یک\n  - دو',
    '1. یک',
    '- [x] کار',
    '-',
    '- ## تیتر',
  ],
  ...[
    '> نقل',
    '> - نقل\n>\n> دیگر',
    '---',
    '`کد`',
    '    کد',
    '| الف |\n|---|\n| ب |',
    'سطر  \nتازه',
    'x[^1]\n\n[^1]: پانویس',
  ],
  ...[
    '[متن](/a/)',
    '[متن](/a%20b)',
    '[متن](/آ)',
    '[متن](/a "عنوان")',
    '[متن](#)',
    '[متن](javascript:x)',
    '[متن][1]\n\n[1]: /a',
  ],
  ...[
    '<Chart of="a" />',
    '<Statistic of="a" />',
    'در <Statistic of="a" at="1395" /> بود',
    'پیش <Chart of="a" /> پس',
  ],
  ...[
    '<Note>\nمتن\n</Note>',
    '<Note>\n- یک\n</Note>',
    '<Quote by="x">\nمتن\n</Quote>',
    '<Quote>\nیک\n\nدو\n</Quote>',
    '<Note></Note>',
  ],
  ...[
    '<Figure src="../../media/a.jpg" alt="x" />',
    '![x](../../media/a.jpg)',
    '**پررنگ** و ~~خط~~',
    'import x from "y"',
    '',
  ],
);
const bodies = fc.array(lines, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

test('what is made here is what the general converter makes', () => {
  fc.assert(
    fc.property(bodies, (text) => {
      const tree = treeOf(text);
      if (!tree) return;
      const plain = plainHast(tree);
      if (plain) expect(shape(plain)).toEqual(shape(general.runSync(tree)));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  'یک بند.\n\n## تیتر\n\nبند دوم\nدر دو سطر.',
  '- یک\n- دو، <Statistic of="a" />',
  'گزارش [خبرگزاری](https://example.ir/1395?a=b#c) را ببینید.',
  '<Quote by="x">\nمتن\n</Quote>\n\n<Chart of="a" />\n\n<Note>\nمتن\n</Note>',
])('%s needs no general converter', (text) => {
  expect(plainHast(treeOf(text)!)).toBeDefined();
});

test.each([
  '**پررنگ**',
  '- یک\n\n- دو',
  '1. یک',
  'x[^1]\n\n[^1]: پانویس',
  '[متن](/آ)',
  '| الف |\n|---|',
  '`کد`',
])('%s is left to the general converter', (text) => {
  const tree = treeOf(text);
  expect(tree?.type === 'root' && plainHast(tree)).toBeUndefined();
});
