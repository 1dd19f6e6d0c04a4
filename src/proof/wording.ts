import type { Observation, Qualifier, Statistic } from '../content/newsroom.ts';
import { formatNumber, formatQuantity } from '../persian/digits.ts';
import type { Figure } from '../persian/figures/index.ts';
import { qualifierOf } from './expectation.ts';

const UNIT_NAMES: Readonly<Record<string, { readonly fa: string; readonly en: string }>> = {
  percent: { fa: 'درصد', en: 'percent' },
  person: { fa: 'نفر', en: 'persons' },
  unit: { fa: 'واحد', en: 'units' },
  rial: { fa: 'ریال', en: 'rials' },
  toman: { fa: 'تومان', en: 'tomans' },
  usd: { fa: 'دلار', en: 'US dollars' },
  eur: { fa: 'یورو', en: 'euros' },
  ton: { fa: 'تن', en: 'tons' },
  kg: { fa: 'کیلوگرم', en: 'kg' },
  hectare: { fa: 'هکتار', en: 'hectares' },
  m: { fa: 'متر', en: 'metres' },
  m2: { fa: 'متر مربع', en: 'square metres' },
  m3: { fa: 'متر مکعب', en: 'cubic metres' },
  km: { fa: 'کیلومتر', en: 'km' },
  hour: { fa: 'ساعت', en: 'hours' },
  day: { fa: 'روز', en: 'days' },
  month: { fa: 'ماه', en: 'months' },
  year: { fa: 'سال', en: 'years' },
  times: { fa: 'برابر', en: 'times' },
};

/** A value as both languages print it, such as «بیش از ۳۰ نفر» and `more-than 30 persons`. */
export interface Wording {
  readonly fa: string;
  readonly en: string;
}

const english = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 20 });

function qualified(value: number, unit: Wording, qualifier: Qualifier): Wording {
  const word = qualifier === 'exact' ? '' : `${qualifier} `;
  return {
    fa: formatQuantity(value, unit.fa, qualifier),
    en: `${word}${english(value)}${unit.en === '' ? '' : ` ${unit.en}`}`,
  };
}

const unitName = (unit: string | undefined): Wording =>
  unit === undefined ? { fa: '', en: '' } : (UNIT_NAMES[unit] ?? { fa: unit, en: unit });

/** What a figure of a sentence was read as. */
export function wordFigure(figure: Figure): Wording {
  const unit = unitName(figure.unit);
  const numbers = figure.ambiguous ?? (figure.min === undefined ? [] : [figure.min, figure.max!]);
  if (numbers.length > 0) {
    const [fa, en] = figure.ambiguous ? [' یا ', ' or '] : [' تا ', ' to '];
    return {
      fa: `${numbers.map(formatNumber).join(fa)} ${unit.fa}`.trim(),
      en: `${numbers.map(english).join(en)} ${unit.en}`.trim(),
    };
  }
  return typeof figure.value === 'number'
    ? qualified(figure.value, unit, qualifierOf(figure))
    : { fa: figure.text, en: figure.text };
}

/** What the data claims. */
export const wordObservation = (statistic: Statistic, { value, qualifier }: Observation): Wording =>
  qualified(value, { fa: statistic.unit, en: statistic.unit }, qualifier);
