import { describe, expect, test } from 'vitest';
import { decimalMarksIn, hasBareSum, mayMislead } from './doubtful-figures.ts';

describe('a sum without its currency', () => {
  test.each([
    ['', false],
    ['در سال ۱۳۹۵', false],
    ['وام ۱۰۰ میلیونی', true],
    ['اعتبار ۵۰۰ ميليارد', true],
    ['مبلغ ۱۲۵۰۰۰۰۰', true],
    ['مبلغ ۱٬۲۵۰٬۰۰۰', true],
    ['۴۸۶ میلیارد تومان', false],
    ['۲ هزار میلیارد ریال', false],
    ['۴۸۶ میلیارد تومان از ۹۰۰ میلیارد', true],
    ['جمعیت ۸۰ میلیونی', true],
  ])('%j: %j', (text, expected) => expect(hasBareSum(text)).toBe(expected));
});

test.each([
  ['', []],
  ['پایان سال ۱۳۹۵. آغاز', []],
  ['۴۱٫۵ درصد و ۴/۲ درصد', ['٫', '/']],
  ['۳۸ . ۹', ['.']],
])('marks between digits: %j', (text, expected) => expect(decimalMarksIn(text)).toEqual(expected));

describe('an item may mislead', () => {
  test.each<[readonly string[], boolean]>([
    [[], false],
    [['خبر', 'رشد ۴۱٫۵ درصدی', 'رشد ۴٫۲ درصدی'], false],
    [['رشد ۴۱٫۵ درصدی', 'رشد ۴/۲ درصدی'], true],
    [['وام صد میلیونی'], true],
    [['وام صد میلیون تومانی'], false],
  ])('%j: %j', (texts, expected) => expect(mayMislead(texts)).toBe(expected));
});
