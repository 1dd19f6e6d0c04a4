import { readCounted, readKnownUnit, type Counted } from './counted.ts';
import { fullSolarYear } from './dates.ts';
import { readPhrase, type Phrase } from './phrase.ts';
import { readRange } from './range.ts';
import { isWhole, toNumber } from './rational.ts';
import type { Token } from './tokens.ts';

const YEAR_HEADS = new Set([
  'سال',
  'سالهای',
  'سالها',
  'بهار',
  'تابستان',
  'پاییز',
  'زمستان',
  'نوروز',
  'بودجه',
  'انقلاب',
]);
/** Between «سال» and its number: «سال تحصیلی ۹۸». */
const YEAR_KINDS = new Set(['تحصیلی', 'زراعی', 'ابی', 'مالی', 'میلادی', 'شمسی', 'خورشیدی', 'هجری', 'قمری']);
/** What is named by its year, whatever noun follows: «جام جهانی ۲۰۲۲ قطر». */
const EVENTS = new Set(
  'جهانی بازیهای رقابتهای المپیک المپیاد یورو انتخابات مسابقات افق کنکور جام اسیایی اروپا اسیا حج اربعین قانون لایحه'.split(
    ' ',
  ),
);
/** «هر سال ۱۳۰۰ نفر»: an amount for each year. */
const EACH = new Set(['هر', 'یک', 'چند', 'نیم', 'طول']);
const ENDS_OF_YEAR = new Set(['پایان', 'اخر', 'اواخر', 'طول', 'ابتدای', 'اغاز']);
const DECADES = new Set(['دهه', 'دههی', 'دهههای', 'قرن', 'سده', 'سدههای', 'قرنهای', 'قرون', 'هزاره']);

const textAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.type === 'word' ? tokens[index].text : '';

/** Words behind a number that make it a year of one calendar. */
const ERAS = new Set(['میلادی', 'شمسی', 'قمری', 'هجری', 'خورشیدی', 'ق', 'ش']);

/** Whether an era stands behind a number, or behind a second one that is joined to it: «۴۲۰ تا ۴۳۸ میلادی». */
function hasEra(tokens: readonly Token[], next: number): boolean {
  if (ERAS.has(textAt(tokens, next))) return true;
  const joined = /^(?:تا|الی|لغایت|و|-|–)$/.test(tokens[next]?.text ?? '')
    ? readPhrase(tokens, next + 1)
    : undefined;
  return joined?.digits !== undefined && ERAS.has(textAt(tokens, joined.next));
}

const REACHING = /^(?:رسید|میرسد|رساند|افزایش|کاهش|افت|رشد|تنزل|ارتقا|صعود|نزول)/;

const inYearSpan = (value: number): boolean =>
  (value >= 1200 && value <= 1450) || (value >= 1800 && value <= 2100);

/** A year at a token. */
export interface FoundYear {
  readonly year: number;
  readonly next: number;
}

/** Whether the number at a token is a decade or a century, «دهه ۸۰»: neither a year nor an amount. */
export const isDecade = (tokens: readonly Token[], index: number): boolean =>
  DECADES.has(textAt(tokens, index - 1));

/** Two digits as a year; `counts`: from which year on they are one although a noun stands behind. */
function shortYear(phrase: Phrase, value: number, counts: number): number | undefined {
  if (value < counts) return undefined;
  const written = phrase.digits === 2 || (phrase.digits === undefined && value >= 30);
  return written && value >= 20 && value < 100 ? fullSolarYear(value) : undefined;
}

/**
 * A year at a token: «سال ۱۴۰۲», «سال 95», «سال هزار و سیصد و نود», `1395/96`, and a bare year-like numeral that
 * counts nothing.
 * @param afterYear a year stands before, joined by «تا», «و» or a comma.
 */
export function readYear(tokens: readonly Token[], index: number, afterYear: boolean): FoundYear | undefined {
  const numeral = tokens[index]?.numeral;
  if (numeral?.type === 'years') return { year: Number(numeral.year), next: index + 1 };
  const loose = textAt(tokens, index - 1) === 'های' && textAt(tokens, index - 2) === 'سال';
  const kind = YEAR_KINDS.has(textAt(tokens, index - 1)) && YEAR_HEADS.has(textAt(tokens, index - 2));
  const named =
    kind || ((loose || YEAR_HEADS.has(textAt(tokens, index - 1))) && !EACH.has(textAt(tokens, index - 2)));
  const zeroed = tokens[index]?.type === 'opaque' && /^0\d$/.test(tokens[index].text);
  if (zeroed && (named || afterYear))
    return { year: fullSolarYear(Number(tokens[index]!.text)), next: index + 1 };
  const phrase = readPhrase(tokens, index);
  const [value] = phrase?.values ?? [];
  if (phrase?.kind !== 'number' || !value || phrase.values.length > 1 || !isWhole(value)) return undefined;
  const year = toNumber(value);
  const known = readKnownUnit(tokens, phrase.next);
  const counted = known && !(named && known.unit === 'unit' && tokens[phrase.next]!.text !== 'واحد');
  const era = hasEra(tokens, phrase.next) && year > 0 && year < 2200;
  if (era && phrase.digits !== undefined) return { year, next: phrase.next };
  if (named || afterYear) {
    const spelled = phrase.digits === 4 || (phrase.digits === undefined && named);
    if (spelled && inYearSpan(year) && !(counted && !named)) return { year, next: phrase.next };
    const historic = named && (phrase.digits === 3 || phrase.digits === 4) && !counted && year < 2200;
    if (historic) return { year, next: phrase.next };
    const noun = textAt(tokens, phrase.next);
    const stands = readCounted(tokens, phrase.next, year, true) !== undefined && !/(?:ها|های|ان)$/.test(noun);
    // «تا پایان سال ۵۲ روستا»: nobody writes 1330 so short, and behind an end of the year few write 1352.
    const counts = stands ? (ENDS_OF_YEAR.has(textAt(tokens, index - 2)) ? 90 : 50) : 0;
    const full = counted || phrase.scales.length > 0 ? undefined : shortYear(phrase, year, counts);
    return full === undefined ? undefined : { year: full, next: phrase.next };
  }
  if (phrase.digits !== 4 || !inYearSpan(year) || known) return undefined;
  // «شاخص به ۲۱۰۰ رسید»
  if (REACHING.test(textAt(tokens, phrase.next)) && ['به', 'از'].includes(textAt(tokens, index - 1)))
    return undefined;
  if (EVENTS.has(textAt(tokens, index - 1))) return { year, next: phrase.next };
  const counts = readCounted(tokens, phrase.next, year, true) ?? readRangeUnit(tokens, index, phrase);
  return counts ? undefined : { year, next: phrase.next };
}

/** What a range that begins with this number counts: «۱۴۰۰ تا ۲۲۰۰ دلار» is no year. */
function readRangeUnit(tokens: readonly Token[], index: number, phrase: Phrase): Counted | undefined {
  const range = readRange(tokens, index, phrase);
  return range && readKnownUnit(tokens, range.last.next);
}
