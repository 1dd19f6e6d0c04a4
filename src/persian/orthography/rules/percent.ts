import { DIGIT, replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

const SIGN = new RegExp(`(?<=[${DIGIT}])[ ]?[%٪](?![${DIGIT}])`, 'g');

/**
 * Prose says «درصد»; the sign is for tables and charts, and moves around its number in mixed text.
 * @asks رشد ۵٪ → رشد ۵ درصد
 * @keeps رشد ۵ درصد
 */
export const percent: Rule = {
  id: 'percent',
  level: 'ask',
  find: (text) => replaceAll(text, SIGN, () => ' درصد'),
};
