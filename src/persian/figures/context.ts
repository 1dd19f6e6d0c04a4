import {
  fixedExpressions,
  NAMED_AFTER_DAYS,
  NAMED_BY_RANK,
  NAMING,
  NAMING_BARE,
  NOT_COUNTED,
  RANKED,
  VALUED,
  VERB,
} from './context-words.ts';
import { readCounted, readKnownUnit } from './counted.ts';
import { numberWord } from './number-words.ts';
import { readPhrase, type Phrase } from './phrase.ts';
import { qualifierBefore } from './qualifiers.ts';
import { readRange } from './range.ts';
import { isWhole } from './rational.ts';
import { nounOf, TON_OR_PERSON } from './units.ts';
import type { Token } from './tokens.ts';

const textAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.type === 'word' ? tokens[index].text : '';

/** Index behind a fixed expression that begins at a token («هفت تیر», «سی و سه پل»), or `undefined`. */
export function skipFixed(tokens: readonly Token[], index: number): number | undefined {
  for (const words of fixedExpressions(textAt(tokens, index))) {
    if (words.every((word, offset) => textAt(tokens, index + offset) === word)) return index + words.length;
  }
  return undefined;
}

/** «یک چهارم نهایی» is a round of a tournament. */
export const isTournament = (tokens: readonly Token[], next: number): boolean =>
  ['نهایی', 'نهاییمسابقات'].includes(textAt(tokens, next)) || textAt(tokens, next).startsWith('نهایی');

/** What a colon may part from its number: «تلفن: ۱۰۵۵». */
const PHONES = new Set([
  'تلفن',
  'شماره',
  'فکس',
  'نمابر',
  'کد',
  'پستی',
  'حساب',
  'شناسه',
  'تماس',
  'پیامک',
  'شبا',
]);

/** What is played in weeks: «هفتهٔ ۵ لیگ». */
const LEAGUES = /^(?:لیگ|رقابت|مسابقات|بازی)/;

/** Nothing has so high a number for its name. */
const MILLIONS = /^(?:میلیون|میلیارد)ی?$/;

/** «پرونده ۳ تا ۱۰ سال حبس دارد»: what is measured is no name. */
function isMeasuredRange(tokens: readonly Token[], index: number): boolean {
  const phrase = readPhrase(tokens, index);
  const range = phrase && readRange(tokens, index, phrase);
  return range !== undefined && readKnownUnit(tokens, range.last.next) !== undefined;
}

/**
 * Whether the number from `index` to `next` is a name and no amount.
 * @param taken index behind the last expression: a unit in it («۵ دقیقه») names nothing.
 */
export function isName(tokens: readonly Token[], index: number, next: number, taken: number): boolean {
  const before = tokens[index - 1];
  const bracket = before?.type === 'mark' && /^[([«]$/.test(before.text);
  const colon = before?.type === 'mark' && before.text === ':';
  const head = index - (bracket || colon ? 2 : 1);
  const label = head < taken ? '' : textAt(tokens, head);
  const counted = readKnownUnit(tokens, next) !== undefined || TON_OR_PERSON.has(textAt(tokens, next));
  // «کووید-۱۹», «اف-۱۶»
  if (before?.type === 'mark' && /^[-–]$/.test(before.text) && !before.spaced && !tokens[index]!.spaced) {
    if (textAt(tokens, index - 2) !== '' && index - 2 >= taken) return !counted;
  }
  if (colon && !PHONES.has(label)) return false;
  const plain = label.replace(/ها(?:ی)?$/, '');
  // «کانال ۵۰۰ میلیاردی»
  if (MILLIONS.test(textAt(tokens, next - 1))) return false;
  if (NAMING.has(label)) return !counted && !isMeasuredRange(tokens, index);
  // «تبصره‌های ۱۸ و ۱۹», but «پرونده‌های ۵ متهم»
  if (NAMING.has(plain)) return !readCounted(tokens, next, undefined, true);
  const each = ['در', 'هر'].includes(textAt(tokens, head - 1));
  const league =
    label !== 'هفته' || LEAGUES.test(textAt(tokens, next)) || !readCounted(tokens, next, undefined, true);
  if (NAMING_BARE.has(label) && !counted && league && !(label === 'هفته' && each)) {
    const after = tokens[next];
    return bracket || after?.type !== 'word' || nounOf(after.text) === after.text;
  }
  const alone = bracket && /^[)\]]$/.test(tokens[next]?.text ?? '') && next === index + 1;
  return alone && tokens[index]!.numeral?.type === 'number' && tokens[index]!.text.length < 4;
}

/** «خیابان دوازدهم», «اصل چهل و چهارم»: an ordinal that is a name. */
export const isNamedByRank = (tokens: readonly Token[], index: number): boolean =>
  NAMED_BY_RANK.has(textAt(tokens, index - 1));

/** Latin letters by name: «سی ۱۳۰», «ای ۳۲۱». */
const LETTER_NAMES = new Set(['ای', 'بی', 'سی', 'پی', 'وی', 'دی', 'تی']);

/**
 * A whole number right behind a noun, with nothing that it counts, is its name: «موشک شهاب ۳», «پادگان ۲۰۳». What has
 * values of its own (a price, a mark, an index) is told apart by {@link VALUED}.
 */
export function isLabel(tokens: readonly Token[], index: number, phrase: Phrase): boolean {
  const before = tokens[index - 1];
  const word = phrase.next === index + 1 && phrase.scales.length === 0 && phrase.kind === 'number';
  if ((phrase.digits === undefined && !word) || before === undefined || before.type === 'mark') return false;
  const joined = /^(?:و|یا|،|,|به|تا|الی|-|–|—|از|\+|\(|%|٪|\/|بر)$/.test(tokens[phrase.next]?.text ?? '');
  if (joined && readPhrase(tokens, phrase.next + 1)) return false;
  if (before.type === 'opaque' || LETTER_NAMES.has(before.text)) return true;
  // «نرخ بیکاری ۷٫۲»: no name is a decimal.
  if (!phrase.values.every(isWhole)) return false;
  if (before.type !== 'word' || before.text.length < 2) return before.type === 'word' && before.text !== 'و';
  const amount = NOT_COUNTED.has(before.text) || VALUED.has(before.text) || VERB.test(before.text);
  return !amount && !numberWord(before.text) && qualifierBefore(tokens, index) === undefined;
}

/** Whether a year is part of a name: «ماده ۱۴۰۰», but «سال پایه ۱۳۹۵». */
export const isYearInName = (tokens: readonly Token[], index: number, next: number, taken: number): boolean =>
  !NAMING_BARE.has(textAt(tokens, index - 1)) && isName(tokens, index, next, taken);

/** Whether a street or an institution stands before: a day behind it is its name. */
export const isNamedAfterDay = (tokens: readonly Token[], index: number): boolean =>
  NAMED_AFTER_DAYS.has(textAt(tokens, index - 1));

/** «نسبت ۱ به ۵»: the index behind a proportion, which is no amount. */
export function skipProportion(tokens: readonly Token[], index: number, next: number): number | undefined {
  if (textAt(tokens, index - 1) !== 'نسبت' || textAt(tokens, next) !== 'به') return undefined;
  return readPhrase(tokens, next + 1)?.next;
}

/** «۳ / ۶۳ / ۴۳»: the index behind numbers that more than one slash parts, which no reading fits. */
export function skipSlashes(tokens: readonly Token[], index: number): number | undefined {
  let next = index;
  while (tokens[next]?.type === 'numeral' && tokens[next + 1]?.text === '/') next += 2;
  return next > index + 2 && tokens[next]?.type === 'numeral' ? next + 1 : undefined;
}

/** «گروه 1+5», «4×4», «*۱۰۰#»: arithmetic in a name, or a service code. */
export function isArithmetic(tokens: readonly Token[], index: number, next: number): boolean {
  const glued = (token: Token | undefined): boolean => token?.type === 'mark' && /^[+×*=]$/.test(token.text);
  const left = tokens[index - 1];
  if (tokens[next]?.text === '#' && !tokens[next]!.spaced) return true;
  return (
    (glued(tokens[next]) && tokens[next + 1]?.type === 'numeral') ||
    (glued(left) && tokens[index - 2]?.type === 'numeral')
  );
}

const LIGHT_VERB_NOUNS = new Set(
  'انجام نشان ادامه توضیح ارائه قرار تشکیل پاسخ جواب اجازه خبر شرح رای گوش دست فرا تحویل تغییر ترجیح را'.split(
    ' ',
  ),
);

/** «دهم» is «I give» and «اول» an adverb, unless something is ranked. */
export function isPlainWord(tokens: readonly Token[], index: number, phrase: Phrase): boolean {
  if (phrase.next !== index + 1) return false;
  const { text } = tokens[index]!;
  // «هفته‌ی اول» and «هفتهٔ اول» are one.
  const before = textAt(tokens, index - 1).replace(/(?<=ه)ی$/, '');
  if (text === 'دهم') return !RANKED.has(before) || LIGHT_VERB_NOUNS.has(before);
  if (text === 'اول' || text === 'نخست') return !RANKED.has(before);
  return false;
}

/** «به صفر رسید» says an amount, a bare «صفر» a point of a scale. */
const REACHING = /^(?:رسید|رساند|میرسد|برس|کاهش|نزدیک|افت|تنزل)/;
/** «سود صفر شد», but «ساعت صفر است». */
const BEING = new Set(['شد', 'شده', 'میشود', 'است', 'بود', 'بوده', 'ماند']);
const ZERO_POINTS = new Set(['ساعت', 'نقطه', 'لحظه', 'کیلومتر', 'دقیقه', 'از', 'به', 'سال']);

/** «این دو», «هر دو»: a pronoun. */
const PAIRS = new Set(['این', 'ان', 'هر', 'بین', 'مسابقه', 'مسابقات']);
/** Before «ده»: the village. */
const VILLAGERS = new Set([
  'اهالی',
  'مردم',
  'کدخدا',
  'کدخدای',
  'این',
  'ان',
  'اهل',
  'یک',
  'هر',
  'دهقان',
  'بالای',
  'پایین',
  'خان',
]);
/** Before «شش»: the lung. */
const LUNGS = new Set(['بیماری', 'عفونت', 'سرطان', 'بافت', 'دل', 'التهاب', 'درون', 'داخل', 'کیسه']);

const NOT_A_COUNT = new Set([...LETTER_NAMES, 'ان']);

/** Number words that are something else here: «نه» (no), «سی» (a letter), «ده» (a village), «یک» (an article). */
export function isOtherWord(
  tokens: readonly Token[],
  index: number,
  phrase: Phrase,
  counted: boolean,
): boolean {
  if (phrase.next !== index + 1 || tokens[index]?.type !== 'word') return false;
  const { text } = tokens[index];
  const before = textAt(tokens, index - 1);
  const after = tokens[phrase.next];
  const noun = readCounted(tokens, phrase.next, undefined, true) !== undefined;
  switch (text) {
    case 'نه':
      return !counted;
    case 'سی':
      if (after?.type === 'numeral' || (after?.text === '-' && tokens[phrase.next + 1]?.type === 'numeral'))
        return true;
      return NOT_A_COUNT.has(before) || NOT_A_COUNT.has(after?.type === 'word' ? after.text : '');
    case 'صفر':
      if (counted || after?.type !== 'word') return !counted;
      if (before === 'به') return !REACHING.test(after.text);
      return before === '' || ZERO_POINTS.has(before) || !BEING.has(after.text);
    case 'ده':
      return !counted && (!noun || VILLAGERS.has(before)) && !['به', 'از', 'تا', 'عدد'].includes(before);
    case 'شش':
      return !counted && LUNGS.has(before);
    case 'سه':
    case 'چهار':
      return !counted && before === 'هر';
    case 'دو':
      return (!counted && !noun && PAIRS.has(before)) || before === 'دوی';
    default:
      return false;
  }
}
