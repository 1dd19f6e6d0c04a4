/** What is kept of Vazirmatn, and for which characters a browser fetches each file. */

/** One file of the family. */
export interface FontRecipe {
  readonly name: 'persian' | 'latin';
  /** Inclusive ranges of code points. */
  readonly ranges: readonly (readonly [number, number])[];
  /** For which characters a browser fetches the file: rounder than what it holds, since every page carries it. */
  readonly fetchedFor: string;
}

/**
 * Persian letters, the Arabic spellings of the same letters, vowel marks, Persian and Arabic-Indic digits, joiners and
 * punctuation. Letters of other languages that share the script fall to the reader's own fonts.
 */
const PERSIAN: FontRecipe = {
  name: 'persian',
  ranges: [
    [0x20, 0x22],
    [0x25, 0x2f],
    [0x3a, 0x3b],
    [0x3f, 0x3f],
    [0xa0, 0xa0],
    [0xab, 0xab],
    [0xb7, 0xb7],
    [0xbb, 0xbb],
    [0xd7, 0xd7],
    [0x60c, 0x60c],
    [0x61b, 0x61b],
    [0x61f, 0x61f],
    [0x621, 0x63a],
    [0x640, 0x652],
    [0x654, 0x654],
    [0x660, 0x66c],
    [0x670, 0x670],
    [0x67e, 0x67e],
    [0x686, 0x686],
    [0x698, 0x698],
    [0x6a9, 0x6a9],
    [0x6af, 0x6af],
    [0x6c0, 0x6c0],
    [0x6cc, 0x6cc],
    [0x6d5, 0x6d5],
    [0x6f0, 0x6f9],
    [0x200c, 0x200f],
    [0x2013, 0x2014],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x2066, 0x2069],
    [0x2212, 0x2212],
    [0x25ca, 0x25ca],
    [0xfdfc, 0xfdfc],
  ],
  fetchedFor: 'U+20-22,U+25-2F,U+3A-3B,U+3F,U+A0-BB,U+600-6FF,U+200C-206F,U+2212,U+25CA,U+FDFC',
};

/** Letters, digits and signs of addresses, codes and foreign names: fetched only by pages that hold one. */
const LATIN: FontRecipe = {
  name: 'latin',
  ranges: [
    [0x23, 0x24],
    [0x30, 0x39],
    [0x3c, 0x3e],
    [0x40, 0x60],
    [0x61, 0x7e],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0xff],
    [0x2018, 0x201d],
    [0x20ac, 0x20ac],
  ],
  fetchedFor: 'U+23-2AF,U+2018-201D,U+20AC',
};

/** In the order of their sheet: where both are fetched for a character, the later one is asked first. */
export const FONT_RECIPES = [LATIN, PERSIAN] as const;

/**
 * Joining, ligatures, marks and tabular digits. Layout closure must stay on in the subsetter: without it letters that
 * only a substitution reaches are lost and words fall apart.
 */
export const FONT_FEATURES = [
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'calt',
  'ccmp',
  'liga',
  'kern',
  'mark',
  'mkmk',
  'locl',
  'rvrn',
  'tnum',
];

export const FONT_WEIGHTS = { min: 400, max: 700 } as const;

/** Every character of a recipe, as the subsetter takes them. */
export function charactersOf({ ranges }: FontRecipe): string {
  const codes = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  return String.fromCodePoint(...codes);
}
