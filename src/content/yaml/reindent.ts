import { parseDocument } from 'yaml';

/** What looks like a space at the start of a line: tabs, no-break spaces and other widths. */
const INDENT = /^[\s\u00a0\u2000-\u200a\u202f\u3000]*/;
const KEY = /^["']?[A-Za-z][\w-]*["']?:(?:\s|$)/;
const DASH = /^[-–—]\s*(?=\S)/;

/** Lines that stand where their keys say they belong. */
export interface Reindented {
  /** The first line that had to move, from 0. */
  readonly line: number;
  /** The lines that belong together and stand right: an entry of a list as a whole, else the lines that moved. */
  readonly fix: string;
}

/** Where a line belongs by what stands above it: two spaces below a key without a value, four in an entry of a list. */
function reindent(lines: readonly string[]): string[] {
  let isHolder = false;
  let isEntry = false;
  return lines.map((line) => {
    const width = INDENT.exec(line)![0].length;
    const content = line.slice(width);
    if (content === '' || content.startsWith('#')) return line;
    if (DASH.test(content) && (isHolder || isEntry)) {
      isEntry = true;
      return `  - ${content.replace(DASH, '')}`;
    }
    if (!KEY.test(content)) return line;
    if (width === 0 || !(isHolder || isEntry)) {
      isHolder = /:\s*$/.test(content);
      isEntry = false;
      return content;
    }
    return `${isEntry ? '    ' : '  '}${content}`;
  });
}

const isSound = (text: string): boolean =>
  parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' }).errors.length === 0;

/**
 * The same lines with the indentation that makes them YAML, where that is all they lack.
 * @example reindented('observations:\n- period: 1395\n    value: 2') // line 2: '  - period: 1395\n    value: 2'
 */
export function reindented(text: string): Reindented | undefined {
  const lines = text.split('\n');
  const right = reindent(lines);
  const moved = lines.flatMap((line, at) => (line === right[at] ? [] : [at]));
  const [first] = moved;
  if (first === undefined || !isSound(right.join('\n'))) return undefined;
  const shown = new Set(moved);
  for (const at of moved) {
    if (!right[at]!.startsWith('  ')) continue;
    let from = at;
    while (from > 0 && right[from]!.startsWith('    ')) from -= 1;
    for (let to = from; to === from || right[to]?.startsWith('    ') === true; to += 1) shown.add(to);
    // Only the first entry is shown: the others are put right like it.
    break;
  }
  const block = contiguous([...shown].filter((at) => at >= first - 1).sort((one, two) => one - two));
  return { line: first, fix: block.map((at) => right[at]!).join('\n') };
}

/** The lines of the first run, one below the other. */
const contiguous = (lines: readonly number[]): readonly number[] =>
  lines.filter((line, index) => line - lines[0]! === index);
