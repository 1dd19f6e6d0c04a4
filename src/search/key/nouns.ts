import { SINGULAR_OF } from './broken-plurals.ts';
import { verbalNoun, verbOf } from './verbs.ts';

/**
 * Light stemming of one Persian word: plural, comparative, possessive and indefinite endings. Where an ending is
 * ambiguous (مهاجمان: attackers; کشورمان: our country) the other reading is an alternative, which the index also holds.
 */
export interface Stem {
  readonly key: string;
  readonly alternatives: readonly string[];
}

/** Seats of hamza that only a table can unite: مسئله and مسأله. */
const HAMZA_WORDS: Readonly<Record<string, string>> = {
  مسیله: 'مساله',
  هییت: 'هیات',
  جریت: 'جرات',
  نشیت: 'نشات',
  برایت: 'برات',
  براات: 'برات',
  تبراه: 'تبریه',
  ریوس: 'راس',
  رووس: 'راس',
  منشاا: 'منشا',
};

/** Words that end like a plural, a comparative or an indefinite and are none. */
const WHOLE = new Set(
  `تنها انتها اشتها منتها بها رها اژدها فقها انها دختر دفتر دکتر مشتری مشتر بستر چتر متر لیتر تیتر فیلتر کیلومتر سانتیمتر میلیمتر کامپیوتر
  تیاتر پوستر خاکستر کبوتر ارکستر انگشتر کاراکتر اینتر باختر هلیکوپتر ریشتر همبستر نانومتر باکستر منچستر شوشتر نیشتر کلانتر مستتر توییتر
  تویتر چاپگر رایگان بازرگان گروگان شایگان پادگان واژگان ارگان یگان بازی ماهی مهدی خالی قالی عالی کافی کشتی هادی ساری معنی موسی عیسی علی
  ملی کلی فنی ولی یکی نفی وحی سعی طی برای یعنی بعضی اخری قاضی صادرات واردات ادبیات مالیات عملیات راضی ماضی رای چای سرای هستی الهی حاجی اهن قرمزی قوی میلیون تلویزیون`.split(
    /\s+/,
  ),
);

const PLURAL = /^(.{2,}?)ها(?:یی|یمان|یتان|یشان|یم|یت|یش|ی|مان|تان|شان|م|ش|ت)?$/;
const CLITIC = /^(.{3,}ه)(?:ام|ات|اش|ایم|اید|اند|ایی)$/;
const COMPARATIVE = /^(.{3,}|کم|به|مه)(?:ترین|تری|تر)$/;
const POSSESSIVE = /^(.{3,})(?:مان|شان|تان)$/;

const endsPlural = (word: string): string | undefined => {
  const base = PLURAL.exec(word)?.[1];
  return base === undefined || WHOLE.has(`${base}ها`) ? undefined : base;
};

/** Arabic feminine plurals whose singular ends in ه or ت: مذاکرات → مذاکره, جنایات → جنایت. */
function arabicPlural(word: string): string | undefined {
  if (/^م.ا..ات$/.test(word)) return `${word.slice(0, -2)}ه`;
  if (/^.{2,}ایات$/.test(word)) return `${word.slice(0, -2)}ت`;
  return /^.{4,}ات$/.test(word) ? word.slice(0, -2) : undefined;
}

function animatePlural(word: string): string | undefined {
  if (/^.{3,}گان$/.test(word)) return `${word.slice(0, -3)}ه`;
  return /^.{4,}(?:ان|ین)$/.test(word) && !/ستان$/.test(word) ? word.slice(0, -2) : undefined;
}

function adjectival(word: string): string | undefined {
  if (/^[رسبمخجکگ]وی$/.test(word)) return word.slice(0, -1);
  if (/^.{2,}[^سزلش]یون$/.test(word)) return word.slice(0, -2);
  if (/^(?:.+ا|..+[^ا]|.{3,})ی$/.test(word) && (word.length > 3 || word.endsWith('ای')))
    return word.slice(0, -1);
  return undefined;
}

/** One ending less, or undefined; alternatives of an ambiguous ending are added to `others`. */
function shorten(word: string, others: Set<string>): string | undefined {
  const plural = endsPlural(word);
  if (plural !== undefined) {
    // Without its ZWNJ زمینهای is «زمین‌های» or «زمینه‌ای», نامهات «نام‌هات» or «نامه‌ات».
    if (/ها[یمتش]$/.test(word)) others.add(`${plural}ه`);
    return plural;
  }
  const clitic = CLITIC.exec(word)?.[1] ?? COMPARATIVE.exec(word)?.[1];
  if (clitic !== undefined) return clitic;
  const owned = POSSESSIVE.exec(word)?.[1];
  if (owned !== undefined && !/ستان$/.test(word)) {
    const animate = animatePlural(word);
    if (word.endsWith('شان') || animate === undefined) {
      if (owned.length > 3 || word.endsWith('شان')) return owned;
    } else if (owned.length > 3) others.add(owned);
  }
  if (/^...ات$/.test(word)) for (const ending of ['', 'ه', 'ت']) others.add(word.slice(0, 3) + ending);
  return animatePlural(word) ?? arabicPlural(word) ?? adjectival(word);
}

/** مسئول, مسؤول, مسوول and مسیول differ in the seat of the hamza alone. */
const uniteHamzaBeforeWaw = (word: string): string => word.replace(/(?<=.)[یو]و/g, 'و');

/**
 * The stem of a word in folded letters without ZWNJ.
 * @example stemOf('کتابهایشان') // { key: 'کتاب', alternatives: [] }
 * @example stemOf('مسایل').key // 'مساله'
 */
export function stemOf(word: string): Stem {
  const others = new Set<string>();
  let key = word;
  for (let step = 0; step < 6; step += 1) {
    key = HAMZA_WORDS[key] ?? key;
    const singular = SINGULAR_OF.get(key);
    if (singular !== undefined && step < 5) {
      key = singular;
      continue;
    }
    if (WHOLE.has(key)) break;
    // What a noun's ending was cut from is no conjugated verb: «آموختمی» is no word.
    const verb = key === word ? verbOf(key) : verbalNoun(key);
    if (verb !== undefined) {
      key = verb;
      break;
    }
    const shorter = shorten(key, others);
    if (shorter === undefined) break;
    key = shorter;
  }
  key = uniteHamzaBeforeWaw(key);
  const alternatives = [...others].map((other) =>
    uniteHamzaBeforeWaw(WHOLE.has(other) ? other : stemWhole(other)),
  );
  return { key, alternatives: alternatives.filter((other) => other !== key) };
}

const stemWhole = (word: string): string => SINGULAR_OF.get(word) ?? adjectival(word) ?? word;
