import { HIDDEN, type Rule } from '../types.ts';

/** The sign of a heading, a quotation line or a list item, or a tag: hidden, and with no space before the text. */
const MARKER = `${HIDDEN}+[^\\s${HIDDEN}]`;
/** A block of prose: no heading, quotation line, list item, table or component. */
const BLOCK = new RegExp(
  `(?:^|\\n)(?![#>|*+\\- \\t]|[0-9۰-۹]+[.)]|${MARKER})[^\\n]+(?:\\n(?![#>|*+-]|${MARKER}|\\n)[^\\n]+)*`,
  'g',
);
const ENDS = new RegExp(`[.؟!…:؛»")\\]${HIDDEN}]\\s*$`);
const LEAST_WORDS = 10;

/**
 * A paragraph ends in a mark; one that does not has lost it, or has been broken in the middle of a sentence.
 * @warns رئیس سازمان صنعت و معدن و تجارت استان از انجام طرح پایش معادن
 * @warns این واحد (تولیدی در استان ماست و امسال هم کار می\u200cکند.
 * @keeps رئیس سازمان صنعت و معدن و تجارت استان از انجام طرح خبر داد.
 */
export const finalMark: Rule = {
  id: 'final-mark',
  level: 'warn',
  *find(text) {
    for (const match of text.matchAll(BLOCK)) {
      const block = match[0].replace(/^\n/, '');
      const start = match.index + match[0].length - block.length;
      const end = start + block.trimEnd().length;
      const unmatched = firstUnmatched(block);
      if (unmatched !== undefined) {
        yield { start: start + unmatched, end: start + unmatched + 1, after: block[unmatched]! };
      } else if (block.split(/\s+/).length >= LEAST_WORDS && !ENDS.test(block)) {
        const last = block.trimEnd().lastIndexOf(' ') + 1;
        yield { start: start + last, end, after: text.slice(start + last, end) };
      }
    }
  },
};

const PAIRS: Readonly<Record<string, string>> = { '»': '«', ')': '(' };

function firstUnmatched(block: string): number | undefined {
  const open: number[] = [];
  for (const { 0: sign, index } of block.matchAll(/[«»()]/g)) {
    const opener = PAIRS[sign];
    if (opener === undefined) open.push(index);
    else if (block[open.at(-1) ?? -1] === opener) open.pop();
    // «۱) نخست»: a numbered point closes what nothing opened.
    else if (!/(?:^|\s)[0-9۰-۹]{1,2}$/.test(block.slice(0, index))) return index;
  }
  return open[0];
}
