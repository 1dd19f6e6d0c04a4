import { numberWord, numberWords } from './number-words.ts';
import { knownUnit } from './units.ts';

/**
 * Takes words apart that were joined, by a lost ZWNJ or by a kept one: «بیستودو», «سی‌وپنجمین», «یک‌سوم», «دوهزار»,
 * «پنج‌نفره». A word is taken apart only where every part is a number word or, last, a unit, and the parts make one
 * number: «سهام», «دوده» and «سه‌شنبه» stay whole.
 */

const LONGEST = Math.max(...Array.from(numberWords(), (word) => word.length));
const FIRST_LETTERS = new Set(Array.from(numberWords(), (word) => word[0]!));
/** Units that are written to their number; a longer list would find «سه ولت» in «سهولت». */
const UNIT_ENDINGS = new Set(
  (
    'نفر نفره نفری سال ساله ساعت ساعته ماه ماهه روز روزه هفته بار برابر درصد درصدی تومان تومانی دلار دلاری ریال ریالی متر متری کیلومتر ' +
    'کیلومتری هکتار هکتاری دقیقه کیلو کیلویی کیلوگرم قرن'
  ).split(' '),
);
const ENDS = /(?:[مهندرجشت]|ین|سال|ماه|روز|بار|هزار|میلیون|میلیارد|نیم|ی|یک|دو|پنج|شش)$/;

type Role = 'unit' | 'ten' | 'hundred' | 'scale' | 'ordinal' | 'many' | 'some' | 'half' | 'and' | 'measure';

function roleOf(part: string): Role | undefined {
  if (part === 'و') return 'and';
  const word = numberWord(part);
  if (!word) return UNIT_ENDINGS.has(part) ? 'measure' : undefined;
  switch (word.type) {
    case 'cardinal':
      return word.value === 0n
        ? undefined
        : word.place === 1n
          ? 'unit'
          : word.place === 10n
            ? 'ten'
            : 'hundred';
    case 'scale':
    case 'ordinal':
    case 'many':
    case 'some':
      return word.type;
    case 'part':
      return word.of === 2n ? 'half' : undefined;
    default:
      return undefined;
  }
}

/** What may follow each part inside one joined word. */
const FOLLOWERS: Readonly<Record<Role, readonly Role[]>> = {
  unit: ['scale', 'ordinal', 'measure', 'and'],
  ten: ['scale', 'measure', 'and'],
  hundred: ['scale', 'measure', 'and'],
  scale: ['measure', 'and', 'scale'],
  ordinal: ['measure'],
  many: [],
  some: ['ten', 'hundred', 'scale', 'measure'],
  half: ['measure', 'scale'],
  and: ['unit', 'ten', 'hundred', 'ordinal', 'half'],
  measure: [],
};

/** An «و» joins only what is smaller: a ten takes a unit, a unit takes nothing but a half. */
function mayJoin(before: Role, after: Role): boolean {
  if (after === 'half') return before === 'unit' || before === 'scale';
  if (before === 'unit') return false;
  if (before === 'ten') return after === 'unit' || after === 'ordinal';
  return after !== 'hundred' || before === 'scale';
}

function isFraction(numerator: string, denominator: string): boolean {
  const [top, under] = [numberWord(numerator), numberWord(denominator)];
  return (
    top?.type === 'cardinal' &&
    under?.type === 'ordinal' &&
    (under.superlative ? under.value >= 1000n : top.value < under.value)
  );
}

function split(
  word: string,
  from: number,
  parts: readonly string[],
  roles: readonly Role[],
): string[] | undefined {
  const last = roles.at(-1);
  for (let end = Math.min(word.length, from + LONGEST); end > from; end -= 1) {
    const part = word.slice(from, end);
    const role = roleOf(part);
    if (role === undefined) continue;
    if (last !== undefined) {
      if (!FOLLOWERS[last].includes(role)) continue;
      if (last === 'and' && !mayJoin(roles.at(-2)!, role)) continue;
      // «نخستین‌بار»
      if (last === 'ordinal' && part !== 'بار') continue;
      if (last === 'unit' && role === 'ordinal' && !isFraction(parts.at(-1)!, part)) continue;
    } else if (role === 'and' || role === 'measure') continue;
    if (end === word.length) {
      // A lone «سیو» is «سی و» only where a number follows, which the caller sees.
      return parts.length === 0 ? undefined : [...parts, part];
    }
    const rest = split(word, end, [...parts, part], [...roles, role]);
    if (rest) return rest;
  }
  return undefined;
}

/** Real words that happen to be made of number words. */
const WHOLE = new Set([
  'هزاره',
  'دوم',
  'سوم',
  'یکم',
  'سیم',
  'نهم',
  'دهم',
  'دوماهی',
  'ششم',
  'یکی',
  'یکروزی',
  'ششتی',
  'نیمسال',
  'نیمسالی',
  'نیمروز',
  'نیمروزی',
  'نیمروزه',
  'نیمماه',
  'نیمهزار',
]);

/**
 * The folded parts of a joined number word, or `undefined` where it is an ordinary word.
 * @example splitJoined('سیوپنجمین') // ['سی', 'و', 'پنجمین']
 */
export function splitJoined(word: string): readonly string[] | undefined {
  if (word.length < 4 || !FIRST_LETTERS.has(word[0]!) || !ENDS.test(word)) {
    if (!/^(?:بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|سیصد|دویست|هزار|میلیون|میلیارد)و$/.test(word))
      return undefined;
  }
  if (numberWord(word) || knownUnit(word) !== undefined || WHOLE.has(word)) return undefined;
  return split(word, 0, [], []);
}
