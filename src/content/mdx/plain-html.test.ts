import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { plainHtml } from './plain-html.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('خبر', 'a & b', '<p>', '&amp;', '"', "'", '`', '\0', '\n', ' ', '&#x3C;', '۱۲'),
);
const property = fc.tuple(
  fc.constantFrom('id', 'dir', 'href', 'rel', 'className', 'n', 'title', 'hidden', 'dataX', 'colSpan'),
  fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constantFrom(true, false, 3)),
);
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    text.map((value): ElementContent => ({ type: 'text', value })),
    text.map((value): ElementContent => ({ type: 'comment', value: value.replace(/[<>-]/g, '') })),
    fc
      .record({
        tagName: fc.constantFrom(
          'p',
          'h2',
          'li',
          'a',
          'bdi',
          'code',
          'figure',
          'div',
          'br',
          'img',
          'pre',
          'table',
          'svg',
          'script',
          'template',
        ),
        properties: fc.array(property, { maxLength: 3 }),
        children: fc.array(tie('node'), { maxLength: 3 }),
      })
      .map(({ tagName, properties, children }): ElementContent => ({
        type: 'element',
        tagName,
        properties: Object.fromEntries(properties),
        children,
        ...(tagName === 'template' && { content: { type: 'root', children: [] } }),
      })),
  ),
}));

test('what is written is what the general writer writes', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (children) => {
      const root: Root = { type: 'root', children };
      const html = plainHtml(root);
      if (html !== undefined) expect(html).toBe(toHtml(root));
    }),
    { numRuns: 3000 },
  );
});

test('a body of paragraphs, links and calls is written', () => {
  const words: ElementContent = { type: 'text', value: 'الف < ب & پ' };
  const root: Root = {
    type: 'root',
    children: [
      { type: 'element', tagName: 'p', properties: {}, children: [words] },
      {
        type: 'element',
        tagName: 'a',
        properties: { href: 'https://x.ir/', className: ['external'], rel: ['noopener', 'external'] },
        children: [],
      },
      { type: 'element', tagName: 'bultan-call', properties: { n: '0' }, children: [] },
    ],
  };
  expect(plainHtml(root)).toBe(
    '<p>الف &#x3C; ب &#x26; پ</p><a href="https://x.ir/" class="external" rel="noopener external"></a><bultan-call n="0"></bultan-call>',
  );
});
