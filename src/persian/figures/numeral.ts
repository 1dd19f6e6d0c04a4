import { compare, decimal, multiply, ratio, whole, type Rational } from './rational.ts';

/**
 * What a run of digits and separators says. `values` with more than one entry is ambiguous; `unsure` marks a comma that
 * is a decimal mark only where a unit follows («۲۶،۴ درصد»).
 */
export type Numeral =
  | {
      readonly type: 'number';
      readonly values: readonly Rational[];
      readonly unsure?: Rational;
      readonly digits?: number;
    }
  | { readonly type: 'date'; readonly parts: readonly [string, string, string] }
  | { readonly type: 'month'; readonly year: string }
  | { readonly type: 'years'; readonly year: string }
  | { readonly type: 'time'; readonly time: string }
  | { readonly type: 'list' }
  | { readonly type: 'opaque' };

const OPAQUE = { type: 'opaque' } as const;
const THOUSANDS = "[,،٬'’]";
const GROUPED = new RegExp(`^(\\d{1,3})((?:${THOUSANDS}\\d{3})+)(?:[.٫](\\d+))?$`);
const DOT_GROUPED = /^(\d{1,3})((?:[.٫]\d{3}){2,})(?:,(\d+))?$/;
const DOT_GROUPED_ONCE = /^(\d{1,3})\.(\d{3}),(\d{1,2})$/;
const SPACED = /^([1-9]\d{0,2})((?: +\d{3})+)$/;
const LOOSE_COMMA = /^(\d+)[,،٬](\d+)$/;
const SLASH = /^([^/]+)\/([^/]+)$/;
const DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST_DATE = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SHORT_DATE = /^(\d{2})\/(\d{1,2})\/(\d{1,2})$/;

const isYear = (text: string): boolean => /^(?:1[2-4]\d\d|1500|1[7-9]\d\d|20\d\d)$/.test(text);

const number = (...values: readonly Rational[]): Numeral => ({ type: 'number', values });

/** «۴۱/۵» is 41.5 to one writer and a fraction to another; nobody can tell from the form. */
function readSlash(left: string, right: string): Numeral {
  if (isYear(left) && /^\d{1,2}$/.test(right)) {
    const month = Number(right);
    return month >= 1 && month <= 12 && right.length <= 2 && Number(left) % 100 !== month - 1
      ? { type: 'month', year: left }
      : { type: 'years', year: left };
  }
  const top = readPlain(left);
  if (top?.type !== 'number' || top.values.length > 1 || !/^\d+$/.test(right)) return OPAQUE;
  const [value] = top.values;
  const candidates = /^\d+$/.test(left) ? [decimal(left, right)] : [];
  // «۱۲/۵۰۰» is how some write twelve thousand and five hundred.
  if (/^[1-9]\d{0,2}\/\d{3}$/.test(`${left}/${right}`)) candidates.push(decimal(left + right));
  if (candidates.length === 0 && value!.under === 1n) candidates.push(decimal(String(value!.over), right));
  if (BigInt(right) !== 0n && value!.over !== 0n) candidates.push(multiply(value!, ratio(1n, BigInt(right))));
  return number(...candidates);
}

function readPlain(raw: string): Numeral | undefined {
  if (/^\d+$/.test(raw)) {
    if (raw.length > 1 && raw.startsWith('0')) return OPAQUE;
    return { type: 'number', values: [whole(BigInt(raw))], digits: raw.length };
  }
  const bare = /^[.٫](\d+)$/.exec(raw);
  if (bare) return number(decimal('0', bare[1]));
  const point = /^(\d+)([.٫])(\d+)$/.exec(raw);
  if (point) {
    const [, left = '', mark, right = ''] = point;
    if (left.length > 1 && left.startsWith('0')) return OPAQUE;
    const thousands = mark === '.' && right.length === 3 && left.length <= 3 && left !== '0';
    return thousands ? number(decimal(left, right), decimal(left + right)) : number(decimal(left, right));
  }
  const spaced = SPACED.exec(raw);
  if (spaced) {
    // Two numbers may stand side by side by chance; three do not, nor does a number «۰۰۰».
    const [, ...groups] = raw.split(/ +/);
    const value = decimal(raw.replaceAll(' ', ''));
    const sure = groups.length > 1 || groups[0] === '000';
    return sure ? number(value) : number(value, decimal(groups[0]!));
  }
  const grouped = GROUPED.exec(raw) ?? DOT_GROUPED.exec(raw) ?? DOT_GROUPED_ONCE.exec(raw);
  if (grouped && !grouped[1]!.startsWith('0')) {
    return number(decimal((grouped[1]! + grouped[2]!).replace(/\D/g, ''), grouped[3]));
  }
  const loose = LOOSE_COMMA.exec(raw);
  if (loose) {
    const [, left = '', right = ''] = loose;
    const value = decimal(left, right);
    return { type: 'number', values: [value], unsure: decimal(left) };
  }
  return undefined;
}

/**
 * Reads a run that starts and ends with a Latin digit. What no reading fits (a telephone, an address, 1.2.3) is opaque:
 * no quantity.
 * @example readNumeral('1,250') // { type: 'number', values: [1250] }
 * @example readNumeral('12.500') // { type: 'number', values: [12.5, 12500] }
 */
export function readNumeral(raw: string): Numeral {
  if (/^\d+$/.test(raw)) return readPlain(raw)!;
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(raw);
  if (clock) {
    const valid = Number(clock[1]) < 25 && Number(clock[2]) < 60;
    return valid ? { type: 'time', time: `${clock[1]!.padStart(2, '0')}:${clock[2]}` } : OPAQUE;
  }
  const date = DATE.exec(raw);
  if (date && isYear(date[1]!)) return { type: 'date', parts: [date[1]!, date[3]!, date[4]!] };
  const dayFirst = DAY_FIRST_DATE.exec(raw);
  if (dayFirst && isYear(dayFirst[4]!))
    return { type: 'date', parts: [dayFirst[4]!, dayFirst[3]!, dayFirst[1]!] };
  const short = SHORT_DATE.exec(raw);
  if (short) {
    const sane = Number(short[2]) <= 12 && Number(short[3]) <= 31;
    return sane ? { type: 'date', parts: [short[1]!, short[2]!, short[3]!] } : OPAQUE;
  }
  const slash = SLASH.exec(raw);
  if (slash) return readSlash(slash[1]!, slash[2]!);
  const plain = readPlain(raw);
  if (plain) return plain;
  // «۱۲,۵۰۰,۰۰» lost a nought and lists nothing.
  return /^\d{1,2}(?:[,،]\d{1,2})+$/.test(raw) ? { type: 'list' } : OPAQUE;
}

/** «۴۱ / ۵» with spaces, the same two readings as without. */
export function readSpacedSlash(left: Rational, right: Rational): readonly Rational[] {
  const quotient =
    compare(right, whole(0)) === 0 ? [] : [ratio(left.over * right.under, left.under * right.over)];
  return [decimal(String(left.over), String(right.over)), ...quotient];
}
