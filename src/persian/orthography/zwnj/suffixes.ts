import type { Verbs } from './verbs.ts';

/** Suffixes that stand after a ZWNJ, and what a stem must end in to take them. */

const PLURALS = ['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان', 'هاست', 'هایند'];
const DEGREES = ['تر', 'ترین', 'تری', 'ترها', 'ترهای', 'تریم', 'ترند'];
/** Copulas, the indefinite and the short possessives: after ه and ی only. */
const ENCLITICS = ['ای', 'ام', 'ات', 'اش', 'ایم', 'اید', 'اند', 'ست'];
const POSSESSIVES = ['مان', 'تان', 'شان'];

/** Groups that a rule of its own stands for. */
export const SUFFIX_GROUPS = {
  plural: new Set(PLURALS),
  degree: new Set(DEGREES),
  enclitic: new Set([...ENCLITICS, ...POSSESSIVES]),
} as const;

/** All suffixes. */
export const SUFFIXES: ReadonlySet<string> = new Set([...PLURALS, ...DEGREES, ...ENCLITICS, ...POSSESSIVES]);

/** By the letter that decides which suffixes may follow. */
export type StemClass = 'participle' | 'ه' | 'ی' | 'other';
export const STEM_CLASSES: readonly StemClass[] = ['participle', 'ه', 'ی', 'other'];

/** The class of a stem; a participle is a past stem and a ه, and makes a verb of its suffix («دریافته‌ایم»). */
export function stemClass(stem: string, verbs: Pick<Verbs, 'isForm'>): StemClass {
  if (stem.endsWith('ه')) return /[تد]ه$/.test(stem) && verbs.isForm(stem) ? 'participle' : 'ه';
  return stem.endsWith('ی') ? 'ی' : 'other';
}

/** A sounded ه, and a ی that only glides from the vowel to a possessive: «همراهمان», «شرکایشان». */
const GLUES = /اه$/;
const GLIDES = /[او]ی$/;
const POSSESSIVE = new Set(POSSESSIVES);

/** Enclitics lean on a silent ه or on ی; to a consonant they are glued. */
export function takesSuffix(stem: string, suffix: string): boolean {
  if (stem.length < 2) return false;
  if (!SUFFIX_GROUPS.enclitic.has(suffix)) return true;
  if (POSSESSIVE.has(suffix) && GLIDES.test(stem)) return false;
  return /[هی]$/.test(stem) && !GLUES.test(stem);
}

/** Whether nothing may follow this suffix: a plural has no plural. «ای» makes adjectives, which inflect («حرفه‌ای‌ها»). */
export function closesWord(suffix: string): boolean {
  return suffix !== 'ای' && (SUFFIX_GROUPS.plural.has(suffix) || SUFFIX_GROUPS.enclitic.has(suffix));
}

/** Endings that are written without a ZWNJ, after a consonant, and leave the rest of a word as it is. */
export const BARE_ENDINGS = [
  'ی',
  'ان',
  'م',
  'ش',
  'ند',
  'انه',
  'یم',
  'شان',
  'مان',
  'تان',
  'انی',
  'ات',
  'یی',
] as const;
