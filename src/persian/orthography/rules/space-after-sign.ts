import { LETTER, replaceAll } from '../pattern.ts';
import { HIDDEN, type Rule } from '../types.ts';

const WORD = `[${LETTER}\\u064b-\\u0655\\u200c]`;
/** A full stop or colon between single letters is an abbreviation («ق.م»), between digits a number or a time. */
const TIGHT = new RegExp(
  `(?<=[${LETTER}۰-۹0-9\\u064b-\\u0655»›)!؟٪%${HIDDEN}][*_]{0,3})[،؛!؟](?=[${LETTER}«(])|` +
    `(?<=[${LETTER}»)])[،؛](?=[۰-۹0-9])|` +
    `(?<=${WORD}{2}|[»)۰-۹0-9])[.:](?=${WORD}{2}|«)|` +
    `(?<=${WORD}{2}):(?=[۰-۹0-9])|` +
    `(?<=[${LETTER}])…(?=[${LETTER}])`,
  'g',
);

/**
 * One space after ، ؛ : . ! ؟ … before a word.
 * @example صنعت،معدن؛تجارت → صنعت، معدن؛ تجارت
 * @example گفت:این کار شد.سپس رفت → گفت: این کار شد. سپس رفت
 * @example چرا؟!نرفت و…سپس رفت → چرا؟! نرفت و… سپس رفت
 * @example مادهٔ ۵:تعاریف → مادهٔ ۵: تعاریف
 * @example **معدن**،صنعت → **معدن**، صنعت
 * @keeps ساعت ۱۴:۳۰ و ۳.۵ درصد
 * @keeps سدهٔ ۵ ق.م
 */
export const spaceAfterSign: Rule = {
  id: 'space-after-sign',
  level: 'auto',
  find: (text) => replaceAll(text, TIGHT, ([sign]) => `${sign} `),
};
