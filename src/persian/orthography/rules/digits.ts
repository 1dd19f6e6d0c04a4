import { toPersianDigits } from '../../digits.ts';
import { replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

/**
 * Prose takes Persian digits. Latin words that hold digits (A1C, 5G), addresses and code are hidden from rules.
 * @example در سال 1395 → در سال ۱۳۹۵
 * @example ٤٥ واحد → ۴۵ واحد
 * @example ساعت 14:30 → ساعت ۱۴:۳۰
 * @keeps شبکهٔ 5G و آزمایش A1C
 */
export const digits: Rule = {
  id: 'digits',
  level: 'auto',
  find: (text) => replaceAll(text, /[0-9٠-٩]+/g, ([run]) => toPersianDigits(run)),
};
