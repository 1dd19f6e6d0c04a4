import fc from 'fast-check';
import type { Root } from 'mdast';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { describe, expect, test } from 'vitest';
import { parsePlainQuickly } from './plain-paragraphs.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function (this: Processor): void {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(mdxMd(), mdxJsx());
    (data.fromMarkdownExtensions ??= []).push(mdxJsxFromMarkdown());
  })
  .freeze();
const parse = (text: string): Root => parser.parse(text);

function treeOrError(read: () => Root): unknown {
  try {
    return JSON.parse(JSON.stringify(read()));
  } catch (error) {
    return String(error);
  }
}

const PLAIN = [
  'وی افزود: کار ادامه دارد.',
  '۲۲۰ واحد راکد است',
  '«نگاه» نوشت که چنین نیست!',
  'ا',
  'سه - چهار = ؟',
  '## عنوان ساده',
  '###### شش',
];
const OTHER = [
  '- یک',
  '  ادامهٔ یک',
  '1. نخست',
  '> نقل',
  '## عنوان ##',
  '##عنوان',
  '####### هفت',
  '#',
  '#  دو فاصله',
  '## *مهم*',
  '---',
  '===',
  '```',
  '    کد',
  '<Note>',
  '</Note>',
  '<Chart of="یک',
  '" />',
  'متن با *تأکید* و [پیوند](/a/) ا',
  'متن <Statistic of="a" at="1395" /> دارد',
  '| الف | ب |',
  '| --- | --- |',
  '[^1]: پانویس',
  '[ا]: /b/',
  'متن با فاصلهٔ پایانی ',
  ' متن با فاصلهٔ آغازین',
  'www.example.org',
  'به نشانی www.example.org',
  'import x',
  'با & نشانه',
  '',
];

describe('reading plain paragraphs quickly', () => {
  test.each([
    ['', 0],
    ['\n', 0],
    ['یک', 1],
    ['یک\n', 1],
    ['\n\nیک\n\nدو\n\n\nسه\n', 3],
    ['یک\nدو', 1],
    ['- یک\n\nدو\n\n- سه', 3],
    ['<Note>\n\nیک\n\nدو\n\n</Note>\n\nسه', 2],
  ])('%j has %i blocks', (text, blocks) => {
    const tree = parsePlainQuickly(text, parse);
    expect(tree.children).toHaveLength(blocks);
    expect(treeOrError(() => tree)).toEqual(treeOrError(() => parse(text)));
  });

  test('gives the parser one letter for a run of paragraphs', () => {
    let seen = '';
    parsePlainQuickly('یک خبر.\n\n## دو\n\n- سه\n\nچهار خبر.\n', (text) => {
      seen = text;
      return parse(text);
    });
    expect(seen).toBe('ا\n\n- سه\n\nا\n');
  });

  test('gives the very tree, or the very error, of the whole text, positions included', () => {
    const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PLAIN) }, fc.constantFrom(...OTHER));
    const gap = fc.oneof({ weight: 3, arbitrary: fc.constant('\n\n') }, fc.constantFrom('\n', '\n\n\n'));
    const body = fc.array(fc.tuple(line, gap), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(body, (text) => {
        expect(treeOrError(() => parsePlainQuickly(text, parse))).toEqual(treeOrError(() => parse(text)));
      }),
      { numRuns: 300 },
    );
  });
});
