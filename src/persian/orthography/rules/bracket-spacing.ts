import { LETTER, replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

const INSIDE = /(?<=[«‹(])[ \t]+(?=\S)|(?<=\S)[ \t]+(?=[»›)])/g;
const OUTSIDE = new RegExp(
  `(?<=[${LETTER}\\u064b-\\u0655۰-۹])(?=«)|(?<=»)(?=[${LETTER}۰-۹«])|(?<=[۰-۹0-9])(?=\\([${LETTER}]{2})|(?<=[${LETTER}]{2})(?=\\((?!(?:ها|های|ان|ی|ات|ین)\\)))|(?<=\\))(?=[${LETTER}]{2}|و[ («])`,
  'g',
);

/**
 * No space inside « » and ( ), one outside. A suffix in brackets («استان(ها)») leans on its word.
 * @example گفت« آمدم »و رفت → گفت «آمدم» و رفت
 * @example سازمان(صمت)استان → سازمان (صمت) استان
 * @example اروپا(آلمان)و آسیا → اروپا (آلمان) و آسیا
 * @example ۲۰(بیست)نفر و «الف»«ب» → ۲۰ (بیست) نفر و «الف» «ب»
 * @keeps استان(ها) و «نگاه».
 */
export const bracketSpacing: Rule = {
  id: 'bracket-spacing',
  level: 'auto',
  *find(text) {
    const inside = Array.from(replaceAll(text, INSIDE, () => ''));
    const outside = Array.from(text.matchAll(OUTSIDE), ({ index }) => ({
      start: index,
      end: index,
      after: ' ',
    }));
    yield* [...inside, ...outside].sort((a, b) => a.start - b.start);
  },
};
