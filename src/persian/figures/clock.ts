import { readKnownUnit } from './counted.ts';
import { readDate } from './dates.ts';
import { numberWord } from './number-words.ts';
import { readPhrase } from './phrase.ts';
import { toNumber } from './rational.ts';
import type { Token } from './tokens.ts';

/** A clock time: `HH:MM`, and the index behind it. */
export interface FoundTime {
  readonly time: string;
  readonly next: number;
}

const textAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.type === 'word' ? tokens[index].text : '';

/** The part of the day behind an hour: how many hours it adds, and how many words it takes. */
function partOfDay(tokens: readonly Token[], index: number, hour: number): readonly [number, number] {
  const one = textAt(tokens, index);
  if (one === 'بعد' && textAt(tokens, index + 1) === 'از' && textAt(tokens, index + 2) === 'ظهر') {
    return [hour < 12 ? 12 : 0, 3];
  }
  if (['نیمه', 'نصف'].includes(one) && textAt(tokens, index + 1) === 'شب') return [hour === 12 ? -12 : 0, 2];
  if (['صبح', 'بامداد', 'نیمهشب'].includes(one)) return [hour === 12 ? -12 : 0, 1];
  if (['بعدازظهر', 'عصر', 'غروب'].includes(one)) return [hour < 12 ? 12 : 0, 1];
  if (['شب', 'شامگاه'].includes(one)) return [hour >= 5 && hour < 12 ? 12 : hour === 12 ? -12 : 0, 1];
  return one === 'ظهر' ? [hour >= 1 && hour <= 4 ? 12 : 0, 1] : [0, 0];
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** «و ۱۲ ثانیه» behind the minutes: part of the time, too fine for it. */
function skipSeconds(tokens: readonly Token[], index: number): number {
  const phrase = textAt(tokens, index) === 'و' ? readPhrase(tokens, index + 1) : undefined;
  return phrase && textAt(tokens, phrase.next) === 'ثانیه' ? phrase.next + 1 : index;
}

/** Minutes behind an hour: «و ۳۰ دقیقه», «و نیم», «و ربع», «و ۴۵». */
function readMinutes(tokens: readonly Token[], index: number): readonly [number, number] {
  if (textAt(tokens, index) !== 'و') return [0, index];
  const word = numberWord(textAt(tokens, index + 1));
  if (word?.type === 'part') return word.of === 3n ? [0, index] : [word.of === 2n ? 30 : 15, index + 2];
  const phrase = readPhrase(tokens, index + 1);
  const minute = phrase?.values.length === 1 ? toNumber(phrase.values[0]!) : Number.NaN;
  if (!phrase || phrase.scales.length > 0 || !Number.isInteger(minute) || minute < 0 || minute > 59)
    return [0, index];
  if (textAt(tokens, phrase.next) === 'دقیقه') return [minute, skipSeconds(tokens, phrase.next + 1)];
  return readKnownUnit(tokens, phrase.next) ? [0, index] : [minute, phrase.next];
}

/** What «۸ تا ۱۰ صبح» adds to its first hour; `undefined` where no such stretch follows. */
function stretchShift(tokens: readonly Token[], index: number, hour: number): number | undefined {
  if (!['تا', 'الی', 'لغایت'].includes(textAt(tokens, index))) return undefined;
  const last = readPhrase(tokens, index + 1);
  const end = last?.values.length === 1 ? toNumber(last.values[0]!) : Number.NaN;
  const afternoon = textAt(tokens, last?.next ?? -1) === 'بعد' && textAt(tokens, last!.next + 1) === 'از';
  const named = ['صبح', 'بامداد', 'بعدازظهر', 'عصر'].includes(textAt(tokens, last?.next ?? -1));
  if (!last || !Number.isInteger(end) || end > 24 || !(afternoon || named)) return undefined;
  const [shift] = partOfDay(tokens, last.next, end);
  return hour < end ? shift : 0;
}

/** Words that make «ساعت» a measure and not a clock: «هر ساعت ۵ نفر», «نیم ساعت». */
const MEASURED = new Set(['هر', 'نیم', 'چند', 'چندین', 'در', 'طی']);

/** Whether «ساعت» stands before this token and means the clock. */
function clockBefore(tokens: readonly Token[], index: number, afterDate: boolean): boolean {
  if (!['ساعت', 'ساعات', 'ساعتهای'].includes(textAt(tokens, index - 1))) return false;
  const before = tokens[index - 2];
  if (afterDate) return true;
  if (!before || before.type !== 'word') return before?.type !== 'numeral';
  const word = numberWord(before.text);
  const counts = word && word.type !== 'ordinal';
  return !counts && (before.text === 'در' || !MEASURED.has(before.text));
}

const startsDay = (tokens: readonly Token[], index: number): boolean =>
  textAt(tokens, index).endsWith('شنبه') ||
  textAt(tokens, index) === 'جمعه' ||
  readDate(tokens, index) !== undefined;

/**
 * A clock time at a token: `14:30`, «ساعت ۸ صبح», «ساعت ده و نیم», «۸ بامداد».
 * @param after what stands before: behind a time, joined by «تا» or «و», the number needs no «ساعت» of its own; behind a
 *   date «ساعت» is the clock and not what the date's number counts.
 */
export function readTime(
  tokens: readonly Token[],
  index: number,
  after: 'time' | 'date' | undefined,
): FoundTime | undefined {
  const numeral = tokens[index]?.numeral;
  if (numeral?.type === 'time') {
    const [hour = 0, minute = 0] = numeral.time.split(':').map(Number);
    const [shift, taken] = partOfDay(tokens, index + 1, hour);
    return { time: clock(hour + shift, minute), next: index + 1 + taken };
  }
  const written = /^(\d{1,2})[/.](\d{2})$/.exec(tokens[index]?.text ?? '');
  if (written && clockBefore(tokens, index, after === 'date')) {
    // «ساعت ۸/۳۰»
    const [hour = 0, minute = 0] = written.slice(1).map(Number);
    if (hour > 24 || minute > 59) return undefined;
    const [shift, taken] = partOfDay(tokens, index + 1, hour);
    return { time: clock(hour + shift, minute), next: index + 1 + taken };
  }
  const phrase = readPhrase(tokens, index);
  const [value] = phrase?.values ?? [];
  if (
    !phrase ||
    !value ||
    phrase.values.length > 1 ||
    phrase.scales.length > 0 ||
    phrase.kind === 'ordinal'
  ) {
    return undefined;
  }
  // «ده و نیم», «هفت و ربع»
  const past = (toNumber(value) % 1) * 60;
  const hour = Math.floor(toNumber(value));
  if (![0, 15, 30].includes(past) || hour < 0 || hour > 24) return undefined;
  const stretch = stretchShift(tokens, phrase.next, hour);
  if (stretch !== undefined && past === 0) return { time: clock(hour + stretch, 0), next: phrase.next };
  const named = clockBefore(tokens, index, after === 'date') || after === 'time';
  const sure = named || ['صبح', 'بامداد', 'بعدازظهر'].includes(textAt(tokens, phrase.next));
  // «ساعت ۱۰ روز ۲ مهر»: the day is not what ten counts.
  const dayFollows = textAt(tokens, phrase.next) === 'روز' && startsDay(tokens, phrase.next + 1);
  if (!sure || (readKnownUnit(tokens, phrase.next) && !dayFollows)) return undefined;
  const [minute, behind] =
    past > 0 ? [past, phrase.next] : named ? readMinutes(tokens, phrase.next) : [0, phrase.next];
  const [shift, taken] = partOfDay(tokens, behind, hour);
  return { time: clock(hour + shift, minute), next: behind + taken };
}
