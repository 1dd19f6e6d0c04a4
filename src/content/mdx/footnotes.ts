import type { Options } from 'remark-rehype';
import { toPersianDigits } from '../../persian/digits.ts';

/** Footnotes in Persian, with ids that no heading can have. */
export const footnoteWords: Options = {
  clobberPrefix: 'fn-',
  footnoteLabel: 'پانویس‌ها',
  footnoteLabelProperties: {},
  footnoteBackContent: 'بازگشت',
  footnoteBackLabel: (index) => `بازگشت به متن، پانویس ${toPersianDigits(String(index + 1))}`,
};
