/** A stretch of text that no line may break, with its width. */
export interface Word {
  readonly text: string;
  readonly width: number;
}

/** Words that belong to what follows: a line that ends with one reads as if it stumbled. */
const LEANING = new Set(['و', 'یا', 'از', 'به', 'در', 'با', 'تا', 'بر', 'که', 'هر', 'این', 'آن', 'را']);
const FOLLOWING = new Set(['را']);

/**
 * The stretches of a text between which a line may break: «و» stays with the word after it, «را» with the one before,
 * a number with its unit.
 * @example stretches('تهران و کرج را') // ['تهران', 'و کرج را']
 */
export function stretches(text: string): string[] {
  const found: string[] = [];
  let joins = false;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    if (found.length > 0 && (joins || FOLLOWING.has(word))) found[found.length - 1] += ` ${word}`;
    else found.push(word);
    joins = (LEANING.has(word) && !FOLLOWING.has(word)) || /^[۰-۹0-9٫٬.,]+$/.test(word);
  }
  return found;
}

const widthOf = (words: readonly Word[], space: number): number =>
  words.reduce((sum, { width }) => sum + width, 0) + space * (words.length - 1);

/** Lines filled one after the other: the fewest that the words need. */
function fill(words: readonly Word[], space: number, limit: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last && widthOf([...last, word], space) <= limit) last.push(word);
    else lines.push([word]);
  }
  return lines;
}

/**
 * Breaks words into the fewest lines that hold them, and among those into the most even ones.
 * @param limit width of a line; a word that is wider has a line of its own.
 */
export function breakEvenly(words: readonly Word[], space: number, limit: number): string[] {
  const count = fill(words, space, limit).length;
  let [low, high] = [0, limit];
  // The narrowest limit that still needs no more lines makes them even.
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (fill(words, space, middle).length <= count) high = middle;
    else low = middle;
  }
  return fill(words, space, high).map((line) => line.map(({ text }) => text).join(' '));
}
