import type { Span } from './hide.ts';

/** Vowel marks other than tanvin, shadda and the hamza above: Persian prose has few, quoted Arabic many. */
const VOWELS = /[\u064c-\u0650\u0652\u0670]/g;
/** So many vowels make Arabic: a Persian word may bear one, to be read right («عُمان»). */
const LEAST_VOWELS = 3;
const QUOTATION = /(?<=«)[^«»\n]*(?=»)|﴿[^﴾\n]*﴾/g;
const TA_MARBUTA = /[\u0620-\u06ff]ة(?![\u0620-\u06ff])/;
const WORD = /[\u0620-\u065f\u0670-\u06d3]+/g;

const vowelsIn = (text: string): number => text.match(VOWELS)?.length ?? 0;

/** Quotations in «», ﴿﴾ that bear vowels or a «ة». */
function quotations(text: string): Span[] {
  return Array.from(text.matchAll(QUOTATION))
    .filter(({ 0: quotation }) => vowelsIn(quotation) >= LEAST_VOWELS || TA_MARBUTA.test(quotation))
    .map(({ 0: quotation, index }) => ({ start: index, end: index + quotation.length }));
}

/** Rows of words with vowels; a bare word between two of them («إِلَى ربك رَاضِيَةً») belongs to the row. */
function vowelled(text: string): Span[] {
  const spans: Span[] = [];
  let row: Span | undefined;
  let bare = 0;
  const close = () => {
    if (row !== undefined && vowelsIn(text.slice(row.start, row.end)) >= LEAST_VOWELS) spans.push(row);
    row = undefined;
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (/[^ ،]/.test(text.slice(end, index))) close();
    end = index + word.length;
    if (vowelsIn(word) > 0) {
      row = { start: row?.start ?? index, end };
      bare = 0;
    } else if (++bare > 1) close();
  }
  close();
  return spans;
}

/** Arabic within Persian prose: it keeps its own letters and its own spelling. */
export function arabicSpans(text: string): Span[] {
  return [...quotations(text), ...vowelled(text)];
}
