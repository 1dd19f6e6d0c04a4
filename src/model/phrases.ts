/** Phrases made of the interface's words and a number. */
import { formatNumber, toPersianDigits } from '../persian/digits.ts';
import { strings } from '../interface/strings.ts';
import type { Paging } from './paginate.ts';

/** @example pageNumber({ page: 2, pages: 5 }) // 'صفحهٔ ۲ از ۵' */
export function pageNumber({ page, pages }: Pick<Paging, 'page' | 'pages'>): string {
  return `${strings.list.page} ${formatNumber(page)} ${strings.list.of} ${formatNumber(pages)}`;
}

/** @example issueNumber(12) // 'شمارهٔ ۱۲' */
export function issueNumber(number: number): string {
  return `${strings.bulletin.issue} ${toPersianDigits(String(number))}`;
}

/** @example counted(20, 'خبر') // '۲۰ خبر' */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}`;
}
