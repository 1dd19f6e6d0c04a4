import { findFigures, type Figure } from '../../persian/figures/index.ts';
import type { Qualifier } from '../../content/newsroom.ts';

/** A statistic that a sentence seems to give. */
export interface StatisticDraft {
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly kind: 'actual' | 'forecast' | 'target';
  /** A solar year that the sentence names. */
  readonly year?: number;
  /** Quotations to try, the shortest first: a clause, then its sentence. */
  readonly quotes: readonly string[];
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  percent: 'درصد',
  person: 'نفر',
  unit: 'واحد',
  rial: 'ریال',
  toman: 'تومان',
  usd: 'دلار',
  eur: 'یورو',
  ton: 'تن',
  kg: 'کیلوگرم',
  hectare: 'هکتار',
  m: 'متر',
  m2: 'متر مربع',
  m3: 'متر مکعب',
  km: 'کیلومتر',
};
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
const MONEY = new Set(['rial', 'toman', 'usd', 'eur']);

const SENTENCE = /[^.؟!؛\n]+(?:[.](?=[0-9۰-۹])[^.؟!؛\n]*)*/g;
const CLAUSE_MARK =
  /[،:؛]\s+|(?<=\sاینکه)\s+|(?<=\s(?:است|بود|شد|شده|کرد|کرده|دارد|داشت|شود|داد|یافت|می\u200cشود))\s+و\s+/g;
const VERB =
  /(?:^|\s)(?:ن?می[\s\u200c]\S+|است|بود|شد|شده|شود|کرد|کرده|دارد|داشت|داشته|داده|یافت|یافته|رسید|رسیده|خواهد|گرفته|ایجاد|فراهم|انجام|برگزار|وجود|صورت|در حال|دارند|هستند|نیز|اضافه|خواهیم|خواهند|برسد|می[\s\u200c]?رسد|وارد|تحویل)(?=\s|$)/;
const LIGHT_VERB =
  /^\s*(?:شده|شد|شود|شدند|کرد|کرده|کردند|یافت|یافته|داد|داده|دارد|دارند|داشت|داشته|گرفته|خواه(?:د|یم|ند)|ن?می\u200cشود|ن?می\u200cشوند|ن?می\u200cدهد|ن?می\u200cکند)(?=\s|$)/;
const FUTURE = /(?:^|\s)(?:خواهد|خواهند|پیش[\s\u200c]?بینی\s+می[\s\u200c]?شود)(?=\s|$)/;
const TARGET = /(?:^|\s)هدف[\s\u200c]?گذاری(?=\s|$)/;
const TITLE_WORDS = 8;
const LEAST_QUOTE_WORDS = 4;
const SMALL = 2;
/** «سه محور»: so few parts of a plan are no statistic. */
const SMALL_COUNT = 10;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { nearly: 'about' };

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const LOOSE_END =
  /(?:^|\s)(?:و|در|از|به|با|که|را|برای|تا|بر|این|آن|بالغ|معادل|تعداد|حدود|بیش|کمتر|نزدیک|بالای|دست[\s\u200c]?کم|حداقل|حداکثر|مجوز|مورد)$/;

/** Drops words at the end that lead on to something which is not there. */
function closed(text: string): string {
  let rest = text.trim();
  while (LOOSE_END.test(rest)) rest = rest.replace(LOOSE_END, '').trim();
  return rest;
}

/** The words after a figure that say what is counted, up to the verb, another figure or the clause's end. */
function subjectAfter(clause: string, end: number): string {
  const rest = clause.slice(end).replace(/^[\s،]+/, '');
  const next = findFigures(rest)[0]?.start ?? rest.length;
  const stops = [VERB, /[،:؛()«»]/, /(?:^|\s)(?:که|این|بالای|بیش از|کمتر از)(?=\s|$)/].map((mark) =>
    rest.search(mark),
  );
  const stop = Math.min(next, ...stops.map((at) => (at < 0 ? rest.length : at)));
  const subject = words(rest.slice(0, stop));
  // The noun before a light verb is the verb's: «مزارع گندم برداشت شده».
  if (LIGHT_VERB.test(rest.slice(stop)) && subject.length > 0) subject.pop();
  return closed(subject.slice(0, TITLE_WORDS).join(' '));
}

/** The words before a figure, for a subject that stands there: «اشتغال مستقیم برای بیش از ۳۰ نفر». */
function subjectBefore(clause: string, start: number): string {
  const first = findFigures(clause)[0]?.start ?? start;
  const before = clause.slice(0, Math.min(first, start)).replace(/^.*(?:[،:؛]|(?:^|\s)(?:اینکه|که))\s+/, '');
  return closed(
    words(closed(before.replace(/(?:بیش|کمتر) از\s*$|نزدیک به\s*$/, '')))
      .slice(-TITLE_WORDS)
      .join(' '),
  );
}

/** «دو واحد فرآوری با اعتبار ۱۰۰ میلیارد تومان» is «اعتبار دو واحد فرآوری». */
const WORTH =
  /^(.*?)\s*(?:با|به)\s+(اعتبار|ارزش|مبلغ|سرمایه[\s\u200c]?گذاری|هزینه|سرمایه)(?:[\s\u200c]?ای)?$/;

function titleOf(figure: Figure, unitName: string, clause: string, at: number): string {
  const after = subjectAfter(clause, at + figure.text.length);
  const before = subjectBefore(clause, at);
  if (figure.unit === 'percent')
    return after === '' || /^(?:آن|این)(?:\s|$)/.test(after) ? before : `سهم ${after.replace(/^از\s+/, '')}`;
  if (MONEY.has(figure.unit ?? '')) {
    const worth = WORTH.exec(before);
    if (worth !== null && worth[1] !== '') return `${worth[2]} ${worth[1]}`;
    return after === '' ? before : `مبلغ ${after}`;
  }
  if (after === '' && before !== '') return before;
  const isMeasure = figure.unit !== 'unit' && UNIT_NAMES[figure.unit ?? ''] !== undefined;
  return isMeasure && after !== '' ? after.replace(/^از\s+/, '') : `${unitName} ${after}`.trim();
}

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

function draftOf(figure: Figure, sentence: string, years: readonly number[]): StatisticDraft | undefined {
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
  const at = clause.indexOf(figure.text);
  const unitName = UNIT_NAMES[unit] ?? unit;
  const title = titleOf(figure, unitName, clause, Math.max(0, at));
  const [year] = years;
  return {
    title: title.length < 3 ? unitName : title,
    unit: unitName,
    value,
    qualifier: QUALIFIERS[figure.qualifier ?? ''] ?? (figure.qualifier as Qualifier | undefined) ?? 'exact',
    kind: FUTURE.test(clause) ? 'forecast' : TARGET.test(clause) ? 'target' : 'actual',
    ...(years.length === 1 && year !== undefined && { year }),
    quotes,
  };
}

/** Quantities of the text that look like statistics: counted or measured things, money and shares. */
export function findStatistics(paragraphs: readonly string[]): readonly StatisticDraft[] {
  const drafts: StatisticDraft[] = [];
  for (const paragraph of paragraphs) {
    for (const [sentence] of paragraph.matchAll(SENTENCE)) {
      const figures = findFigures(sentence);
      const years = figures.flatMap(({ kind, value }) =>
        kind === 'year' && typeof value === 'number' && value >= 1300 && value <= 1500 ? [value] : [],
      );
      for (const figure of figures) {
        const draft = draftOf(figure, sentence, years);
        if (draft === undefined || drafts.some((other) => isSameFact(other, draft))) continue;
        const isNamed = drafts.some(({ title, unit }) => title === draft.title && unit === draft.unit);
        drafts.push(isNamed ? { ...draft, title: distinctTitle(draft) } : draft);
      }
    }
  }
  return drafts;
}

const isSameFact = (one: StatisticDraft, two: StatisticDraft): boolean =>
  one.value === two.value && one.unit === two.unit;

/** Two figures of one subject are told apart by the first words of their sentences. */
const distinctTitle = ({ title, quotes }: StatisticDraft): string =>
  `${title}، ${closed(words(quotes[0]!).slice(0, 4).join(' '))}`;
