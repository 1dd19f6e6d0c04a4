/** A stretch of a line; `ltr` stretches are isolated from the Persian text around them. */
export interface Run {
  readonly text: string;
  readonly ltr: boolean;
}

/** Raised and lowered digits belong to their letter: «H₂O», «CO₂». */
const WORD = String.raw`[A-Za-z\u00c0-\u024f0-9][A-Za-z\u00c0-\u024f0-9₀-₉⁰¹²³⁴-⁹]*`;
const JOINER = String.raw`(?:[ \u00a0]?[-–_/@:+&'’.,?=#%~][ \u00a0]?|://|[ \u00a0])`;
/** Latin words with what stands between them: names, addresses, codes («COVID-19», «ISO 9001», `a@b.ir`). */
const LATIN = String.raw`[@#$]?${WORD}(?:${JOINER}${WORD})*(?:\+\+|[+#/]|(?<=\b(?:Co|Corp|Inc|Ltd))\.)?`;
/** Telephone numbers and codes of digits: without isolation their groups change places after Persian letters. */
const DIGIT_CODE = String.raw`(?:\+[0-9۰-۹]{2,}|[0۰][0-9۰-۹]+|[0-9۰-۹]+(?=-[0-9۰-۹]+-))(?:-[0-9۰-۹]+)+|\+[0-9۰-۹]{6,}`;

const RUNS = new RegExp(`(?<![\\p{L}\\p{M}0-9۰-۹])(?:${DIGIT_CODE})(?![\\p{L}0-9۰-۹-])|${LATIN}`, 'gu');
const LATIN_LETTER = /[A-Za-z\u00c0-\u024f]/;
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Digits at the head of a run belong to the Persian words before it. */
const LEADING_NUMBERS = /^(?:[0-9]+(?:[.,:/-][0-9]+)*[ \u00a0.,:–-]+)+(?=[A-Za-z\u00c0-\u024f])/;

/** A sign before a number, where no number or word stands before the sign. */
const SIGN = /(?<![^\s(«])(?=[-+\u2212][0-9۰-۹])/gu;

/**
 * Keeps a sign at the left of its number, where Persian readers look for it: the bidirectional algorithm puts it at the
 * right. Adds a mark that is not seen.
 * @example keepSigns('دمای -۴۰ درجه') // 'دمای \u200e-۴۰ درجه'
 */
export const keepSigns = (text: string): string => text.replace(SIGN, '\u200e');

export const hasRightToLeft = (text: string): boolean => RTL_LETTER.test(text);
export const hasLatin = (text: string): boolean => LATIN_LETTER.test(text);

/**
 * Breaks a line of Persian into stretches of Persian and of Latin words, addresses and codes.
 * @example directionRuns('نسخهٔ Astro 7 آمد') // [{ text: 'نسخهٔ ', ltr: false }, { text: 'Astro 7', ltr: true }, …]
 */
export function directionRuns(text: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const match of text.matchAll(RUNS)) {
    const isCode = !LATIN_LETTER.test(match[0]);
    if (isCode && !/[-+]/.test(match[0])) continue;
    if (isCode && !/^[+0۰]|-.*-/.test(match[0])) continue;
    const numbers = isCode ? '' : (LEADING_NUMBERS.exec(match[0])?.[0] ?? '');
    const start = match.index + numbers.length;
    if (start > done) runs.push({ text: text.slice(done, start), ltr: false });
    runs.push({ text: match[0].slice(numbers.length), ltr: true });
    done = match.index + match[0].length;
  }
  if (done < text.length || runs.length === 0) runs.push({ text: text.slice(done), ltr: false });
  return runs;
}
