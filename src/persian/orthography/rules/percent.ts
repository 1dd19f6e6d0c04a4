import { DIGIT, replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

const SIGN = new RegExp(
  `(?<=[${DIGIT}])[ ]?[%٪](?![${DIGIT}])|(?<![${DIGIT}])[%٪][ ]?([${DIGIT}]+(?:[.,٫/][${DIGIT}]+)?)(?![${DIGIT}])`,
  'g',
);
const TABLE_ROW = /^[ \t]*\|.*$/gm;

/**
 * Prose says «درصد»; the sign is for tables and charts, and moves around its number in mixed text.
 * @asks رشد ۵٪ → رشد ۵ درصد
 * @asks رشد %۵ و ٪۳٫۵ → رشد ۵ درصد و ۳٫۵ درصد
 * @keeps رشد ۵ درصد
 * @keeps | سهم | ۵٪ |
 */
export const percent: Rule = {
  id: 'percent',
  level: 'ask',
  find: (text) => replaceAll(text.replace(TABLE_ROW, blank), SIGN, ({ 1: number = '' }) => `${number} درصد`),
};

/** As long as the row, so that what follows stands where it stood. */
const blank = (row: string): string => ' '.repeat(row.length);
