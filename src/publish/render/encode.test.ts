import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from './encode.ts';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

test.each([
  ['nothing', [], ''],
  ['an empty text', [''], ''],
  ['text alone', ['خبر ', 'تازه'], 'خبر تازه'],
  ['bytes alone', [Buffer.from('خبر')], 'خبر'],
  ['bytes between texts', ['<head>', Buffer.from('<style>'), 'متن'], '<head><style>متن'],
  ['a letter outside the basic plane', ['a😀b'], 'a😀b'],
  ['halves of such a letter in two pieces', ['\ud83d', '\ude00'], '😀'],
  ['half of such a letter', ['الف\ud83d ب'], 'الف\ufffd ب'],
])('%s is written', (_name, pieces, expected) => {
  expect(textOf(encode(pieces))).toBe(expected);
});

test('every text is written as Node writes it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (pieces) => {
      expect(textOf(encode(pieces))).toBe(textOf(Buffer.from(pieces.join(''))));
    }),
  );
});

test('a page longer than any before it has room', () => {
  const long = 'پ'.repeat(300_000);
  expect(textOf(encode([long]))).toBe(long);
  expect(textOf(encode(['کوتاه']))).toBe('کوتاه');
});
