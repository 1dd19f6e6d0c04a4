import { isQuantity, type Draft, type Quantity } from './draft.ts';
import { qualifierBefore } from './qualifiers.ts';
import { compare, multiply, ratio, toNumber, whole } from './rational.ts';
import type { Token } from './tokens.ts';

const LINKS = new Set(['و', 'یا', '،']);

/** Whether two expressions are entries of one list: «۲۰ و ۳۰ درصد», «سه و یا چهار ماه», «از ۵ به ۶ نفر». */
function linked(tokens: readonly Token[], first: Draft, second: Draft): boolean {
  const link = tokens[first.to]!;
  if (first.to === second.from - 2 && link.text === 'و' && tokens[first.to + 1]!.text === 'یا') return true;
  // «بیش از ۳۰۰ و کمتر از ۴۰۰ نفر»
  if (link.text === 'و' && qualifierBefore(tokens, second.from)?.from === first.to + 1) return true;
  if (first.to !== second.from - 1) return false;
  if (LINKS.has(link.text)) return true;
  // «از ۵ به ۶ نفر», «از کیلویی ۴۵ به ۵۲ هزار تومان»
  const rated = tokens[first.from - 1]?.text.endsWith('ی') === true ? 2 : 1;
  return link.text === 'به' && tokens[first.from - rated]?.text === 'از';
}

const isOpen = (draft: Quantity): boolean =>
  (draft.kind === 'number' ? draft.values.length === 1 : draft.kind === 'range') &&
  draft.unit === undefined &&
  draft.noun === undefined;

/** The first entry with the unit of the second, and its scale: «۲۰، ۳۰ و ۴۰ هزار نفر». */
function share(first: Quantity, second: Quantity): Quantity {
  const [value] = first.values;
  const [end] = second.values;
  const scale =
    value && end && first.scales.length === 0
      ? second.scales.toReversed().find((each) => compare(value, multiply(end, ratio(1n, each))) < 0)
      : undefined;
  return {
    ...first,
    ...(value && scale !== undefined && { values: [multiply(value, whole(scale))], scales: [scale] }),
    ...(second.unit !== undefined && { unit: second.unit }),
    ...(second.noun && { noun: second.noun }),
  };
}

const isDay = (draft: Quantity): boolean => {
  const day = draft.values[0] && toNumber(draft.values[0]);
  return day !== undefined && Number.isInteger(day) && day >= 1 && day <= 31 && draft.scales.length === 0;
};

/**
 * Gives the entries of a list what is said once, behind the last of them: the unit and the scale, or the month.
 */
export function shareUnits(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [first, second] = [shared[index]!, shared[index + 1]!];
    if (!isQuantity(first) || !isOpen(first) || !linked(tokens, first, second)) continue;
    if (second.kind === 'date' && isDay(first)) {
      shared[index] = { kind: 'date', from: first.from, to: first.to };
    } else if (
      isQuantity(second) &&
      second.values.length === 1 &&
      (second.unit !== undefined || second.noun)
    ) {
      shared[index] = share(first, second);
    }
  }
  return shared;
}
