import { readKnownUnit } from './counted.ts';
import { readPhrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** «1. », «۲) », «۳- » at the beginning of a line or of a clause: the number of a list entry. */
export function isListNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.type !== 'numeral' || token.text.length > 2) return false;
  let at = index - 1;
  const bracket = tokens[at]?.text === '(';
  if (bracket) at -= 1;
  while (tokens[at]?.type === 'mark' && /^[#*>•\-–]$/.test(tokens[at]!.text)) at -= 1;
  const first = !tokens[at] || tokens[at]!.type === 'break' || /^[:؛.…]$/.test(tokens[at]!.text);
  const mark = tokens[index + 1];
  const closes = mark?.type === 'mark' && !mark.spaced && /^[.)\-–_]$/.test(mark.text);
  const behind = tokens[index + 2];
  // «1 - تجارت 2 - زراعت»: entries that run on in a line.
  if (mark?.type === 'mark' && /^[-–]$/.test(mark.text) && mark.spaced && behind?.type === 'word') {
    return behind.spaced && readPhrase(tokens, index + 2) === undefined && !readKnownUnit(tokens, index + 2);
  }
  if (readKnownUnit(tokens, index + 2)) return false;
  return (
    first && closes && behind?.type === 'word' && (behind.spaced || mark.text === '-' || mark.text === ')')
  );
}
