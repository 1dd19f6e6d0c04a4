import { replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۓ: 'ی',
  ے: 'ی',
};
/** Ligatures that stand for whole phrases («ﷲ», «﷼», «ﷺ») are no spelling of letters. */
const FOREIGN = /[يىكہھەۓے\ufb50-\ufbff\ufe70-\ufefc]+/g;
/** Vowel marks other than tanvin, shadda and the hamza above: Persian prose has none, quoted Arabic many. */
const VOWELS = /[\u064c-\u0650\u0652\u0670]/g;
const QUOTATION = /«[^«»\n]*»|﴿[^﴾\n]*﴾/g;

/** Quotations from Arabic keep their own letters. */
function arabicSpans(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(QUOTATION))
    .filter(([quotation]) => (quotation.match(VOWELS)?.length ?? 0) >= 3 || /[آ-ی]ة(?![آ-ی])/.test(quotation))
    .map(({ 0: quotation, index }) => ({ start: index, end: index + quotation.length }));
}

/**
 * Arabic, Urdu and Kurdish letters and presentation forms look like Persian ones, but search and sorting take them
 * for others. Quoted Arabic, told by its vowels or its «ة», is left alone.
 * @example علي و كتاب → علی و کتاب
 * @example ﻛﺘﺎﺏ → کتاب
 * @example ھمه → همه
 * @keeps آیهٔ «إِنَّ اللَّهَ مَعَ الصَّابِرِينَ» را خواند
 */
export const arabicLetters: Rule = {
  id: 'arabic-letters',
  level: 'auto',
  *find(text) {
    const kept = arabicSpans(text);
    for (const edit of replaceAll(text, FOREIGN, ([run]) =>
      Array.from(run, (char) => LETTERS[char] ?? persian(char)).join(''),
    )) {
      if (!kept.some(({ start, end }) => edit.start >= start && edit.end <= end)) yield edit;
    }
  },
};

function persian(char: string): string {
  return Array.from(char.normalize('NFKC'), (plain) => LETTERS[plain] ?? plain).join('');
}
