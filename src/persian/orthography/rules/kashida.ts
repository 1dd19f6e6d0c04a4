import { LETTER, replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

const STRETCH = new RegExp(`(?<=[${LETTER}\\u064b-\\u0655\\u200c])ـ+|ـ+(?=[${LETTER}])`, 'g');

/**
 * A stretched letter is another word to a search engine. A kashida that stands alone is shown on purpose.
 * @example ســلام → سلام
 * @keeps نویسهٔ «ـ»
 */
export const kashida: Rule = {
  id: 'kashida',
  level: 'auto',
  find: (text) => replaceAll(text, STRETCH, () => ''),
};
