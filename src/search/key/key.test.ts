import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeyReader, keyOfWord } from './index.ts';

const key = (word: string): string => keyOfWord(word).key;
const keys = (text: string): string[] => createKeyReader()(text).map(({ word }) => word.key);

/** Every line is one word in spellings and forms that a reader types for it. */
const alike = {
  'letters of other keyboards': ['کتابی کتابي كتابى', 'شرکت شركت', 'ههه ھهہ'],
  'kashida and vowel marks': ['کتاب کـتاب کِتاب', 'سینما سَینّما', 'مدت مدّت'],
  'digits of three scripts': ['۱۳۹۵ 1395 ١٣٩٥'],
  'hamza seats': [
    'مسئول مسؤول مسوول مسیول',
    'مسأله مسئله مساله مسائل مسایل',
    'هیئت هیأت هیات',
    'رئیس رییس',
    'مؤمن مومن',
    'تأیید تایید',
    'اشیاء اشیا شیء',
    'شئون شوون شؤون',
    'رئوس رؤوس رأس',
  ],
  madda: ['آموزش اموزش', 'آمریکا امریکا'],
  'plural endings': [
    'کتاب کتاب‌ها کتابها کتاب‌های کتاب‌هایی کتاب‌هایشان کتابهایش',
    'برنامه برنامه‌ها برنامه‌های برنامههای',
    'کودک کودکان',
    'دانشجو دانشجویان',
    'بنده بندگان',
    'مسئول مسئولین مسئولان',
    'تغییر تغییرات',
    'مذاکره مذاکرات',
    'جنایت جنایات',
    'روحانی روحانیون',
  ],
  'broken plurals': [
    'منطقه مناطق',
    'عامل عوامل',
    'فکر افکار',
    'قانون قوانین',
    'نکته نکات',
    'خدمت خدمات',
    'کشور کشورها',
  ],
  'ezafe and indefinite': [
    'خانه خانهٔ خانۀ خانه‌ی خانه‌ای',
    'دنیا دنیای',
    'مردم مردمی',
    'بو بوی',
    'جا جای جایی',
  ],
  comparatives: ['مهم مهم‌تر مهمتر مهم‌ترین', 'بیش بیشتر بیشترین', 'کم کمتر'],
  possessives: ['خانواده خانواده‌اش', 'درخواست درخواستشان', 'نامه نامه‌ات'],
  'regular verbs': ['می‌رسد میرسد رسید نرسیده رسیدند برسند', 'می‌کوشد کوشید', 'می‌لنگد لنگید'],
  'irregular verbs': [
    'می‌کند میکند نمی‌کنند کرد کرده نکرده‌اند بکند کنند می‌کرده‌اند',
    'می‌گوید گفت گفته بگوییم نگفتند',
    'می‌آید آمد نیامد بیاید می‌آمدند',
    'می‌بیند دید ندیدم ببینیم',
    'می‌سوزند سوخت می‌سوختیم',
  ],
  'verbs with a preverb': ['برمی‌گردد برگشت برگشته', 'درمی‌یابد دریافت'],
  'causative verbs': ['می‌گرداند گردانید', 'رسانید می‌رساند'],
  compounds: ['تصمیم‌گیری تصمیمگیری تصمیم‌گیری‌های', 'بین‌المللی بینالمللی'],
};

describe.each(Object.entries(alike))('%s have one key', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(new Set(line.split(' ').map(key)).size).toBe(1);
  });
});

test.each([
  ['دختر', 'دخ'],
  ['تنها', 'تن'],
  ['مردم', 'مرد'],
  ['ماهی', 'ماه'],
  ['بازی', 'باز'],
  ['صادرات', 'صادر'],
  ['نبرد', 'برد'],
  ['استان', 'است'],
])('%s is not a form of %s', (word, other) => {
  expect(key(word)).not.toBe(key(other));
});

test('a compound is found by its parts too', () => {
  expect(keyOfWord('تصمیم‌گیری').parts).toEqual(['تصمیم', 'گیر']);
});

test('an ambiguous ending keeps its second reading', () => {
  expect(keyOfWord('زمینهای').terms).toEqual(expect.arrayContaining(['زمین', 'زمینه']));
  expect(keyOfWord('کشورمان').terms).toContain('کشور');
});

test('a word whose key is no beginning of it is held as it is written, for half-typed queries', () => {
  expect(keyOfWord('عوامل').terms).toContain('عوامل');
});

test.each([
  ['می شود', ['شد']],
  ['رقابت های کشور', ['رقابت', 'کشور']],
  ['خانواده اش', ['خانواده']],
  ['ایران،تهران', ['ایران', 'تهران']],
  ['«کتاب»؛ (قلم)', ['کتاب', 'قلم']],
  ['سال۱۳۹۵', ['سال', '1395']],
  ['۱۲٬۵۰۰ تن', ['12500', 'تن']],
  ['۳۸٫۹ و 38.9 و ۳۸/۹', ['38x9', 'و', '38x9', 'و', '38x9']],
  ['CO2 و UF6', ['co2', 'و', 'uf6']],
  ['Café', ['cafe']],
  ['ها', ['ها']],
  ['', []],
  ['؟!…', []],
])('the keys of «%s»', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('a place counts whitespace words, whatever they hold', () => {
  expect(createKeyReader()('«الف» — ب').map(({ place }) => place)).toEqual([0, 2]);
});

test('Pagefind passes a key unchanged: it has no marks, no punctuation, no capitals', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { word } of createKeyReader()(text)) {
        for (const term of word.terms) {
          expect(term).not.toMatch(/[\s\p{P}\u200c]/u);
          expect(term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toBe(term);
        }
      }
    }),
  );
});

test('any word has at most one key and answers for itself', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'ابپتجدرسشعفقکگلمنوهیآئؤأ\u200c'),
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(letters, (word) => {
      expect(key(word)).toBe(key(word));
      expect(keyOfWord(word).terms.length).toBeLessThanOrEqual(12);
    }),
  );
});
