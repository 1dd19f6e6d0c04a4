import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Of } from './utf8.ts';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

test.each([
  ['nothing', '', ''],
  ['Persian', 'خبر تازه', 'خبر تازه'],
  ['a letter outside the basic plane', 'a😀b', 'a😀b'],
  ['half of such a letter', 'الف\ud83d ب', 'الف\ufffd ب'],
])('%s is written', (_name, text, expected) => {
  expect(textOf(utf8Of(text))).toBe(expected);
});

test('every text is written as Node writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(textOf(utf8Of(text))).toBe(textOf(Buffer.from(text)));
    }),
  );
});

test('a text longer than any before it has room, and bytes stay what they are when the next is written', () => {
  const long = utf8Of('پ'.repeat(300_000));
  expect(textOf(utf8Of('کوتاه'))).toBe('کوتاه');
  expect(textOf(long)).toBe('پ'.repeat(300_000));
  expect(long.buffer.byteLength).toBe(long.length);
});
