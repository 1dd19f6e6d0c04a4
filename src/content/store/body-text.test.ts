import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body } from '../newsroom.ts';
import { formatBody, parseBody } from './body-text.ts';

const letters = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<p>خبر «نو»</p>', 'می\u200cشود', '👋🏽', '"\\', '\ufeff', '\ufeffخبر'),
);
const html = letters.map((text) => text.replaceAll('\0', ''));
const line = html.map((text) => text.replaceAll('\n', ' ')).filter((text) => text !== '');
const call = fc
  .record({ line: fc.nat(), of: html })
  .map(({ line, of }) => ({ component: 'Chart' as const, attributes: { of }, line, column: 1 }));

test('a body is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(html, call)), fc.array(line), (parts, blocks) => {
      const body = { parts, blocks } as Body;
      const read = parseBody(formatBody(body));
      expect({ parts: read.parts, blocks: read.blocks }).toEqual(body);
    }),
  );
});

test('a body without text has no blocks', () => {
  const read = parseBody(formatBody({ parts: [], blocks: [] }));
  expect({ parts: read.parts, blocks: read.blocks }).toEqual({ parts: [], blocks: [] });
});
