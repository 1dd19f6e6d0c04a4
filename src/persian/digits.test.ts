import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatQuantity, formatYear, toLatinDigits, toPersianDigits } from './digits.ts';

describe('digits', () => {
  test('three digit sets become one and nothing else changes', () => {
    expect(toLatinDigits('۱۲۳ ٤٥٦ 789 الف')).toBe('123 456 789 الف');
    expect(toPersianDigits('۱۲۳ ٤٥٦ 789 الف')).toBe('۱۲۳ ۴۵۶ ۷۸۹ الف');
  });

  test('Latin digits survive the way to Persian and back', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9a-z ]*$/), (s) => toLatinDigits(toPersianDigits(s)) === s));
  });
});

describe('a printed number', () => {
  test.each([
    [0, '۰'],
    [-0, '۰'],
    [1250, '۱۲۵۰'],
    [12500, '۱۲٬۵۰۰'],
    [1234567, '۱٬۲۳۴٬۵۶۷'],
    [41.5, '۴۱٫۵'],
    [0.1 + 0.2, '۰٫۳'],
    [1e-7, '۰٫۰۰۰۰۰۰۱'],
    [1e21, '۱٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰'],
    [-12500.5, '\u200e\u2212۱۲٬۵۰۰٫۵'],
  ])('%d is %s', (value, text) => expect(formatNumber(value)).toBe(text));

  test('what is not finite has no print', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
  });

  test('a year takes no grouping', () => expect(formatYear(12345)).toBe('۱۲۳۴۵'));
});

describe('a quantity', () => {
  test.each([
    [4e12, 'ریال', 'more-than', 'بیش از ۴ هزار میلیارد ریال'],
    [1.5e12, 'ریال', 'exact', '۱۵۰۰ میلیارد ریال'],
    [12_500_000, 'نفر', 'about', 'حدود ۱۲٫۵ میلیون نفر'],
    [1_234_567, 'نفر', 'exact', '۱٬۲۳۴٬۵۶۷ نفر'],
    [5700, 'نفر', 'exact', '۵۷۰۰ نفر'],
    [-2e6, 'دلار', 'exact', '\u200e\u2212۲ میلیون دلار'],
    [7, '', 'exact', '۷'],
  ] as const)('%d %s %s is «%s»', (value, unit, qualifier, text) => {
    expect(formatQuantity(value, unit, qualifier)).toBe(text);
  });
});
