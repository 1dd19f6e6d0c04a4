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

/**
 * An issue with its title, which may itself be the number.
 * @example issueHeading(12, 'راه‌های احیا') // 'شمارهٔ ۱۲: راه‌های احیا'
 * @example issueHeading(12, 'شمارهٔ ۱۲') // 'شمارهٔ ۱۲'
 */
export function issueHeading(number: number, title: string): string {
  const issue = issueNumber(number);
  return title === issue ? issue : `${issue}: ${title}`;
}

/** @example counted(20, 'خبر') // '۲۰ خبر' */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}`;
}
