/**
 * A cheap look for figures that may mislead by themselves: a large sum that names no currency at once, decimal marks of
 * two kinds. It reads signs and no numbers, says yes too often and never no too often; who gets a yes reads closer.
 */

/** Scale words and long numbers; a text without one holds no sum that could lack its currency. */
const LARGE = /م[يی]?ل[يی](?:ون|ارد)|[\d۰-۹٠-٩]{7}|(?:[٬,.،'’][\d۰-۹٠-٩]{3}){2}/;
/** Sums that name their currency at once: «۴۸۶ میلیارد تومان». */
const NAMED_SUM = new RegExp(
  `(?:${LARGE.source})[\\d۰-۹٠-٩٬]*(?:[\\s\\u200c](?:هزار|میلیون|میلیارد))*[\\s\\u200c](?:ریال|تومان|دلار|یورو)`,
  'g',
);

/**
 * Whether a text may hold a large sum without its currency.
 * @example hasBareSum('وام ۱۰۰ میلیونی') // true
 * @example hasBareSum('۴۸۶ میلیارد تومان وام') // false
 */
export const hasBareSum = (text: string): boolean =>
  LARGE.test(text) && LARGE.test(text.replace(NAMED_SUM, ' '));

const MARKS = /[\d۰-۹٠-٩] ?([.٫،,/]) ?[\d۰-۹٠-٩]/g;

/**
 * The marks that stand between digits in a text, in its order.
 * @example decimalMarksIn('۴۱٫۵ درصد و ۴/۲ درصد') // ['٫', '/']
 */
export const decimalMarksIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(MARKS), ([, mark]) => mark!);

/** What a text without a digit or one of these holds no figure of; looking for them costs a tenth of the patterns. */
const SCALES = ['لیون', 'ليون', 'لیارد', 'ليارد'];
const DIGIT = /[\d۰-۹٠-٩]/;

/**
 * Whether figures in some texts of one item may mislead: a sum without its currency, decimal marks of two kinds.
 * @example mayMislead(['رشد ۴۱٫۵ درصدی', 'رشد ۴/۲ درصدی']) // true
 */
export function mayMislead(texts: readonly string[]): boolean {
  const told = texts.filter((text) => DIGIT.test(text) || SCALES.some((scale) => text.includes(scale)));
  return told.some(hasBareSum) || new Set(told.flatMap(decimalMarksIn)).size > 1;
}
