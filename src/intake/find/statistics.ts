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
const NO_STATISTIC = new Set(['hour', 'day', 'month', 'year', 'times', 'هفته', 'دقیقه', 'ثانیه', 'قرن', 'درجه', 'شبانه روز']);
/** Nouns that number parts of the text itself or of an office. */
const NO_SUBJECT = /^(?:محور|بند|بخش|مرحله|ماده|اصل|دسته|گروه|نکته|مورد|دوره|روز|سال|ماه|طرف|کار|چیز|بار)$/;
const MONEY = new Set(['rial', 'toman', 'usd', 'eur']);

const SENTENCE = /[^.؟!؛\n]+(?:[.](?=[0-9۰-۹])[^.؟!؛\n]*)*/g;
const CLAUSE_MARK = /[،:؛]\s+/g;
const VERB = /(?:^|\s)(?:ن?می[\s\u200c]\S+|است|بود|شد|شده|شود|کرد|کرده|دارد|داشت|داده|یافت|یافته|رسید|رسیده|خواهد|گرفته|ایجاد|فراهم|انجام|برگزار|وجود|صورت|در حال)(?=\s|$)/;
const FUTURE = /(?:^|\s)(?:خواهد|خواهند|پیش[\s\u200c]?بینی\s+می[\s\u200c]?شود)(?=\s|$)/;
const TARGET = /(?:^|\s)(?:هدف[\s\u200c]?گذاری|هدف)(?=\s|$)/;
const TITLE_WORDS = 8;
const LEAST_QUOTE_WORDS = 4;
const SMALL = 2;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { nearly: 'about' };

/** The words after a figure that say what is counted, up to the verb or the clause's end. */
function subjectAfter(clause: string, end: number): string {
  const rest = clause.slice(end).replace(/^[\s،]+/, '');
  const stop = Math.min(...[VERB, /[،:؛()«»]/].map((mark) => rest.search(mark)).map((at) => (at < 0 ? rest.length : at)));
  return rest.slice(0, stop).trim().split(/\s+/).slice(0, TITLE_WORDS).join(' ').replace(/\s+(?:و|در|از|به|با|که|را|برای|تا|این|آن)$/, '').trim();
}

function titleOf(figure: Figure, unitName: string, clause: string, at: number): string {
  const after = subjectAfter(clause, at + figure.text.length);
  const before = clause.slice(0, at).replace(/(?:بیش از|کمتر از|حدود|نزدیک به|دست[\s\u200c]?کم|حداقل|حداکثر|بالای|تعداد|برای|به|با|تا|از)\s*$/g, '').trim();
  if (figure.unit === 'percent') return after === '' ? before.split(/\s+/).slice(-TITLE_WORDS).join(' ') : `سهم ${after.replace(/^از\s+/, '')}`;
  if (MONEY.has(figure.unit ?? '')) return after === '' ? `مبلغ ${before.split(/\s+/).slice(-4).join(' ')}`.trim() : `مبلغ ${after}`;
  const named = figure.unit === 'person' && after !== '' ? after : `${unitName} ${after}`;
  return named.trim();
}

/** The clause that holds a figure, widened until it says enough, and the whole sentence. */
function quotesAround(sentence: string, start: number, end: number): string[] {
  const marks = Array.from(sentence.matchAll(CLAUSE_MARK), ({ index, 0: mark }) => ({ index, after: index + mark.length }));
  const from = marks.filter(({ after }) => after <= start).at(-1)?.after ?? 0;
  const to = marks.find(({ index }) => index >= end)?.index ?? sentence.length;
  const clause = sentence.slice(from, to).trim();
  const whole = sentence.trim();
  return clause.split(/\s+/).length >= LEAST_QUOTE_WORDS && clause !== whole ? [clause, whole] : [whole];
}

function draftOf(figure: Figure, sentence: string, years: readonly number[]): StatisticDraft | undefined {
  const { kind, value, unit, ambiguous } = figure;
  if (kind !== 'number' || typeof value !== 'number' || ambiguous !== undefined || unit === undefined) return undefined;
  if (NO_STATISTIC.has(unit) || NO_SUBJECT.test(unit) || (value < SMALL && unit !== 'percent')) return undefined;
  const isWord = !/[0-9۰-۹٠-٩]/.test(figure.text);
  if (isWord && value <= 10 && UNIT_NAMES[unit] === undefined) return undefined;
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
        const isNew = draft !== undefined && !drafts.some((other) => other.value === draft.value && other.unit === draft.unit);
        if (isNew) drafts.push(draft);
      }
    }
  }
  return drafts;
}
