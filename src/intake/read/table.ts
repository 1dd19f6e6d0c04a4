const MOST_COLUMNS = 12;
const LONGEST_CELL = 80;

const cell = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');

/**
 * Rows of cells as a table in Markdown, the first row as its head; nothing where the cells are those of a page's layout.
 * @example tableOf([['بخش', 'رقم'], ['صنعت', '۱۲']]) // '| بخش | رقم |\n| --- | --- |\n| صنعت | ۱۲ |'
 */
export function tableOf(rows: readonly (readonly string[])[]): string | undefined {
  const filled = rows.filter((row) => row.some((text) => text.trim() !== ''));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  const isLayout = filled.some((row) => row.some((text) => text.trim().length > LONGEST_CELL));
  if (filled.length < 2 || columns < 2 || columns > MOST_COLUMNS || isLayout) return undefined;
  const lines = filled.map(
    (row) => `| ${Array.from({ length: columns }, (_, at) => cell(row[at] ?? '')).join(' | ')} |`,
  );
  return [
    lines[0],
    `| ${Array.from({ length: columns }, () => '---').join(' | ')} |`,
    ...lines.slice(1),
  ].join('\n');
}

const MARKDOWN_ROW = /^\s*\|.*\|\s*$/;
const MARKDOWN_RULE = /^[\s|:-]*-[\s|:-]*$/;

const cellsOf = (line: string): readonly string[] =>
  MARKDOWN_ROW.test(line)
    ? line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((text) => text.replaceAll('\\|', '|'))
    : line.split('\t');

/** Whether a line of pasted text is a row: cells between tabs, as browsers and Word copy them, or between `|`. */
export const isRow = (line: string): boolean =>
  MARKDOWN_ROW.test(line) || (/\S\t+\S/.test(line) && line.trim() !== '');

/** The table that lines of pasted text are, where they are one. */
export function tableOfLines(lines: readonly string[]): string | undefined {
  const rows = lines
    .filter((line) => !(MARKDOWN_ROW.test(line) && MARKDOWN_RULE.test(line)))
    .map((line) => cellsOf(line));
  return new Set(rows.map((row) => row.length)).size === 1 ? tableOf(rows) : undefined;
}
