import { numberWord } from './number-words.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

const textAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.type === 'word' ? tokens[index].text : '';

const SOME = new Set(['اندی', 'خردهای', 'خوردهای', 'چند']);

/**
 * «سی و اندی سال», «صد و چند هزار نفر»: the words for a bit more behind a number.
 * @returns the index behind them, and what the scale behind them multiplies the number by.
 */
export function readSome(tokens: readonly Token[], from: number, phrase: Phrase) {
  const none = { next: from, times: 1n };
  if (textAt(tokens, from) !== 'و') return none;
  if (!SOME.has(textAt(tokens, from + 1))) return none;
  let next = from + 2;
  let times = 1n;
  for (let word = numberWord(textAt(tokens, next)); word !== undefined;) {
    if (word.type !== 'scale' || word.adjective || phrase.scales.length > 0) return none;
    times *= word.value;
    next += 1;
    word = numberWord(textAt(tokens, next));
  }
  return { next, times };
}
