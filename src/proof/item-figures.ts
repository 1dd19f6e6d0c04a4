import type { Finding } from '../content/finding.ts';
import { finding, type FindingPlace } from '../content/messages/index.ts';
import type { Item } from '../content/newsroom.ts';
import { findFigures, type Figure } from '../persian/figures/index.ts';
import { toLatinDigits } from '../persian/digits.ts';
import { foldLetters } from '../persian/letters.ts';
import { sentencesIn, sentencesOf, textsOf } from './item-text.ts';

/** Where a stretch of an item's text stands in its file. */
export type LocateText = (item: Item, text: string) => FindingPlace;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldLetters));

/** Words that make a bare number in front of or behind them money. */
const MONEY = words(
  'اعتبار اعتباری بودجه بودجه‌ای بودجهٔ سرمایه سرمایهٔ سرمایه‌گذاری وام تسهیلات هزینه هزینهٔ درآمد درآمدی فروش قیمت نرخ یارانه مالیات حقوق ' +
    'دستمزد بدهی مطالبات جریمه جریمهٔ غرامت پاداش مبلغ ارزش گردش سود زیان خسارت پرداخت خرید اجاره ودیعه سپرده چک کمک',
);

const LEAST_MONEY = 1_000_000;
const REACH = 5;

const isBareAmount = ({ kind, value, max, unit, ambiguous }: Figure): boolean => {
  const size = typeof value === 'number' ? value : max;
  const large = size !== undefined && size >= LEAST_MONEY;
  return (
    (kind === 'number' || kind === 'range') &&
    large &&
    ambiguous === undefined &&
    (unit === undefined || MONEY.has(foldLetters(unit)))
  );
};

function speaksOfMoney(sentence: string, figure: Figure): boolean {
  const near = (text: string): readonly string[] => foldLetters(text).match(/\p{L}+/gu) ?? [];
  const before = near(sentence.slice(0, figure.start)).slice(-REACH);
  const own = figure.unit === undefined ? [] : near(figure.unit);
  const behind = near(sentence.slice(figure.end)).slice(0, 4);
  return [...before, ...own, ...behind].some((word) => MONEY.has(word));
}

/** Money that names no currency: «وام ۱۰۰ میلیونی». */
function moneyWithoutUnit(
  item: Item,
  sentence: string,
  figures: readonly Figure[],
  locate: LocateText,
): Finding[] {
  return figures
    .filter((figure) => isBareAmount(figure) && speaksOfMoney(sentence, figure))
    .map((figure) =>
      finding('item/money-without-unit', locate(item, figure.text), { sentence, text: figure.text }),
    );
}

const DECIMAL = /^\D*\d+([.٫،,/])\d{1,2}(?!\d|[./٬,،]\d)/;

/** The decimal mark of a figure that is one number with a fraction. */
function decimalMark({ text, value, ambiguous }: Figure): string | undefined {
  const reading = ambiguous?.[0] ?? value;
  if (typeof reading !== 'number') return undefined;
  return DECIMAL.exec(toLatinDigits(text).replace(/ ([./]) /, '$1'))?.[1];
}

function mixedMarks(item: Item, figures: readonly Figure[], locate: LocateText): Finding[] {
  const byMark = new Map<string, string>();
  for (const figure of figures) {
    const mark = decimalMark(figure);
    if (mark !== undefined && !byMark.has(mark)) byMark.set(mark, figure.text);
  }
  if (byMark.size < 2) return [];
  const examples = [...byMark.values()];
  return [finding('item/mixed-decimal-marks', locate(item, examples[1]!), { examples })];
}

/** Scale words and long numbers; a sentence without one holds no sum that could lack its currency. */
const LARGE = /م[يی]?ل[يی](?:ون|ارد)|[\d۰-۹٠-٩]{7}|(?:[٬,.،'’][\d۰-۹٠-٩]{3}){2}/;
/** Sums that name their currency at once: «۴۸۶ میلیارد تومان». */
const NAMED_SUM = new RegExp(
  `(?:${LARGE.source})[\\d۰-۹٠-٩٬]*(?:[\\s\\u200c](?:هزار|میلیون|میلیارد))*[\\s\\u200c](?:ریال|تومان|دلار|یورو)`,
  'g',
);
/** What a text without a digit or one of these holds no sum of; looking for them costs a tenth of the pattern. */
const SCALES = ['لیون', 'ليون', 'لیارد', 'ليارد'];
const DIGIT = /[\d۰-۹٠-٩]/;
const mayHoldFigures = (text: string): boolean =>
  DIGIT.test(text) || SCALES.some((scale) => text.includes(scale));

const hasBareSum = (text: string): boolean => LARGE.test(text) && LARGE.test(text.replace(NAMED_SUM, ' '));

const MARKS = /[\d۰-۹٠-٩] ?([.٫،,/]) ?[\d۰-۹٠-٩]/g;

const marksIn = (text: string): readonly string[] => Array.from(text.matchAll(MARKS), ([, mark]) => mark!);

const namesMoney = (sentence: string): boolean =>
  (foldLetters(sentence).match(/\p{L}+/gu) ?? []).some((word) => MONEY.has(word));

/**
 * What is wrong with the figures of an item by themselves: money without a currency, decimal marks of more than one
 * kind. Warnings; a function of the item alone.
 */
export function checkFigures(item: Item, locate: LocateText): readonly Finding[] {
  // Most texts hold neither a sum nor a decimal mark: they are not taken apart into sentences.
  const texts = textsOf(item).filter(mayHoldFigures);
  const sums = texts
    .filter(hasBareSum)
    .flatMap(sentencesIn)
    .filter((sentence) => hasBareSum(sentence) && namesMoney(sentence));
  const marks = new Set(texts.flatMap(marksIn));
  const marked = marks.size > 1 ? sentencesOf(item).filter((sentence) => marksIn(sentence).length > 0) : [];
  const mixed = new Set(marked.flatMap(marksIn)).size > 1 ? marked : [];
  return [
    ...sums.flatMap((sentence) => moneyWithoutUnit(item, sentence, findFigures(sentence), locate)),
    ...mixedMarks(
      item,
      mixed.flatMap((sentence) => findFigures(sentence)),
      locate,
    ),
  ];
}
