import { replaceAll } from '../pattern.ts';
import { HIDDEN, type Rule } from '../types.ts';

/** «--check» is an option of a program, and no dash. */
const DASH = `(?<![-<!])--(?![->])(?!(?<=(?:^|\\s)--)${HIDDEN})`;
const RUN = new RegExp(`\\.{3,}|${DASH}|!{2,}|؟{2,}|،{2,}|؛{2,}`, 'gm');
const SIGNS: Readonly<Record<string, string>> = { '.': '…', '-': '–' };

/**
 * One ellipsis, one dash, one mark: runs of signs are typewriter habits.
 * @example و دیگران... → و دیگران…
 * @example تهران -- ایران → تهران – ایران
 * @example چرا؟؟ → چرا؟
 * @keeps چرا؟!
 * @keeps دستور --check را بزنید
 */
export const repeatedSigns: Rule = {
  id: 'repeated-signs',
  level: 'auto',
  find: (text) => replaceAll(text, RUN, ([run]) => SIGNS[run[0]!] ?? run[0]),
};
