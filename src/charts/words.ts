import type { ChartKind, ChartPoint } from './types.ts';

/** Every fixed Persian word of a chart; sentences are composed in `sentence/`. */
export const words = {
  period: 'زمان',
  series: 'شاخص',
  title: 'عنوان',
  place: 'جا',
  value: 'مقدار',
  kind: 'نوع',
  source: 'منبع',
  sources: 'منبع‌ها',
  data: 'داده‌های نمودار',
  explained: 'شرح آن زیر نمودار و همهٔ رقم‌ها در جدول است.',
  moreSources: (count: string): string => `${count} منبع دیگر در جدول`,
  softEdge: 'لبهٔ کم‌رنگ: رقم در منبع دقیق نیست؛ پهنای آن اندازهٔ خطا نیست',
  band: 'سایه: رقم در منبع دقیق نیست؛ پهنای سایه اندازهٔ خطا نیست',
  openTarget: 'هدف، بی رقم تحقق‌یافته',
  cutAxis: 'محور عمودی از صفر آغاز نمی‌شود',
  ownScales: 'مقیاس نمودارها یکی نیست و شاید از صفر آغاز نشود',
  sumOfParts: 'بلندی هر ستون جمع بخش‌های آن است',
  rest: 'بقیه، بی‌رقم در منبع',
} as const;

export const KIND_WORDS: Readonly<Record<ChartPoint['kind'], string>> = {
  actual: 'تحقق‌یافته',
  target: 'هدف',
  forecast: 'پیش‌بینی',
};

/** What a screen reader calls the picture. */
export const FORM_WORDS: Readonly<Record<ChartKind, string>> = {
  bar: 'نمودار میله‌ای',
  line: 'نمودار خطی',
  share: 'نمودار سهم',
  compare: 'نمودار مقایسه',
  grouped: 'نمودار میله‌ای گروهی',
  stacked: 'نمودار میله‌ای انباشته',
  target: 'نمودار هدف و تحقق',
  slope: 'نمودار شیب',
  multiples: 'نمودارهای کوچک هم‌شکل',
  'bar-table': 'جدول با میله',
};

/**
 * Joins as a sentence does.
 * @example joinWords(['الف', 'ب', 'پ']) // 'الف، ب و پ'
 */
export function joinWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join('، ')} و ${parts.at(-1)}`;
}
