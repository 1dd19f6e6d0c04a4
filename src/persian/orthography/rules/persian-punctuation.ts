import { DIGIT, LETTER, replaceAll } from '../pattern.ts';
import { HIDDEN, type Rule } from '../types.ts';

const SIGNS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
/** After a Persian word or its emphasis; after a Latin word if Persian goes on; after a number if that ends here. */
const LATIN_SIGN = new RegExp(
  `(?<=[${LETTER}\\u064b-\\u0655»›)%٪][*_]{0,3}[ ]?)[,;?]|` +
    `(?<=${HIDDEN})[,;?](?=\\s+[${LETTER}«])|` +
    `(?<=[${DIGIT}])[,;?](?=[ ]+[${LETTER}${DIGIT}«(]|[ ]*$)`,
  'gm',
);

/**
 * Persian has its own comma, semicolon and question mark. A sign between digits belongs to the number.
 * @example صنعت, معدن; تجارت → صنعت، معدن؛ تجارت
 * @example چرا? → چرا؟
 * @example یک جزء, یک شیء; همین → یک جزء، یک شیء؛ همین
 * @example در ۱۴۰۰, ۱۴۰۱ و PDF, متن → در ۱۴۰۰، ۱۴۰۱ و PDF، متن
 * @keeps ۱,۲۵۰ واحد
 * @keeps Alpha, Beta
 */
export const persianPunctuation: Rule = {
  id: 'persian-punctuation',
  level: 'auto',
  find: (text) => replaceAll(text, LATIN_SIGN, ([sign]) => SIGNS[sign]),
};
