import { LETTER, replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

const CONTROL = /[\u200e\u200f\u061c\u200d\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069¬]+/g;
const IS_LETTER = new RegExp(`[${LETTER}]`);
const STANDS_FOR_ZWNJ = /[\u200f\u200d\u200b¬]/;

/**
 * Direction marks, joiners and soft hyphens that word processors leave behind break search. Between two letters
 * some of them were typed for a ZWNJ. A mark before a number's sign, and joiners within emoji, have a meaning.
 * @example می\u200fشود → می\u200cشود
 * @example می¬شود → می\u200cشود
 * @example \ufeffخبر\u200e → خبر
 * @keeps \u200e−۵ درجه
 */
export const strayControls: Rule = {
  id: 'stray-controls',
  level: 'auto',
  find: (text) =>
    replaceAll(text, CONTROL, ({ 0: run, index }) => {
      const before = text[index - 1] ?? ' ';
      const after = text[index + run.length] ?? ' ';
      if (IS_LETTER.test(before) && IS_LETTER.test(after)) return STANDS_FOR_ZWNJ.test(run) ? '\u200c' : '';
      if (run.includes('¬')) return run;
      if (run === '\u200e' && /[−\-+0-9۰-۹]/.test(after)) return run;
      if (run === '\u200d' && /[\u2600-\u27bf\ud800-\udfff\ufe0f]/.test(before)) return run;
      return '';
    }),
};
