import { toPersianDigits } from '../../persian/digits.ts';
import { warningRule } from './rule.ts';
import { shown } from './shown.ts';

/** Findings about spelling: never errors, for a rule of orthography can be wrong about a name. */
export const orthographyMessages = {
  'orthography/untidy': warningRule<{ before: string; after: string; count: number }>({
    fa: ({ before, after, count }) =>
      `املای متن ${toPersianDigits(String(count))} جای اصلاح دارد؛ نخستین: «${shown(before)}» ← «${shown(after)}». دستور زیر همه را درست می‌کند.`,
    en: ({ before, after, count }) =>
      `${count} ${count === 1 ? 'correction' : 'corrections'} of orthography; the first: "${shown(before)}" → "${shown(after)}". The command below makes them all.`,
    why: {
      fa: 'نویسه‌های عربی، فاصله‌های نادرست و نیم‌فاصله‌های افتاده خواندن و جست‌وجو را سخت می‌کنند.',
      en: 'Arabic letters, wrong spaces and lost half-spaces make reading and searching harder.',
    },
    example: { wrong: 'كتاب ها را می خواند .', right: 'کتاب\u200cها را می\u200cخواند.' },
  }),
};
