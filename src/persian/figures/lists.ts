import { isQuantity, type Draft, type Quantity } from './draft.ts';
import { compare, multiply, ratio, whole } from './rational.ts';
import type { Token } from './tokens.ts';

const LINKS = new Set(['و', 'یا', '،']);

/** Whether two amounts are joined so that the unit of the second is said for both: «۲۰ و ۳۰ درصد», «از ۵ به ۶ نفر». */
function linked(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  if (first.to !== second.from - 1) return false;
  const link = tokens[first.to]!;
  return LINKS.has(link.text) || (link.text === 'به' && tokens[first.from - 1]?.text === 'از');
}

/**
 * Gives a number in a list the unit and the scale that are said once, behind its last entry.
 */
export function shareUnits(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [first, second] = [shared[index]!, shared[index + 1]!];
    if (!isQuantity(first) || !isQuantity(second)) continue;
    const open =
      first.kind === 'number' && first.unit === undefined && !first.noun && first.values.length === 1;
    const said = second.unit !== undefined || second.noun !== undefined;
    if (!open || !said || second.values.length !== 1 || !linked(tokens, first, second)) continue;
    const bare = first.scales.length === 0;
    const scale = second.scales
      .toReversed()
      .find((each) => bare && compare(first.values[0]!, multiply(second.values[0]!, ratio(1n, each))) < 0);
    shared[index] = {
      ...first,
      ...(scale !== undefined && { values: [multiply(first.values[0]!, whole(scale))], scales: [scale] }),
      ...(second.unit !== undefined && { unit: second.unit }),
      ...(second.noun && { noun: second.noun }),
    };
  }
  return shared;
}
