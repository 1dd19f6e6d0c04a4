import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters, foldWithMap } from './letters.ts';

test.each([
  ['كتاب\u200cهاي', 'کتابهای'],
  ['رئیس', 'رییس'],
  ['مؤثر', 'موثر'],
  ['آغاز', 'اغاز'],
  ['ارتقاء', 'ارتقا'],
  ['خانۀ', 'خانه'],
  ['خانهٔ', 'خانه'],
  ['کــتاب', 'کتاب'],
  ['حتماً', 'حتما'],
  ['ﻻﻟﻪ', 'لاله'],
  ['﷼', 'ریال'],
  ['٤٢ و ۴۲', '42 و 42'],
  ['plain text', 'plain text'],
])('%s is compared as %s', (text, folded) => expect(foldLetters(text)).toBe(folded));

test('folding twice is folding once, and the map leads every folded letter home', () => {
  const persian = fc.string({ unit: fc.constantFrom(...'ابآأيىكة ۀ\u200c\u0654\u064bـﻻ۵٤3a.') });
  fc.assert(
    fc.property(persian, (text) => {
      const { text: folded, origin } = foldWithMap(text);
      expect(folded).toBe(foldLetters(text));
      expect(foldLetters(folded)).toBe(folded);
      expect(origin).toHaveLength(folded.length + 1);
      for (let i = 0; i < folded.length; i += 1) {
        expect(foldLetters(text[origin[i]!]!)).toContain(folded[i]);
      }
    }),
  );
});
