import { toPersianDigits } from '../persian/digits.ts';
import type { Language } from './terminal.ts';

/** The words around the findings of a check: in the terminal, in a CI run and in its summary. */
export interface ReportWords {
  readonly error: string;
  readonly warning: string;
  readonly write: string;
  readonly clean: string;
  readonly counts: (errors: number, warnings: number, files: number) => string;
  readonly title: string;
  readonly columns: readonly [string, string, string, string];
  readonly more: (count: number) => string;
}

const persian = (count: number): string => toPersianDigits(String(count));
const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  fa: {
    error: 'خطا',
    warning: 'هشدار',
    write: 'بنویسید:',
    clean: 'محتوا درست است؛ چیزی برای اصلاح پیدا نشد.',
    counts: (errors, warnings, files) =>
      `${persian(errors)} خطا و ${persian(warnings)} هشدار در ${persian(files)} پرونده`,
    title: 'بررسی محتوا',
    columns: ['جا', 'درجه', 'پیام', 'درست'],
    more: (count) => `و ${persian(count)} مورد دیگر`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    write: 'Write:',
    clean: 'The content is right; nothing was found.',
    counts: (errors, warnings, files) =>
      `${plural(errors, 'error')} and ${plural(warnings, 'warning')} in ${plural(files, 'file')}`,
    title: 'Content check',
    columns: ['Place', 'Severity', 'Message', 'Corrected'],
    more: (count) => `and ${count} more`,
  },
};

/** The words of the page of all codes. */
export interface CodesWords {
  readonly title: string;
  readonly introduction: string;
  readonly error: string;
  readonly warning: string;
  readonly wrong: string;
  readonly right: string;
}

export const codesWords: Readonly<Record<Language, CodesWords>> = {
  fa: {
    title: 'کدهای بررسی محتوا',
    introduction:
      'خطا جلوی انتشار را می‌گیرد؛ هشدار فقط گفته می‌شود. این صفحه از خود قاعده‌ها ساخته شده است.',
    error: 'خطا',
    warning: 'هشدار',
    wrong: 'نادرست:',
    right: 'درست:',
  },
  en: {
    title: 'Codes of the content check',
    introduction:
      'An error stops a build; a warning is only reported. This page is made from the rules themselves.',
    error: 'Error',
    warning: 'Warning',
    wrong: 'Wrong:',
    right: 'Right:',
  },
};
