export type Cell = string | number | undefined;

/**
 * A plain table for a terminal: the first column stands left, the others right; an absent cell is a dash.
 *
 * @example table(['', 's'], [['clean', 1.5]]).split('\n').at(-1) // 'clean   1.5'
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map(cellText))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const draw = (line: readonly string[]): string =>
    line
      .map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)))
      .join('   ')
      .trimEnd();
  const [top, ...below] = lines.map(draw);
  return [top, widths.map((width) => '-'.repeat(width)).join('   '), ...below].join('\n');
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '–';
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell)) return cell.toLocaleString('en');
  return cell.toFixed(cell < 10 ? 2 : 1);
}
