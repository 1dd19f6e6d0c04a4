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

/**
 * Arabic, Urdu and Kurdish letters and presentation forms look like Persian ones, but search and sorting take them
 * for others. Quoted Arabic, told by its vowels or its «ة», is hidden from all rules.
 * @example علي و كتاب → علی و کتاب
 * @example ﻛﺘﺎﺏ → کتاب
 * @example ھمه → همه
 * @keeps آیهٔ إِنَّ اللَّهَ يُحِبُّ الْمُحْسِنِينَ را خواند
 * @keeps آیهٔ «إِنَّ اللَّهَ مَعَ الصَّابِرِينَ» را خواند
 */
export const arabicLetters: Rule = {
  id: 'arabic-letters',
  level: 'auto',
  find: (text) =>
    replaceAll(text, FOREIGN, ([run]) => Array.from(run, (char) => LETTERS[char] ?? persian(char)).join('')),
};

function persian(char: string): string {
  return Array.from(char.normalize('NFKC'), (plain) => LETTERS[plain] ?? plain).join('');
}
