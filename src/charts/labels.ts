const UNSEEN = /[\u200c-\u200f\u064b-\u065f\u0670\u0654]/g;

/** Letters that take room: joiners and marks do not. */
export function visibleLength(text: string): number {
  return text.length - (text.match(UNSEEN)?.length ?? 0);
}

/** Mean width of a character of Vazirmatn at 13 px, in px; digits are a little wider, joined letters narrower. */
const CHARACTER = 7;

/** Room that a label takes, in px, generously. */
export function labelWidth(text: string): number {
  return visibleLength(text) * CHARACTER;
}

/**
 * Breaks a label into lines of at most `limit` visible letters, as even as they come; a longer word keeps its own line,
 * and «و» that of the word after it.
 * @example breakLabel('شهرک‌های صنفی در برنامهٔ راه‌اندازی', 20) // two lines
 */
export function breakLabel(text: string, limit: number): string[] {
  // Alone at the end of a line, «و» leads nowhere.
  const words = text.split(/(?<!(?:^| )و) /u).map((word) => ({ word, length: visibleLength(word) }));
  const fill = (width: number): string[] => {
    const lines: string[] = [];
    let used = Infinity;
    for (const { word, length } of words) {
      if (used + 1 + length <= width) {
        lines[lines.length - 1] += ` ${word}`;
        used += 1 + length;
      } else {
        lines.push(word);
        used = length;
      }
    }
    return lines;
  };
  const lines = fill(limit);
  if (lines.length === 1) return lines;
  let width = Math.ceil(visibleLength(text) / lines.length);
  while (width < limit && fill(width).length > lines.length) width += 1;
  return fill(width);
}

/**
 * Moves labels apart, as little as need be, in their order.
 * @param wanted middles in px, ascending.
 * @param heights room of each label in px; together no more than lies between `low` and `high`.
 */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  low: number,
  high: number,
): number[] {
  const placed: number[] = [];
  let edge = low;
  wanted.forEach((middle, index) => {
    const half = heights[index]! / 2;
    placed.push(Math.max(middle, edge + half));
    edge = placed[index]! + half;
  });
  edge = high;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const half = heights[index]! / 2;
    placed[index] = Math.min(placed[index]!, edge - half);
    edge = placed[index]! - half;
  }
  return placed;
}
