import type { Edit, Rule } from '../types.ts';

const MARK = /["“”„‟]/g;
const SIGN = /["“”„‟«»]/g;
const OPENER = /[“„‟]/;
const CLOSER = /”/;
const DIGIT = /[0-9۰-۹]/;
const WORD = /[^\s"“”„‟،؛:.!؟)»\]]/;

/** Which way a mark must face, by its shape or by a space on one side alone; undefined where it may be either. */
function facing(mark: string, before: string, after: string): 'open' | 'close' | undefined {
  if (OPENER.test(mark)) return 'open';
  if (CLOSER.test(mark) && !/\s/.test(after))
    return WORD.test(before) || !WORD.test(after) ? 'close' : undefined;
  if (/\s/.test(before) && WORD.test(after)) return 'open';
  return WORD.test(before) && !WORD.test(after) ? 'close' : undefined;
}

/** Whether a mark ends the quotation that another began; a mark of another shape may begin one within it. */
function closes(mark: string, opener: string, way: 'open' | 'close' | undefined): boolean {
  if (opener === '„') return mark !== '"';
  if (mark === '"') return opener === '"' || way !== 'open';
  return CLOSER.test(mark) || mark === opener;
}

/** The edits of a text whose marks pair up, each opening before a word or closing after one, in turn or nested. */
function pair(text: string, offset: number): Edit[] | undefined {
  const edits: Edit[] = [];
  const open: string[] = [];
  const write = (index: number, after: string) => {
    edits.push({ start: offset + index, end: offset + index + 1, after });
  };
  for (const { 0: mark, index } of text.matchAll(SIGN)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    const opener = open.at(-1);
    const isOpen = opener !== undefined && opener !== '«';
    if (mark === '«') open.push(mark);
    else if (mark === '»') {
      if (isOpen) return undefined;
      open.pop();
    } else if (!isOpen && mark === '"' && DIGIT.test(before) && !WORD.test(after)) {
      // An inch.
      continue;
    } else {
      const way = facing(mark, before, after);
      if (isOpen && closes(mark, opener, way)) {
        if ((way === 'open' && opener !== '„') || before === '«') return undefined;
        open.pop();
        write(index, open.length === 0 ? '»' : '›');
      } else {
        if (way === 'close' || after === '»') return undefined;
        write(index, open.length === 0 ? '«' : '‹');
        open.push(mark);
      }
    }
  }
  return open.every((mark) => mark === '«') ? edits : undefined;
}

/** Each line by itself where that works; what is left over may be a quotation that runs over lines. */
function* pairParagraph(paragraph: string, offset: number): Generator<Edit> {
  let left = '';
  let at = offset;
  for (const line of paragraph.split('\n')) {
    const edits = pair(line, at);
    if (edits !== undefined) yield* edits;
    left += `${edits === undefined ? line : line.replace(MARK, ' ')}\n`;
    at += line.length + 1;
  }
  const first = left.search(MARK);
  if (first < 0) return;
  const edits = pair(left, offset);
  if (edits !== undefined) yield* edits;
  else yield { start: offset + first, end: offset + first + 1, after: left[first]!, level: 'warn' };
}

/**
 * Persian quotes with «گیومه», and a quotation within one with ‹›. Written back only where the marks of a line or of a paragraph pair up; an inch mark is
 * no quote.
 * @example او گفت: "می‌آیم" → او گفت: «می‌آیم»
 * @example “آغاز” و “پایان” → «آغاز» و «پایان»
 * @example نمایشگر ۲۴" و "کتاب" خرید → نمایشگر ۲۴" و «کتاب» خرید
 * @example او گفت: "می‌آیم\nو می‌روم" و رفت → او گفت: «می‌آیم\nو می‌روم» و رفت
 * @example «او گفت "برو" و رفت» → «او گفت ‹برو› و رفت»
 * @example "او گفت “برو” و رفت" → «او گفت ‹برو› و رفت»
 * @example „آلمانی“ → «آلمانی»
 * @warns او گفت: "می‌آیم و رفت
 * @warns او "گفت "ها"" و رفت
 * @keeps نمایشگر ۲۴" خرید
 * @keeps لولهٔ ۳/۴" و ۱/۲" خرید
 */
export const quotationMarks: Rule = {
  id: 'quotation-marks',
  level: 'auto',
  *find(text) {
    const found: Edit[] = [];
    for (const { 0: paragraph, index } of text.matchAll(/.+(?:\n.+)*/g)) {
      found.push(...pairParagraph(paragraph, index));
    }
    yield* found.sort((a, b) => a.start - b.start);
  },
};
