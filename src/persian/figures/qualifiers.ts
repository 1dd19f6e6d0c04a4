import { foldLetters } from '../letters.ts';
import type { Token } from './tokens.ts';
import type { FigureQualifier } from './types.ts';

const BEFORE: Readonly<Record<FigureQualifier, readonly string[]>> = {
  'more-than': [
    'بیش از',
    'بیشتر از',
    'بالای',
    'بالاتر از',
    'بالغ بر',
    'افزون بر',
    'متجاوز از',
    'فراتر از',
    'مازاد بر',
    'فزون بر',
    'بیشتر ز',
    'بیش تر از',
    'افزون از',
    'فزون از',
    'زیاده بر',
  ],
  'less-than': ['کمتر از', 'زیر', 'پایین تر از', 'پائین تر از', 'کم تر از', 'پایین‌تر از', 'پایین'],
  about: [
    'حدود',
    'در حدود',
    'حدودا',
    'حدوداً',
    'تقریبا',
    'تقریباً',
    'حوالی',
    'در حوالی',
    'حدودهای',
    'تقریبی',
    'تخمینا',
    'حدودی',
    'کمابیش',
    'کم و بیش',
    'به تقریب',
    'به طور تقریبی',
    'حول و حوش',
    'در حول و حوش',
    'چیزی در حدود',
    'تخمینی',
  ],
  nearly: ['نزدیک به', 'نزدیک', 'قریب به', 'قریب', 'نزدیک بر'],
  'at-least': [
    'نه کمتر از',
    'حداقل',
    'دست کم',
    'دستکم',
    'لااقل',
    'کمینه',
    'حد اقل',
    'دست‌کم',
    'دست کم تا',
    'دست پایین',
  ],
  'at-most': [
    'نه بیش از',
    'نه بیشتر از',
    'حداکثر',
    'تا سقف',
    'سقف',
    'حد اکثر',
    'نهایتا',
    'نهایتاً',
    'بیشینه',
    'حداکثر تا',
    'حداکثر تا سقف',
    'تا حداکثر',
    'دست بالا',
    'حداکثر به',
  ],
};

const AFTER: Readonly<Record<string, FigureQualifier>> = {
  'و بیشتر': 'at-least',
  'یا بیشتر': 'at-least',
  'و یا بیشتر': 'at-least',
  'به بالا': 'at-least',
  'و بالاتر': 'at-least',
  'یا بالاتر': 'at-least',
  'به بعد': 'at-least',
  'و کمتر': 'at-most',
  'یا کمتر': 'at-most',
  'و یا کمتر': 'at-most',
  'به پایین': 'at-most',
  'و پایین تر': 'at-most',
  'و اندی': 'more-than',
  'و خرده‌ای': 'more-than',
  'و خورده‌ای': 'more-than',
  تقریبا: 'about',
  حدودا: 'about',
};

const squash = (phrase: string): string => foldLetters(phrase).replaceAll(' ', '');
const BEFORE_MAP = new Map(
  Object.entries(BEFORE).flatMap(([id, phrases]) =>
    phrases.map((phrase) => [squash(phrase), id as FigureQualifier] as const),
  ),
);
const AFTER_MAP = new Map(Object.entries(AFTER).map(([phrase, id]) => [squash(phrase), id] as const));

/** Nouns that stand between a qualifier and its number: «حدود مبلغ ۵۰ میلیون». */
const HEADS = new Set(['تعداد', 'مبلغ', 'رقم', 'میزان', 'رقمی', 'مبلغی', 'شمار'].map(foldLetters));

/** Moments, not amounts: «تا دو هفته دیگر». */
const MOMENTS = new Set(
  ['دیگر', 'اینده', 'بعد', 'قبل', 'پیش', 'اخیر', 'گذشته', 'بعدی', 'قبلی', 'اتی', 'پایانی'].map(foldLetters),
);

const wordText = (token: Token | undefined): string | undefined =>
  token?.type === 'word' ? token.text : undefined;

/**
 * The qualifier in front of a token: the longest of up to three words that is one. A bare «تا» is not looked at here.
 * @returns the qualifier and the index of its first token.
 */
export function qualifierBefore(
  tokens: readonly Token[],
  index: number,
): { readonly qualifier: FigureQualifier; readonly from: number } | undefined {
  let end = index;
  if (HEADS.has(wordText(tokens[end - 1]) ?? '')) end -= 1;
  for (let length = 4; length >= 1; length -= 1) {
    const slice = tokens.slice(Math.max(0, end - length), end);
    if (slice.length < length || slice.some(({ type }) => type !== 'word')) continue;
    const qualifier = BEFORE_MAP.get(slice.map(({ text }) => text).join(''));
    if (!qualifier) continue;
    // «در آینده‌ای نزدیک ده‌ها نفر»
    const near = slice[0]!.text === 'نزدیک' && length === 1;
    if (near && (wordText(tokens[end - 2]) ?? '').startsWith('اینده')) continue;
    return { qualifier, from: end - length };
  }
  return undefined;
}

/** The qualifier behind an expression («۵۰ نفر و بیشتر») and the index behind it. */
export function qualifierAfter(
  tokens: readonly Token[],
  index: number,
): { readonly qualifier: FigureQualifier; readonly next: number } | undefined {
  for (let length = 3; length >= 1; length -= 1) {
    const slice = tokens.slice(index, index + length);
    if (slice.length < length || slice.some(({ type }) => type !== 'word')) continue;
    const qualifier = AFTER_MAP.get(slice.map(({ text }) => text).join(''));
    if (qualifier) return { qualifier, next: index + length };
  }
  return undefined;
}

/** «کمتر از ۵۰ نفر نیست» sets a floor and «بیشتر از ۲۰ درصد نیست» a ceiling. */
const DENIALS = new Set(['نیست', 'نبود', 'نبوده', 'نمیشود', 'نخواهد'].map(foldLetters));
const DENIED: Partial<Readonly<Record<FigureQualifier, FigureQualifier>>> = {
  'less-than': 'at-least',
  'more-than': 'at-most',
};

/** What a qualifier says of an amount whose clause goes on at `next`: a verb that denies turns it round. */
export function denied(qualifier: FigureQualifier, tokens: readonly Token[], next: number): FigureQualifier {
  return (isVerb(DENIALS, tokens, next) ? DENIED[qualifier] : undefined) ?? qualifier;
}

/** Whether a verb of a set stands at a place, its prefix glued, joined or apart. */
function isVerb(verbs: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean {
  const word = wordText(tokens[at]) ?? '';
  return verbs.has(word) || verbs.has(word + (wordText(tokens[at + 1]) ?? ''));
}

/** What passes an amount: «از ۵۰ هزار نفر گذشت», «از مرز ۵۰ هزار نفر عبور کرد». */
const PASSING = new Set(['گذشت', 'میگذرد', 'فراتر', 'عبور', 'تجاوز'].map(foldLetters));

/**
 * Whether the words around an amount say that it was passed.
 * @param amount whether it is an amount for certain: years pass too, and a road passes through villages.
 */
export function isPassed(tokens: readonly Token[], index: number, next: number, amount: boolean): boolean {
  const border = wordText(tokens[index - 1]) === 'مرز';
  if (!amount && !border) return false;
  const from = border ? index - 2 : index - 1;
  return wordText(tokens[from]) === 'از' && isVerb(PASSING, tokens, next);
}

/** Whether the words behind an amount of time make it a moment. */
export const isMoment = (token: Token | undefined): boolean => MOMENTS.has(wordText(token) ?? '');
