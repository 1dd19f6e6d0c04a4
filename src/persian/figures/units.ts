import { foldLetters } from '../letters.ts';

/**
 * Units with an identifier of their own and every form that news copy gives them. A form of two words is written as
 * two; they are compared without the space, so «متر مربع», «مترمربع» and «متر‌مربع» are one.
 */
const FORMS: Readonly<Record<string, string>> = {
  percent: 'درصد درصدی در_صد واحد_درصد واحد_درصدی ٪ %',
  person: 'نفر نفری نفره',
  unit: 'واحد واحدی',
  rial: 'ریال ریالی ﷼',
  toman: 'تومان تومانی تومن تومنی',
  usd: 'دلار دلاری $',
  eur: 'یورو یورویی €',
  kg: 'کیلوگرم کیلوگرمی کیلو کیلویی کیلو_گرم کیلو_گرمی kg',
  hectare: 'هکتار هکتاری',
  m: 'متر متری m',
  m2: 'متر_مربع متر_مربعی',
  m3: 'متر_مکعب متر_مکعبی',
  km: 'کیلومتر کیلومتری کیلو_متر کیلو_متری km',
  hour: 'ساعت ساعته ساعتی',
  day: 'روز روزه روزی',
  month: 'ماه ماهه',
  year: 'سال ساله سالگی سالی',
  times: 'بار برابر برابری مرتبه دفعه',
};

/** Units that stand for themselves but are known as units: «نیم قرن», «یک هفته», two-word names. */
const PLAIN = (
  'هفته دقیقه ثانیه قرن شبانه_روز گرم میلی_گرم میکرو_گرم مثقال قیراط انس اونس لیتر میلی_لیتر بشکه سانتی_متر میلی_متر کیلومتر_مربع ' +
  'کیلومتر_مکعب سانتی_متر_مربع اینچ فوت مایل درجه وات کیلو_وات مگا_وات گیگا_وات کیلووات_ساعت مگاوات_ساعت ولت مگا_بایت گیگا_بایت ' +
  'ترا_بایت مگا_پیکسل هرتز اسب_بخار پوند درهم دینار روبل یوان لیر لیره روپیه سنت فرانک فقره دستگاه عدد مورد قطعه رأس اصله جلد نسخه ' +
  'فروند خانوار ریشتر'
).split(' ');

/** A plain unit as it is written: «مگاوات», «میلی‌متر», «کیلومتر مربع». */
const written = (base: string): string =>
  base
    .replace(/^(کیلو|مگا|گیگا|ترا|میکرو)_/, '$1')
    .replace(/^(سانتی|میلی)_/, '$1\u200c')
    .replaceAll('_', ' ');

/** «سنتی» is traditional and counts no cents. */
const adjectiveOf = (base: string): string =>
  base === 'سنت' ? base : `${base}${base.endsWith('ه') ? 'ای' : 'ی'}`;

const squash = (form: string): string => foldLetters(form).replaceAll('_', '');

const KNOWN = new Map<string, string>([
  ...['°', '℃'].map((sign) => [sign, 'درجه'] as const),
  ...PLAIN.flatMap((base) => [base, adjectiveOf(base)].map((form) => [squash(form), written(base)] as const)),
  ...Object.entries(FORMS).flatMap(([id, forms]) =>
    forms.split(' ').map((form) => [squash(form), id] as const),
  ),
]);

/** First words of units that may go on with another word. */
const OPENERS = new Set(
  [...Object.values(FORMS).flatMap((forms) => forms.split(' ')), ...PLAIN]
    .filter((form) => form.includes('_'))
    .map((form) => foldLetters(form.slice(0, form.indexOf('_')))),
);

/** «همت»: a thousand milliard toman. */
const HEMMAT: ReadonlySet<string> = new Set(['همت', 'همتی']);
export const isHemmat = (folded: string): boolean => HEMMAT.has(folded);
export const HEMMAT_TOMANS = 1_000_000_000_000n;

/** «تن» is a ton of goods or a person; only the words around it tell. */
export const TON_OR_PERSON: ReadonlySet<string> = new Set(['تن', 'تنی']);

/** What leans on a unit: plurals, possessives, and the ezafe of «سه‌ماهه‌ی» (but «سه ماهی» are fish). */
const ENDING = /(?<=...)(?:ها|های|هایش|ای|اش|ات|شان)$|(?<=[^ا]ه)ی$/;

/** The identifier of a folded unit form, or the plain unit itself. */
export const knownUnit = (folded: string): string | undefined =>
  KNOWN.get(folded) ?? KNOWN.get(folded.replace(ENDING, ''));

/** Whether a unit of more than one word can begin with this word. */
export const opensLongUnit = (folded: string): boolean => OPENERS.has(folded);

/** Units in which money is counted and that convert to rials. */
export const rialsPer = (unit: string | undefined): bigint | undefined =>
  unit === 'rial' ? 1n : unit === 'toman' ? 10n : undefined;

/** Units of time, which follow «تا» as a moment («تا دو هفته دیگر») as well as an amount. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'hour',
  'day',
  'month',
  'year',
  'هفته',
  'دقیقه',
  'ثانیه',
  'قرن',
  'شبانه روز',
]);

/** Counted nouns that often stand as adjectives: «پنج قسمتی» counts «قسمت». */
const ADJECTIVAL = new Set(
  (
    'قسمت طبقه مرحله رقم نوبت صفحه جلد کلاس تختخواب تخت اتاق بخش محور ضلع سیلندر کیلوبایت گل امتیاز برگ بند فصل پرده ' +
    'ردیف خط باند سرنشین اسکله عضو لیتر خواب واگن جایزه ستون پله قلم هزارم رأی روستا'
  ).split(' '),
);

/** The noun in an adjective that is made of it, else the word itself. */
export function nounOf(word: string): string {
  const base = word.replace(/\u200c?ی$|(?<=^(?:کلاس|واگن|سیلندر))ه$/, '');
  return base !== word && ADJECTIVAL.has(base) ? base : word;
}

const SCALE_SIZES = new Map([
  ['هزار', 1e3],
  ['میلیون', 1e6],
  ['میلیارد', 1e9],
]);

/** A unit as a writer names it: `scale` is what one of it counts («میلیارد تومان» is 10⁹ toman). */
export interface NamedUnit {
  /** An identifier, or the folded words themselves. */
  readonly unit: string;
  readonly scale: number;
  /** The folded words without their scale. */
  readonly words: readonly string[];
}

/**
 * Reads the name of a unit that stands alone, such as the unit of a statistic.
 * @example readUnitName('میلیارد تومان') // { unit: 'toman', scale: 1e9, words: ['تومان'] }
 */
export function readUnitName(name: string): NamedUnit {
  const words = foldLetters(name).trim().split(/\s+/);
  let scale = 1;
  while (words.length > 1 && SCALE_SIZES.has(words[0]!)) scale *= SCALE_SIZES.get(words.shift()!)!;
  const joined = words.join('');
  if (words.length === 1 && isHemmat(joined)) return { unit: 'toman', scale: scale * 1e12, words };
  return { unit: TON_OR_PERSON.has(joined) ? 'ton' : (knownUnit(joined) ?? words.join(' ')), scale, words };
}
