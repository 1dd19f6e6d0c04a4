import type { Edit, Rule } from '../types.ts';

const MARK = /["“”„‟]/g;
const INCH = /[0-9۰-۹]/;

/** Whether the marks of a paragraph pair up: each opens before a word or closes after one, in turn. */
function pair(paragraph: string, offset: number): Edit[] | undefined {
  const edits: Edit[] = [];
  let isOpen = false;
  for (const { 0: mark, index } of paragraph.matchAll(MARK)) {
    const before = paragraph[index - 1] ?? ' ';
    const after = paragraph[index + 1] ?? ' ';
    if (!isOpen && mark === '"' && INCH.test(before) && !/["“”]/.test(paragraph.slice(index + 1))) continue;
    const isRightWay = isOpen ? mark !== '“' && mark !== '„' : mark !== '”' || !/\s/.test(after);
    if (!isRightWay || (isOpen ? /[«]/.test(before) : /[»]/.test(after))) return undefined;
    edits.push({ start: offset + index, end: offset + index + 1, after: isOpen ? '»' : '«' });
    isOpen = !isOpen;
  }
  return isOpen ? undefined : edits;
}

/**
 * Persian quotes with «گیومه». Written back only where the marks of a paragraph pair up; an inch mark is no quote.
 * @example او گفت: "می‌آیم" → او گفت: «می‌آیم»
 * @example “آغاز” و “پایان” → «آغاز» و «پایان»
 * @warns او گفت: "می‌آیم و رفت
 * @keeps نمایشگر ۲۴" خرید
 */
export const quotationMarks: Rule = {
  id: 'quotation-marks',
  level: 'auto',
  *find(text) {
    for (const { 0: paragraph, index } of text.matchAll(/.+(?:\n.+)*/g)) {
      const edits = pair(paragraph, index);
      if (edits !== undefined) {
        yield* edits;
        continue;
      }
      const start = index + paragraph.search(MARK);
      yield { start, end: start + 1, after: text[start]!, level: 'warn' };
    }
  },
};
