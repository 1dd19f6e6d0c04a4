import { DIGIT, replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

const NUMBER = new RegExp(
  `(?<![${DIGIT}.,،/٫٬:-])[${DIGIT}]+(?:[.,،/][${DIGIT}]+)+(?![${DIGIT}.,،/٫٬:-])`,
  'g',
);

/** Only what can be read in one way: three-digit groups could be thousands or decimals, a slash could be a date. */
function houseForm(number: string): string {
  if (new RegExp(`^[${DIGIT}]{1,3}(?:,[${DIGIT}]{3}){2,}$`).test(number)) return number.replaceAll(',', '٬');
  if (new RegExp(`^[${DIGIT}]+[.,،][${DIGIT}]{1,2}$`).test(number)) return number.replace(/[.,،]/, '٫');
  return number;
}

/**
 * Decimals take ٫ and thousands ٬. Never written back, because the wrong guess changes a value: «۱۲.۵۰۰» and «۱/۳»
 * can be read in two ways.
 * @asks نرخ ۳.۵ درصد → نرخ ۳٫۵ درصد
 * @asks نرخ ۲۶،۴ و ۴۲,۴ درصد → نرخ ۲۶٫۴ و ۴۲٫۴ درصد
 * @asks ۱,۲۵۰,۰۰۰ نفر → ۱٬۲۵۰٬۰۰۰ نفر
 * @warns رشد ۱۲.۵۰۰ واحدی
 * @keeps سال ۱۳۹۵/۰۲/۰۸
 */
export const numberFormat: Rule = {
  id: 'number-format',
  level: 'ask',
  *find(text) {
    yield* replaceAll(text, NUMBER, ([number]) => houseForm(number));
    for (const { 0: number, index } of text.matchAll(NUMBER)) {
      const isAmbiguous = new RegExp(`^[${DIGIT}]{1,3}(?:[.,،][${DIGIT}]{3}|/[${DIGIT}]+)$`).test(number);
      if (isAmbiguous) yield { start: index, end: index + number.length, after: number, level: 'warn' };
    }
  },
};
