import { LETTER, replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

const SIGNS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const LATIN_SIGN = new RegExp(`(?<=[${LETTER}\\u064b-\\u0655»)][ ]?)[,;?]`, 'g');

/**
 * Persian has its own comma, semicolon and question mark. Signs after a digit belong to the number.
 * @example صنعت, معدن; تجارت → صنعت، معدن؛ تجارت
 * @example چرا? → چرا؟
 * @keeps ۱,۲۵۰ واحد
 */
export const persianPunctuation: Rule = {
  id: 'persian-punctuation',
  level: 'auto',
  find: (text) => replaceAll(text, LATIN_SIGN, ([sign]) => SIGNS[sign]),
};
