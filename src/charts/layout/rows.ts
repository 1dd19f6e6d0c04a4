import { formatQuantity } from '../../persian/digits.ts';
import { text, type Panel } from '../drawing.ts';
import { breakLabel, visibleLength } from '../labels.ts';
import { quantity } from '../numbers.ts';
import { el, percent, type Child } from '../svg.ts';
import type { ChartPoint } from '../types.ts';
import { KIND_WORDS } from '../words.ts';
import { lyingBar } from './marks.ts';

/** One bar with its label above it. */
export interface Row {
  readonly label: string;
  readonly point: ChartPoint;
  readonly unit: string;
  /** Class of its colour. */
  readonly color: string;
  /** A line across the bar; the label gives it in words. */
  readonly target?: ChartPoint;
  /** A heading above this row. */
  readonly heading?: string;
}

export interface RowOptions {
  /** The value that fills the whole width, drawn as a frame; the largest value where there is none. */
  readonly full?: number;
}

const LINE = 21;
const BASELINE = 15;
const BAR = 14;
const GAP = 15;
/** Visible letters of 14 px that fit the narrowest screen. */
export const ROW_LETTERS = 38;
/** Room left beyond the longest bar for an edge that is open. */
const OPEN_ROOM = 0.95;

/** Horizontal bars from the right edge, each under its own label: no label runs into another at any width. */
export function rowsPanel(rows: readonly Row[], { full }: RowOptions = {}): Panel {
  const at = rowScale(rows, full);
  const children: Child[] = [];
  let y = 0;
  for (const row of rows) {
    if (row.heading !== undefined) {
      children.push(text({ x: '100%', y: y + BASELINE, class: 'h' }, row.heading));
      y += LINE;
    }
    for (const line of rowLines(row)) {
      children.push(text({ x: '100%', y: y + BASELINE }, ...line));
      y += LINE;
    }
    if (full !== undefined) children.push(el('rect', { class: 'rest', x: 0, y, width: '100%', height: BAR }));
    children.push(
      ...lyingBar({ from: at(0), to: at(row.point.value), y, height: BAR }, row.point, row.color),
    );
    if (row.target) children.push(targetLine(at(row.target.value), y));
    // Bars that have no length still stand on something.
    const zero = percent(at(0));
    children.push(el('line', { class: 'axis', x1: zero, x2: zero, y1: y - 2, y2: y + BAR + 2 }));
    y += BAR + GAP;
  }
  return { height: y - GAP + 4, gutter: 0, gutterSide: 'right', children };
}

/** From a value to its place as a share of the width: zero at the right, unless there are negative values. */
function rowScale(rows: readonly Row[], full: number | undefined): (value: number) => number {
  const values = rows.flatMap(({ point, target }) => [point.value, ...(target ? [target.value] : [])]);
  const open = rows.some(({ point }) => point.qualifier !== 'exact');
  const low = Math.min(0, ...values);
  const high = full ?? Math.max(0, ...values);
  const room = full === undefined && open ? OPEN_ROOM : 1;
  const padding = low < 0 ? (1 - room) / 2 : 0;
  return (value) => 1 - padding - ((value - low) / (high - low || 1)) * (low < 0 ? room - padding : room);
}

function targetLine(x: number, y: number): Child {
  return el('line', { class: 'goal', x1: percent(x), x2: percent(x), y1: y - 4, y2: y + BAR + 4 });
}

/** Lines that a row's label takes, its value included. */
export function rowLineCount(row: Row): number {
  return rowLines(row).length;
}

/** The label and its value in bold: on one line where both fit the narrowest screen. */
function rowLines(row: Row): Child[][] {
  const value = rowValue(row);
  const bold = el('tspan', { class: 'v' }, value);
  if (row.label === '') return [[bold]];
  if (visibleLength(`${row.label}: ${value}`) <= ROW_LETTERS) return [[`${row.label}: `, bold]];
  return [...breakLabel(row.label, ROW_LETTERS).map((line) => [line]), [bold]];
}

function rowValue({ point, unit, target }: Row): string {
  const value = quantity(point, unit);
  if (target) return `${value}؛ ${KIND_WORDS.target}: ${formatQuantity(target.value, '', target.qualifier)}`;
  return point.kind === 'actual' ? value : `${value} (${KIND_WORDS[point.kind]})`;
}
