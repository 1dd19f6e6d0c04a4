/**
 * Digits and how a Persian newspaper prints numbers. One place, so that a page, a chart and a message never
 * disagree on a separator.
 */

/** The minus of a printed number; without the mark before it a bidirectional renderer moves it behind the number. */
export const MINUS = '\u200e\u2212';
const THOUSANDS = '٬';
const DECIMAL = '٫';
const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;

/**
 * The same text with Persian and Arabic-Indic digits as Latin ones; length and every other character stay.
 * @example toLatinDigits('۱۳۹۵ و ٢٠') // '1395 و 20'
 */
export function toLatinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO));
  });
}

/**
 * The same text with Latin and Arabic-Indic digits as Persian ones; length and every other character stay.
 * @example toPersianDigits('1395') // '۱۳۹۵'
 */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String.fromCharCode(PERSIAN_ZERO + code - (code >= ARABIC_ZERO ? ARABIC_ZERO : 0x30));
  });
}

/** Latin decimal notation without an exponent and without binary noise (0.1 + 0.2 is `0.3`). */
function plainDecimal(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/\.?0+$/, '') : text;
}

/**
 * Writes a number the way a Persian newspaper prints it: Persian digits, `٫` before decimals, `٬` between thousands
 * from five digits up, a minus that stays on its side in right-to-left text.
 * @throws RangeError where `value` is not finite: such a value has no honest print.
 * @example formatNumber(1250) // '۱۲۵۰'
 * @example formatNumber(-12500.5) // '\u200e\u2212۱۲٬۵۰۰٫۵'
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Unexpected ${value}, expected a finite number`);
  const [whole = '0', fraction] = plainDecimal(Math.abs(value)).split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS);
  const sign = value < 0 ? MINUS : '';
  return sign + toPersianDigits(fraction === undefined ? grouped : grouped + DECIMAL + fraction);
}

/**
 * Writes a year, which takes no grouping.
 * @example formatYear(1395) // '۱۳۹۵'
 */
export function formatYear(year: number): string {
  return toPersianDigits(String(year));
}

/**
 * Scale words of the house. `Intl` writes «هزارمیلیارد» without a space and «تریلیون», which readers take for two
 * different numbers, so the table is our own. «هزار» is left to digits: «۵۷۰۰ نفر».
 */
const SCALES = [
  { size: 1e12, word: 'هزار میلیارد', decimals: 0 },
  { size: 1e9, word: 'میلیارد', decimals: 2 },
  { size: 1e6, word: 'میلیون', decimals: 2 },
] as const;

const QUALIFIER_WORDS = {
  exact: '',
  about: 'حدود',
  nearly: 'نزدیک به',
  'more-than': 'بیش از',
  'less-than': 'کمتر از',
  'at-least': 'دست‌کم',
  'at-most': 'حداکثر',
} as const;

/** What a source says of a value's exactness; `exact` has no word. */
export type QualifierWord = keyof typeof QUALIFIER_WORDS;

/** The value in the largest scale that loses no digit, such as «۴ هزار میلیارد». */
function scaled(value: number): string {
  for (const { size, word, decimals } of SCALES) {
    if (Math.abs(value) < size) continue;
    const share = value / size;
    const short = Number(share.toFixed(decimals));
    // 4.1 × 10⁶ is not 4,100,000 in binary.
    if (Number((short * size).toPrecision(15)) === value) return `${formatNumber(short)} ${word}`;
  }
  return formatNumber(value);
}

/**
 * Writes a value with its unit and qualifier as running text. Never rounds: a value that fits no scale is printed in
 * full.
 * @param unit as readers know it, such as «ریال» or «نفر»; empty for a bare number.
 * @throws RangeError where `value` is not finite.
 * @example formatQuantity(4e12, 'ریال', 'more-than') // 'بیش از ۴ هزار میلیارد ریال'
 * @example formatQuantity(5700, 'نفر') // '۵۷۰۰ نفر'
 */
export function formatQuantity(value: number, unit: string, qualifier: QualifierWord = 'exact'): string {
  return [QUALIFIER_WORDS[qualifier], scaled(value), unit].filter((part) => part !== '').join(' ');
}
