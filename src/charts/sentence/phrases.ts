import { formatPeriod, type Period } from '../../persian/calendar/index.ts';
import { formatNumber, formatQuantity, MINUS } from '../../persian/digits.ts';
import { isPercent, quantity } from '../numbers.ts';
import type { ChartPoint } from '../types.ts';

/**
 * What a time is called inside a sentence.
 * @example timeName(parsePeriod('1395')) // 'سال ۱۳۹۵'
 */
export function timeName(period: Period): string {
  const name = formatPeriod(period);
  if (period.kind === 'year') return `سال ${name}`;
  return period.kind === 'range' ? `دورهٔ ${name}` : name;
}

/** @example during(parsePeriod('1395')) // 'در سال ۱۳۹۵' */
export const during = (period: Period): string => `در ${timeName(period)}`;

/** @example between(year1395, year1403) // 'از سال ۱۳۹۵ تا ۱۴۰۳' */
export function between(first: Period, last: Period): string {
  const until = last.kind === 'range' ? timeName(last) : formatPeriod(last);
  return `از ${timeName(first)} تا ${until}`;
}

/** A name before a number: two numbers in a row would be read as one. */
export function before(name: string): string {
  return /[0-9۰-۹]$/.test(name) ? `${name}،` : name;
}

/**
 * «۲۲۰ واحد» with what the source says of its exactness; inside a sentence a minus is a word.
 * @example said(of(-4.6), 'درصد') // 'منفی ۴٫۶ درصد'
 */
export function said(point: ChartPoint, unit: string): string {
  return quantity(point, unit).replace(MINUS, 'منفی ');
}

const exact = ({ qualifier }: ChartPoint): boolean => qualifier === 'exact';
const isZero = (point: ChartPoint): boolean => point.value === 0 && exact(point);

/**
 * The way from one value to another: the unit is said once, and nothing is «صفر».
 * @example fromTo(of(220), of(114), 'واحد') // 'از ۲۲۰ به ۱۱۴ واحد'
 */
export function fromTo(first: ChartPoint, last: ChartPoint, unit: string): string {
  if (isZero(last)) return `از ${said(first, unit)} به صفر`;
  return `از ${isZero(first) ? 'صفر' : said(first, '')} به ${said(last, unit)}`;
}

/** Whether two observations measure stretches of time of one size, so that their difference is a change. */
export function comparable(a: ChartPoint, b: ChartPoint): boolean {
  return a.period.kind === b.period.kind && a.period.kind !== 'range' && a.kind === b.kind;
}

/** Ratios from here on are said as «برابر», smaller ones as percentages. */
const TIMES = 2;

/** A rounded number says so; whole percents from ten on, one decimal below. */
export function rounded(value: number): string {
  const short = Number(value.toFixed(Math.abs(value) < 10 ? 1 : 0));
  const word = Math.abs(short - value) < 1e-9 * Math.max(1, Math.abs(value)) ? '' : 'حدود ';
  return word + formatNumber(short);
}

const difference = (value: number): number => Number(value.toPrecision(12));

/**
 * The change between two exact values, or nothing where the source does not give both exactly. Percentages differ by
 * «واحد درصد», amounts by percent or, from double on, by how many times.
 * @example change(of(220), of(114), 'واحد') // 'حدود ۴۸ درصد کاهش'
 */
export function change(first: ChartPoint, last: ChartPoint, unit: string): string | undefined {
  if (!exact(first) || !exact(last)) return undefined;
  const step = difference(last.value - first.value);
  // From or to nothing, the sentence has said it.
  if (step === 0 || first.value === 0 || last.value === 0) return undefined;
  const way = step > 0 ? 'افزایش' : 'کاهش';
  if (isPercent(unit)) return `${formatNumber(Math.abs(step))} واحد درصد ${way}`;
  if (first.value < 0 || last.value < 0) return `${formatQuantity(Math.abs(step), unit)} ${way}`;
  const ratio = last.value / first.value;
  if (ratio >= TIMES) return `${rounded(ratio)} برابر`;
  const percent = Math.abs(step / first.value) * 100;
  return percent < 0.05
    ? `${formatQuantity(Math.abs(step), unit)} ${way}`
    : `${rounded(percent)} درصد ${way}`;
}

/** How far apart two exact values of one time stand, larger first. */
export function distance(larger: ChartPoint, smaller: ChartPoint, unit: string): string | undefined {
  if (!exact(larger) || !exact(smaller)) return undefined;
  const step = difference(larger.value - smaller.value);
  if (step === 0) return undefined;
  return isPercent(unit) ? `${formatNumber(step)} واحد درصد` : formatQuantity(step, unit);
}

/** One observation as a sentence: what was, what is aimed at, what is expected. */
export function state(name: string, point: ChartPoint, unit: string): string {
  const value = said(point, unit);
  const time = timeName(point.period);
  switch (point.kind) {
    case 'actual':
      return `در ${time}، ${before(name)} ${value} بوده است`;
    case 'target':
      return `برای ${time}، هدف «${name}» ${value} است`;
    case 'forecast':
      return `برای ${time}، «${name}» ${value} پیش‌بینی شده است`;
  }
}

/** «۲۲۰ واحد (سال ۱۳۹۵)»: a time in parentheses, for two numbers in a row would be read as one. */
export function dated(point: ChartPoint, unit: string): string {
  return `${said(point, unit)} (${timeName(point.period)})`;
}
