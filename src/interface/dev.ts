import { toPersianDigits } from '../persian/digits.ts';

/** Texts of the panel that the dev server shows over a page. */
export const errorsFound = (count: number): string => `${toPersianDigits(String(count))} خطا در محتوا`;
export const writeInstead = 'بنویسید:';
