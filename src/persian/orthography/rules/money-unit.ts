import { wholeWord } from '../pattern.ts';
import type { Rule } from '../types.ts';

const UNITS = wholeWord('(?:تومان|ریال)(?:ی|\\u200cها|\\u200cهای)?');

/**
 * One item keeps to one unit of money: readers who meet تومان and ریال side by side misread by a factor of ten.
 * @warns ۵ میلیون تومان و ۲۰ میلیون ریال
 * @keeps ۵ میلیون تومان و ۲۰ میلیون تومان
 */
export const moneyUnit: Rule = {
  id: 'money-unit',
  level: 'warn',
  *find(text) {
    const found = Array.from(text.matchAll(UNITS));
    const other = found.find(({ 0: unit }) => unit[0] !== found[0]![0][0]);
    if (other !== undefined)
      yield { start: other.index, end: other.index + other[0].length, after: other[0] };
  },
};
