import { splitJoined } from './joined-words.ts';
import { numberWord } from './number-words.ts';
import { readNumeral, type Numeral } from './numeral.ts';

/** A piece of folded text; offsets count in the folded text. */
export interface Token {
  readonly type: 'word' | 'numeral' | 'mark' | 'break' | 'opaque';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly numeral?: Numeral;
}

const PATTERN = new RegExp(
  [
    /(?<opaque>(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|`[^`\n]*`)/,
    // Telephones and the like: digits in groups parted by hyphens, of which one begins with 0 or is long.
    /(?<phone>\+\d{1,3}(?:[ -]?\d{2,4}){3,}|\+?\b0\d{2,4}-\d{3,}(?:-\d+)*|\b\d{3,4}-\d{7,}|\b\d{7,8}-0\d{2,3}\b)/,
    /(?<date>(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})(?!\d))/,
    // «۱۲ ۵۰۰»: thousands apart by spaces, unless the first is a year or an hour of its own.
    /(?<grouped>(?<![\d.,،٫٬/:'’-]|(?:سال|ساعت) +)\d{1,3}(?: +\d{3})+(?![\d.,،٫٬/:'’-]*\d| +\d))/,
    /(?<numeral>(?<!\S)[.٫]\d+(?![.٫\d])|\d+(?:[.,،٫٬/:'’]\d+)*)/,
    /(?<word>[\p{L}\p{M}_]+)/u,
    /(?<line>\n)/,
    /(?<mark>[^\s\p{L}\p{M}\d_])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const LATIN = /[A-Za-z_]/;
const LATIN_UNIT = /^(?:km|kg|m|mm|cm|gr|MW|kW)$/;

/** A numeral that touches Latin letters is part of a name: A1C, 5G, dsm4. */
function touchesLatin(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  if (LATIN.test(before) || (/[-–.]/.test(before) && LATIN.test(text[start - 2] ?? ''))) return true;
  const after = /^-?([A-Za-z_]+)/.exec(text.slice(end, end + 12));
  return after !== null && !LATIN_UNIT.test(after[1]!);
}

/**
 * Cuts folded text into words, runs of digits, marks and line breaks; joined number words come apart, and what is a
 * name, an address or a telephone is opaque.
 */
export function tokenize(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of folded.matchAll(PATTERN)) {
    const { index: start } = match;
    const [text] = match;
    const groups = match.groups!;
    const spaced = start > last || start === 0;
    const end = start + text.length;
    last = end;
    if (groups['word'] !== undefined) {
      const parts = splitJoined(text) ?? splitAnd(text, tokens.at(-1));
      if (!parts) {
        tokens.push({ type: 'word', text, start, end, spaced });
        continue;
      }
      let at = start;
      for (const part of parts) {
        tokens.push({
          type: 'word',
          text: part,
          start: at,
          end: at + part.length,
          spaced: spaced && at === start,
        });
        at += part.length;
      }
    } else if ((groups['numeral'] ?? groups['date'] ?? groups['grouped']) !== undefined) {
      pushNumeral(tokens, folded, text, start, spaced);
    } else {
      const type = groups['line'] !== undefined ? 'break' : groups['mark'] !== undefined ? 'mark' : 'opaque';
      tokens.push({ type, text, start, end, spaced });
    }
  }
  return tokens;
}

/** «بیست ونه»: an «و» that stuck to the number behind it. */
function splitAnd(text: string, before: Token | undefined): readonly string[] | undefined {
  const rest = text.slice(1);
  const joins = text.startsWith('و') && numberWord(rest) !== undefined && before !== undefined;
  const counts =
    before?.type === 'numeral' || (before?.type === 'word' && numberWord(before.text) !== undefined);
  return joins && counts ? ['و', rest] : undefined;
}

function pushNumeral(tokens: Token[], folded: string, text: string, start: number, spaced: boolean): void {
  const end = start + text.length;
  if (touchesLatin(folded, start, end)) {
    tokens.push({ type: 'opaque', text, start, end, spaced });
    return;
  }
  const numeral = readNumeral(text);
  if (numeral.type !== 'list') {
    tokens.push({
      type: numeral.type === 'opaque' ? 'opaque' : 'numeral',
      text,
      start,
      end,
      spaced,
      numeral,
    });
    return;
  }
  for (const piece of text.matchAll(/\d+|\D/g)) {
    const at = start + piece.index;
    const common = {
      text: piece[0],
      start: at,
      end: at + piece[0].length,
      spaced: spaced && piece.index === 0,
    };
    if (/\d/.test(piece[0])) tokens.push({ type: 'numeral', ...common, numeral: readNumeral(piece[0]) });
    else tokens.push({ type: 'mark', ...common });
  }
}
