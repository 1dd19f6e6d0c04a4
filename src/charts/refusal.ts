import { formatNumber } from '../persian/digits.ts';
import type { ChartRefusal } from './types.ts';
import { joinWords } from './words.ts';

const quoted = (names: readonly string[]): string => joinWords(names.map((name) => `«${name}»`));
const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** Why a chart is refused, as one whole sentence in each language, for those who wrote it. */
export function explainRefusal(reason: ChartRefusal): { readonly fa: string; readonly en: string } {
  switch (reason.code) {
    case 'no-data':
      return { fa: 'این نمودار هیچ رقمی ندارد.', en: 'The chart has no observation.' };
    case 'not-finite':
      return {
        fa: `«${reason.series}» مقداری دارد که عدد نیست.`,
        en: `“${reason.series}” holds a value that is no finite number.`,
      };
    case 'mixed-units':
      return {
        fa: `یک نمودار دو یکا را با هم نشان نمی‌دهد: ${quoted(reason.units)}.`,
        en: `One chart cannot show different units: ${list(reason.units)}.`,
      };
    case 'share-not-percent':
      return {
        fa: `نمودار سهم یکای «درصد» می‌خواهد؛ یکای «${reason.series}» «${reason.unit}» است و نمودار میله‌ای برای آن درست است.`,
        en: `A share needs the unit درصد, but “${reason.series}” is in “${reason.unit}”; use as="bar".`,
      };
    case 'share-out-of-range':
      return {
        fa: `سهم از صفر تا کل است؛ «${reason.series}» ${formatNumber(reason.value)} است.`,
        en: `A share lies between zero and the whole, but “${reason.series}” is ${reason.value}.`,
      };
    case 'share-of-change':
      return {
        fa: `«${reason.series}» نرخ تغییر است و سهمی از یک کل نیست؛ نمودار میله‌ای یا خطی برای آن درست است.`,
        en: `“${reason.series}” is a rate of change and no share of a whole; use as="bar" or as="line".`,
      };
    case 'parts-exceed-whole':
      return {
        fa: `جمع بخش‌ها ${formatNumber(reason.sum)} و از «${reason.whole}» که ${formatNumber(reason.value)} است بیشتر است.`,
        en: `The parts sum to ${reason.sum}, more than “${reason.whole}” (${reason.value}).`,
      };
    case 'parts-of-different-times':
      return {
        fa: `بخش‌های یک کل باید برای زمان‌های یکسان باشند: ${joinWords(reason.periods)}.`,
        en: `Parts of one whole must be about the same times: ${reason.periods.join(', ')}.`,
      };
    case 'negative-part':
      return {
        fa: `«${reason.series}» مقدار منفی دارد و بخشی از یک جمع نیست.`,
        en: `“${reason.series}” has a negative value and is no part of a sum.`,
      };
    case 'no-two-periods':
      return {
        fa: `برای این نمودار دو زمان مشترک لازم است؛ ${quoted(reason.series)} ندارد.`,
        en: `A slope needs two times that all series share; missing: ${list(reason.series)}.`,
      };
    case 'no-target':
      return {
        fa: `${quoted(reason.series)} هدفی ندارد که با رقم تحقق‌یافته سنجیده شود.`,
        en: `${list(reason.series)}: no target to compare with.`,
      };
  }
}
