/** A place in a file: 1-based line and column, the column in UTF-16 code units as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file's text that knows where its lines begin. */
export interface SourceText {
  /** Relative to the content folder. */
  readonly file: string;
  readonly text: string;
  /** The place of an offset into `text`; offsets beyond the end are the end's. */
  at(offset: number): Place;
  /** The whole line that holds an offset, without its line break. */
  lineAt(offset: number): string;
  /**
   * The line that holds `start`, with everything from `start` to `end` replaced: a corrected line in the writer's own
   * syntax.
   * @example source.corrected(6, 13, 'title') // for `  tilte: x` → `title: x`
   */
  corrected(start: number, end: number, replacement: string): string;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Wraps a file's text; line starts are looked up only when a place is first asked for. */
export function sourceText(file: string, text: string): SourceText {
  let starts: number[] | undefined;
  const lineIndex = (offset: number): number => {
    starts ??= findLineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const lineStart = (offset: number): number => starts![lineIndex(offset)]!;
  const lineEnd = (offset: number): number => {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end;
  };
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, text.length));
  return {
    file,
    text,
    at(offset) {
      const inside = clamp(offset);
      const index = lineIndex(inside);
      return { line: index + 1, column: inside - starts![index]! + 1 };
    },
    lineAt(offset) {
      const inside = clamp(offset);
      lineIndex(inside);
      return text.slice(lineStart(inside), lineEnd(inside)).replace(/\r$/, '');
    },
    corrected(start, end, replacement) {
      const from = clamp(start);
      const to = Math.max(from, clamp(end));
      lineIndex(from);
      return (text.slice(lineStart(from), from) + replacement + text.slice(to, lineEnd(to))).trim();
    },
  };
}
