import { DIGIT, LETTER, replaceAll } from '../pattern.ts';
import { HIDDEN, type Rule } from '../types.ts';

const RUN = /\u200c+/g;
const APART = /[اآأإٱدذرزژوؤةءۀے]/;
const WORD_END = new RegExp(`[${LETTER}\\u064b-\\u0655A-Za-z${HIDDEN}]`);
const IS_LETTER = new RegExp(`[${LETTER}]`);
const NUMBER = new RegExp(`[${DIGIT}]`);
const EZAFE = /ۀ|ه\u0654/;
const MARK = /[\u064b-\u0655\u0670]/;

/**
 * A ZWNJ belongs between two letters of which the first would join: not doubled, not at a word's edge, not after
 * ا د ذ ر ز ژ و. Beside a digit it stood for a space.
 * @example کتاب\u200c\u200cها → کتاب\u200cها
 * @example کتاب\u200c ها → کتاب ها
 * @example کار\u200cها → کارها
 * @example ۲۰\u200cساله → ۲۰ ساله
 * @example نامهٔ\u200cما و خانه\u200cٔ او → نامهٔ ما و خانهٔ او
 * @keeps می\u200cشود و PDF\u200cها
 */
export const strayZwnj: Rule = {
  id: 'stray-zwnj',
  level: 'auto',
  find: (text) =>
    replaceAll(text, RUN, ({ 0: run, index }) => {
      let before = text[index - 1] ?? ' ';
      if (MARK.test(before)) before = text[index - 2] ?? ' ';
      const after = text[index + run.length] ?? ' ';
      // «خانه‌ٔ»: a mark sits on the letter before it.
      if (MARK.test(after)) return '';
      // An ezafe ends its word.
      if (EZAFE.test(text.slice(Math.max(0, index - 2), index)) && IS_LETTER.test(after)) return ' ';
      const betweenWords = WORD_END.test(before) && WORD_END.test(after);
      if (betweenWords) return APART.test(before) ? '' : '\u200c';
      const besideNumber =
        (NUMBER.test(before) && WORD_END.test(after)) || (WORD_END.test(before) && NUMBER.test(after));
      return besideNumber ? ' ' : '';
    }),
};
