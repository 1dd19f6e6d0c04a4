import type { Qualifier } from '../../content/newsroom.ts';
import { findFigures, type Figure } from '../../persian/figures/index.ts';
import { titleOf, unitNameOf, UNIT_NAMES } from './statistic-title.ts';

/** A statistic that a sentence seems to give. */
export interface StatisticDraft {
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly kind: 'actual' | 'forecast' | 'target';
  /** A solar year that the sentence names. */
  readonly year?: number;
  /** Years from that of the story, where the clause says «سال گذشته» or «سال آینده». */
  readonly yearsAway?: number;
  /** Quotations to try, the shortest first: a clause, then its sentence. */
  readonly quotes: readonly string[];
}

/** Stretches of time and repetitions are circumstances, not statistics. */
const NO_STATISTIC = new Set([
  'hour',
  'day',
  'month',
  'year',
  'times',
  'هفته',
  'دقیقه',
  'ثانیه',
  'قرن',
  'درجه',
  'شبانه روز',
]);
/** Nouns that number parts of the text itself or of an office. */
const NO_SUBJECT = /^(?:محور|بند|بخش|مرحله|ماده|اصل|دسته|گروه|نکته|مورد|دوره|روز|سال|ماه|طرف|کار|چیز|بار)$/;

const SENTENCE = /[^.؟!؛\n]+(?:[.](?=[0-9۰-۹])[^.؟!؛\n]*)*/g;
const CLAUSE_MARK =
  /[،:؛]\s+|(?<=\sاینکه)\s+|(?<=\s(?:است|بود|شد|شده|کرد|کرده|دارد|داشت|شود|داد|یافت|می\u200cشود))\s+و\s+/g;
const FUTURE =
  /(?:^|\s)(?:خواه(?:د|ند|یم)|پیش[\s\u200c]?بینی\s+می[\s\u200c]?شود|قرار است)(?=\s|$)|(?:تا پایان (?:امسال|سال(?! گذشته| قبل)|دولت)|سال آینده|در نیمه دوم امسال).*\sمی[\s\u200c]/;
/** «… زیر کشت نمی‌رود», «کمتر از … نیست»: what is denied is no statistic. */
const DENIED =
  /(?:^|\s)(?:نمی[\s\u200c]?\S+|نیست\S*|نبود\S*|نشد\S*|نشود|ندار\S+|نداشت\S*|نکرد\S*|نخواه\S+|نرسید\S*)(?=\s|$)/;
const GREGORIAN = /(?:^|\s)سال\s(?:[12][0-9]|[۱۲][۰-۹])(?<=1[789]|20|۱[۷۸۹]|۲۰)[0-9۰-۹]{2}(?![0-9۰-۹])/;
const LAST_YEAR = /(?:^|\s)(?:سال (?:گذشته|قبل|پیش)|پارسال)(?=\s|$)/;
const NEXT_YEAR = /(?:^|\s)سال (?:آینده|بعد)(?=\s|$)/;
/** A comparison says when the other value was. */
const COMPARED =
  /(?:نسبت به|در مقایسه با|کمتر از|بیشتر از|بیش از)\s(?:[^\s،]+\s){0,4}(?:سال (?:گذشته|قبل|پیش)|پارسال)/;
const TARGET = /(?:^|\s)هدف[\s\u200c]?گذاری(?=\s|$)/;
const LEAST_QUOTE_WORDS = 4;
const SMALL = 2;
/** «سه محور»: so few parts of a plan are no statistic. */
const SMALL_COUNT = 10;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { nearly: 'about' };

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const REPORTING_END =
  /\s+(?:گفت|افزود|اظهار داشت|اظهار کرد|بیان کرد|تصریح کرد|خاطرنشان کرد|تاکید کرد|تأکید کرد|اعلام کرد|عنوان کرد)$/;

/** The clause that holds a figure, widened until it says enough, and the whole sentence. */
function quotesAround(sentence: string, start: number, end: number): string[] {
  const marks = Array.from(sentence.matchAll(CLAUSE_MARK), ({ index, 0: mark }) => ({
    index,
    after: index + mark.length,
  }));
  const from = marks.filter(({ after }) => after <= start).at(-1)?.after ?? 0;
  const to = marks.find(({ index }) => index >= end)?.index ?? sentence.length;
  const clause = sentence.slice(from, to).trim().replace(REPORTING_END, '');
  const whole = sentence.trim();
  return words(clause).length >= LEAST_QUOTE_WORDS && clause !== whole ? [clause, whole] : [whole];
}

/** «از ۱۴ درصد به ۱۱ درصد رسید»: the first value is what was. */
function isFormerValue(sentence: string, { start, end }: Figure): boolean {
  return (
    /(?:^|\s)از\s+$/.test(sentence.slice(0, start)) &&
    /^\s+(?:[^،؛:]{0,25}\s)?به\s+(?:[^،؛:\s]+\s+){0,3}?[0-9۰-۹]/.test(sentence.slice(end))
  );
}

const yearsAway = (clause: string): number => {
  if (NEXT_YEAR.test(clause)) return 1;
  return LAST_YEAR.test(clause) && !COMPARED.test(clause) ? -1 : 0;
};

function draftOf(
  figure: Figure,
  sentence: string,
  years: readonly number[],
  speakers: readonly string[],
): StatisticDraft | undefined {
  const { kind, value, unit, ambiguous } = figure;
  if (kind !== 'number' || typeof value !== 'number' || ambiguous !== undefined || unit === undefined)
    return undefined;
  if (
    NO_STATISTIC.has(unit) ||
    (NO_SUBJECT.test(unit) && value <= SMALL_COUNT) ||
    (value < SMALL && unit !== 'percent')
  )
    return undefined;
  if (isFormerValue(sentence, figure)) return undefined;
  const isWord = !/[0-9۰-۹٠-٩]/.test(figure.text);
  if (isWord && value <= SMALL_COUNT && UNIT_NAMES[unit] === undefined) return undefined;
  const quotes = quotesAround(sentence, figure.start, figure.end);
  const clause = quotes[0]!;
  // A Gregorian year is parts of two solar ones.
  if (DENIED.test(clause) || GREGORIAN.test(clause)) return undefined;
  const at = clause.indexOf(figure.text);
  const found = titleOf(figure, clause, Math.max(0, at));
  // «کرامتی سطح زیر کشت را ۳۵۰ هزار هکتار اعلام کرد»: who says it is no part of it.
  const speaker = speakers.find((name) => found?.startsWith(`${name} `));
  const title = speaker === undefined ? found : found?.slice(speaker.length + 1);
  if (title === undefined) return undefined;
  const [year] = years;
  return {
    title,
    unit: unitNameOf(unit),
    value,
    qualifier: QUALIFIERS[figure.qualifier ?? ''] ?? (figure.qualifier as Qualifier | undefined) ?? 'exact',
    kind: FUTURE.test(clause) ? 'forecast' : TARGET.test(clause) ? 'target' : 'actual',
    ...(years.length === 1 && year !== undefined && { year }),
    ...(years.length === 0 && yearsAway(clause) !== 0 && { yearsAway: yearsAway(clause) }),
    quotes,
  };
}

/**
 * Quantities of the text that look like statistics: counted or measured things, money and shares.
 * @param speakers whoever speaks in it, by full name
 */
export function findStatistics(
  paragraphs: readonly string[],
  speakers: readonly string[] = [],
): readonly StatisticDraft[] {
  const own = speakers.map((name) => name.split(/\s+/).at(-1)!);
  const drafts: StatisticDraft[] = [];
  for (const paragraph of paragraphs) {
    for (const [sentence] of paragraph.matchAll(SENTENCE)) {
      const figures = findFigures(sentence);
      const years = figures.flatMap(({ kind, value }) =>
        kind === 'year' && typeof value === 'number' && value >= 1300 && value <= 1500 ? [value] : [],
      );
      for (const figure of figures) {
        const draft = draftOf(figure, sentence, years, own);
        if (draft === undefined || drafts.some((other) => isSameFact(other, draft))) continue;
        // A second figure under one name would need another name, which the text does not give.
        if (!drafts.some(({ title, unit }) => title === draft.title && unit === draft.unit))
          drafts.push(draft);
      }
    }
  }
  return drafts;
}

const isSameFact = (one: StatisticDraft, two: StatisticDraft): boolean =>
  one.value === two.value && one.unit === two.unit;
