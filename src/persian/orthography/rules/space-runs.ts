import { replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

/** Indentation and a Markdown line break (two spaces at the end of a line that goes on) have a meaning. */
const RUN = /(?<=[^\s])[ \t\u00a0\u2000-\u200a\u202f\u3000]+|[\u00a0\u2000-\u200a\u202f\u3000]/g;

/**
 * One space between words, none at the end of a line; tabs and no-break spaces become spaces.
 * @example یک   دو\u00a0سه → یک دو سه
 * @example پایان سطر   → پایان سطر
 * @keeps سطر نخست  \nسطر دوم
 */
export const spaceRuns: Rule = {
  id: 'space-runs',
  level: 'auto',
  find: (text) =>
    replaceAll(text, RUN, ({ 0: run, index }) => {
      const rest = text.slice(index + run.length, index + run.length + 2);
      if (rest === '') return '';
      if (!rest.startsWith('\n')) return ' ';
      const breaksLine = /^ {2,}$/.test(run) && /^\n\S/.test(rest);
      return breaksLine ? '  ' : '';
    }),
};
