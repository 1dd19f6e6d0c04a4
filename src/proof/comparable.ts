import { foldLetters, foldWithMap } from '../persian/letters.ts';

/**
 * A text as a quotation is compared: its letters and digits alone, one spelling each, without spaces, so that a lost
 * ZWNJ or another comma is no difference. Marks inside a number stay: ۱۲٫۵ is not ۱۲۵.
 */
export interface Comparable {
  readonly letters: string;
  /** Where each letter stands in the text; one more entry holds the text's length. */
  readonly origin: readonly number[];
  /** `opens[i]`: a word or a number begins at letter `i`. */
  readonly opens: readonly boolean[];
}

const LETTER = /[\p{L}\p{N}%]/u;
/** Marks that mean the same between digits. */
const NUMBER_MARKS = new Map([
  ['٫', '.'],
  ['.', '.'],
  ['٬', ','],
  [',', ','],
  ['،', ','],
  ['/', '/'],
]);
/** «خانه‌ی» and «خانهٔ» are one word; the second «ی» goes, as the hamza does. */
const SILENT_EZAFE = /(?<=ه)[\u200c ]ی(?![\p{L}\p{M}\u200c])/gu;

const kinds = new Map<string, boolean>();

/** Whether a folded character is compared; remembered, for texts have few different ones. */
function isLetter(char: string): boolean {
  const known = kinds.get(char);
  if (known !== undefined) return known;
  const letter = LETTER.test(char);
  kinds.set(char, letter);
  return letter;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/**
 * The letters and digits alone, without their places: what this does not hold, {@link findQuotation} cannot find.
 */
export const bareLetters = (text: string): string =>
  foldLetters(text.replace(SILENT_EZAFE, '')).replace(NO_LETTER, '');

/** Takes a text apart for comparing. */
export function comparable(text: string): Comparable {
  // Two characters go and none come, so the ezafe is blanked and not cut: the map stays true.
  const folded = foldWithMap(text.replace(SILENT_EZAFE, '  ').replaceAll('٪', '%'));
  let letters = '';
  const origin: number[] = [];
  const opens: boolean[] = [];
  let open = true;
  for (let index = 0; index < folded.text.length; index += 1) {
    const char = folded.text[index]!;
    const mark = NUMBER_MARKS.get(char);
    const inside = mark !== undefined && isDigit(folded.text[index - 1]) && isDigit(folded.text[index + 1]);
    const kept = inside ? mark : isLetter(char) ? char : undefined;
    if (kept === undefined) {
      open = true;
      continue;
    }
    const last = letters.at(-1);
    letters += kept;
    origin.push(folded.origin[index]!);
    opens.push(
      open || (!inside && last !== undefined && isDigit(last) !== isDigit(kept) && !NUMBER_MARKS.has(last)),
    );
    open = false;
  }
  origin.push(text.length);
  return { letters, origin, opens };
}

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a quotation stands in a text, whole words only.
 * @returns `undefined` where it does not, or where it holds no letter.
 */
export function findQuotation(text: Comparable, quote: Comparable): Stretch | undefined {
  const { letters } = quote;
  if (letters === '') return undefined;
  for (let at = text.letters.indexOf(letters); at !== -1; at = text.letters.indexOf(letters, at + 1)) {
    const end = at + letters.length;
    const whole = text.opens[at] === true && (end === text.letters.length || text.opens[end] === true);
    if (whole) return { start: text.origin[at]!, end: text.origin[end - 1]! + 1 };
  }
  return undefined;
}
