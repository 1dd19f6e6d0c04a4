import { expect, test } from 'vitest';
import { encode } from './encode.ts';

test.each([
  ['nothing', [], ''],
  ['text alone', ['خبر ', 'تازه'], 'خبر تازه'],
  ['bytes alone', [Buffer.from('خبر')], 'خبر'],
  ['bytes between texts', ['<head>', Buffer.from('<style>'), 'متن'], '<head><style>متن'],
  ['bytes after bytes', [Buffer.from('الف'), Buffer.from('ب')], 'الفب'],
  ['halves of a letter outside the basic plane in two pieces', ['\ud83d', '\ude00'], '😀'],
])('%s is written', (_name, pieces, expected) => {
  expect(Buffer.concat(encode(pieces)).toString()).toBe(expected);
});
