import { expect, test } from 'vitest';
import { measureRestoration } from './restoration.ts';

const text = 'او می\u200cرود و کتاب\u200cها را می\u200cخواند';
const same = (given: string): string => given;

test('a corrector that does nothing restores nothing and breaks nothing', () => {
  expect(measureRestoration([text], same)).toEqual({
    words: 6,
    deleted: 0,
    spaced: 0,
    wrong: 0,
    unsettled: 0,
  });
});

test('a perfect corrector restores everything', () => {
  const { deleted, spaced, wrong } = measureRestoration([text], () => text);
  expect([deleted, spaced, wrong]).toEqual([1, 1, 0]);
});

test('two of three ZWNJ and one in a wrong place are an F1 of two thirds', () => {
  const partly = 'ا\u200cو می\u200cرود و کتاب\u200cها را م\u200cیخواند';
  expect(measureRestoration([text], () => partly).deleted).toBeCloseTo(2 / 3);
});

test('a ZWNJ that cannot be seen, digits and signs do not count', () => {
  const other = 'او، می\u200cرود و کتاب\u200cها را\u200c می\u200cخواند ۱۲';
  expect(measureRestoration([text], () => other).deleted).toBe(1);
});

test('every ZWNJ and every space that changes in correct text is a wrong change', () => {
  expect(measureRestoration([text], () => text.replace('می\u200cرود', 'میرود')).wrong).toBeCloseTo(1000 / 6);
  expect(measureRestoration([text], (given) => given.replace('او ', 'او')).wrong).toBeCloseTo(1000 / 6);
});

test('a corrector that goes on correcting is unsettled', () => {
  expect(measureRestoration([text], (given) => `${given}ه`).unsettled).toBe(1);
});
