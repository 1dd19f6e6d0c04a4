import { replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

const RUN = /\.{3,}|(?<![-<!])--(?![->])|!{2,}|؟{2,}|،{2,}|؛{2,}/g;
const SIGNS: Readonly<Record<string, string>> = { '.': '…', '-': '–' };

/**
 * One ellipsis, one dash, one mark: runs of signs are typewriter habits.
 * @example و دیگران... → و دیگران…
 * @example تهران -- ایران → تهران – ایران
 * @example چرا؟؟ → چرا؟
 * @keeps چرا؟!
 */
export const repeatedSigns: Rule = {
  id: 'repeated-signs',
  level: 'auto',
  find: (text) => replaceAll(text, RUN, ([run]) => SIGNS[run[0]!] ?? run[0]),
};
