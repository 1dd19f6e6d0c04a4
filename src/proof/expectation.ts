import type { Observation, Qualifier, Statistic } from '../content/newsroom.ts';
import { readUnitName, type Figure, type NamedUnit } from '../persian/figures/index.ts';
import { foldLetters } from '../persian/letters.ts';

/** What an observation claims, in the terms of a figure. */
export interface Expectation {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: NamedUnit;
}

export const expectationOf = (statistic: Statistic, observation: Observation): Expectation => {
  const unit = readUnitName(statistic.unit);
  return { value: observation.value * unit.scale, qualifier: observation.qualifier, unit };
};

/** Equal but for the last bits that multiplying by a scale may cost. */
export const sameNumber = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= Number.EPSILON * 4 * Math.max(Math.abs(a), Math.abs(b));

/** «نزدیک به» is a qualifier of sentences only; data calls it `about`. */
export const qualifierOf = (figure: Figure): Qualifier =>
  figure.qualifier === 'nearly' ? 'about' : (figure.qualifier ?? 'exact');

const RIALS: Readonly<Record<string, number>> = { rial: 1, toman: 10 };

/** Rials in one of the unit, where it is Iranian money. */
export const rialsIn = (unit: string | undefined): number | undefined =>
  unit === undefined ? undefined : RIALS[unit];

/** The figure's value in the expected unit: money is converted between toman and rial, nothing else is. */
export function valueIn(figure: Figure, expected: Expectation): number | undefined {
  if (typeof figure.value !== 'number') return undefined;
  const [from, to] = [rialsIn(figure.unit), rialsIn(expected.unit.unit)];
  return from !== undefined && to !== undefined ? (figure.value * from) / to : figure.value;
}

/** Words that count things of any kind and may stand before the thing: «۳۰۰ دستگاه خودرو». */
const CLASSIFIERS = new Set(
  'مورد فقره عدد دستگاه نفر تن واحد رشته حلقه باب قطعه جلد نسخه راس اصله فروند تخته شاخه نوع گونه تا دانه بسته'.split(
    ' ',
  ),
);

const ENDINGS = ['هایی', 'های', 'ها', 'ای', 'ی', 'ه'];

/** Forms that a noun and its plural, ezafe and adjective have in common. */
function stemsOf(word: string): readonly string[] {
  const cut = ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 2);
  return [word, ...cut.map((ending) => word.slice(0, -ending.length))];
}

const sameWord = (a: string, b: string): boolean => {
  const stems = stemsOf(a);
  return stemsOf(b).some((stem) => stems.includes(stem));
};

const foldedWords = (text: string): readonly string[] => foldLetters(text).match(/[\p{L}]+/gu) ?? [];

/** Whether the words of a unit follow, one after the other; written joined or apart is the same. */
function follows(words: readonly string[], unit: readonly string[]): boolean {
  return unit.every((word, index) => words[index] !== undefined && sameWord(words[index], word));
}

/**
 * Whether a figure of a sentence counts in the expected unit: by identifier, or by the words that stand behind its
 * number, or, where nothing stands behind it, by a word in front («شمار واحدها به ۲۲۰ رسید»).
 */
export function countsIn(figure: Figure, sentence: string, { unit }: Expectation): boolean {
  if (figure.unit === unit.unit) return true;
  if (unit.unit === 'ton' && figure.unit === 'person' && /تن$/.test(figure.text)) return true;
  if (rialsIn(figure.unit) !== undefined && rialsIn(unit.unit) !== undefined) return true;
  if (rialsIn(unit.unit) !== undefined) return false;
  const own = foldedWords(figure.text);
  const words = [...own, ...foldedWords(sentence.slice(figure.end, figure.end + 80))];
  const open = figure.unit === undefined || CLASSIFIERS.has(own.at(-1) ?? '');
  const last = own.length - (open ? 0 : 1);
  for (let at = 0; at <= last; at += 1) if (follows(words.slice(at), unit.words)) return true;
  if (figure.unit !== undefined) return false;
  const before = foldedWords(sentence.slice(0, figure.start)).slice(-8);
  return before.some((_, index) => follows(before.slice(index), unit.words));
}
