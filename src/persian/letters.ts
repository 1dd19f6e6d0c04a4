/**
 * One spelling for every way a Persian letter is typed, for comparing only: folded text is never shown or stored.
 * What is folded: Arabic, Urdu and Kurdish letters, presentation forms, hamza seats and madda, digits. What is
 * dropped: ZWNJ and other joiners, kashida, vowel marks, bidirectional controls.
 */

const VARIANTS: Readonly<Record<string, string>> = {
  ی: 'يىېےۍێېئ',
  ک: 'كڪګ',
  ه: 'ةۀہھەۂۃ',
  ا: 'آأإٱ',
  و: 'ؤۆۇۋ',
  '': 'ءـ\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff',
  ' ': '\u00a0\u202f\u2009\u2002\u2003',
};

const DROPPED_RANGES = [
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
] as const;

function buildTable(): Map<number, string> {
  const table = new Map<number, string>();
  for (const [letter, variants] of Object.entries(VARIANTS)) {
    for (const variant of variants) table.set(variant.charCodeAt(0), letter);
  }
  for (const [first, last] of DROPPED_RANGES) {
    for (let code = first; code <= last; code += 1) table.set(code, '');
  }
  for (let digit = 0; digit < 10; digit += 1) {
    table.set(0x06f0 + digit, String(digit));
    table.set(0x0660 + digit, String(digit));
  }
  for (let code = 0xfb50; code <= 0xfefc; code += 1) {
    const char = String.fromCharCode(code);
    const plain = char.normalize('NFKC');
    if (plain === char || table.has(code)) continue;
    table.set(code, Array.from(plain, (c) => table.get(c.charCodeAt(0)) ?? c).join(''));
  }
  return table;
}

const TABLE = buildTable();

/** Exactly what does not fold to itself: most letters of a well-written text are left alone. */
const FOLDABLE = new RegExp(
  `[${Array.from(TABLE.keys(), (code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
);

/**
 * The text as it is compared: two spellings of one word fold to the same string.
 * @example foldLetters('كتاب‌هاي') // 'کتابهای'
 * @example foldLetters('۱۳۹۵') // '1395'
 */
export function foldLetters(text: string): string {
  return text.replace(FOLDABLE, (char) => TABLE.get(char.charCodeAt(0))!);
}

/**
 * The text as a name is compared: folded, and without the spaces that a writer may leave out or put in.
 * @example foldName('نقل قول') === foldName('نقل\u200cقول') // true
 */
export const foldName = (text: string): string => foldLetters(text).replace(/\s/g, '');

/** Folded text that remembers where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** `origin[i]` is the index in the original of folded character `i`; one more entry holds the original's length. */
  readonly origin: readonly number[];
}

/**
 * Like {@link foldLetters}, with a map back to the original.
 * @example foldWithMap('می\u200cرود').origin // [0, 1, 3, 4, 5, 6]
 */
export function foldWithMap(text: string): FoldedText {
  let folded = '';
  const origin: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const plain = TABLE.get(text.charCodeAt(index)) ?? text[index]!;
    for (let part = 0; part < plain.length; part += 1) origin.push(index);
    folded += plain;
  }
  origin.push(text.length);
  return { text: folded, origin };
}
