import type { Row } from './layout/rows.ts';
import { lyingBar } from './layout/marks.ts';
import { quantity } from './numbers.ts';
import { el, type Element } from './svg.ts';
import { KIND_WORDS, words } from './words.ts';

const BAR = 12;

/** A table whose cells carry bars: long labels wrap as text does, and the table is the data. */
export function barTable(rows: readonly Row[], caption: string): Element {
  const values = rows.map(({ point }) => point.value);
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  const at = (value: number): number => 1 - (value - low) / span;
  const body = rows.map(({ label, point, unit, color }) => {
    const kind = point.kind === 'actual' ? '' : ` (${KIND_WORDS[point.kind]})`;
    const value = quantity(point, unit) + kind;
    const bars = lyingBar({ from: at(0), to: at(point.value), y: 0, height: BAR }, point, color);
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, label),
      el(
        'td',
        { class: 'n' },
        point.sourceHref === undefined ? value : el('a', { href: point.sourceHref }, value),
      ),
      el('td', { class: 'b' }, el('svg', { width: '100%', height: BAR, 'aria-hidden': 'true' }, ...bars)),
    );
  });
  const head = el(
    'tr',
    {},
    el('th', { scope: 'col' }, words.title),
    el('th', { scope: 'col', class: 'n', colspan: 2 }, words.value),
  );
  return el(
    'table',
    { class: 'chart-bars' },
    el('caption', {}, caption),
    el('thead', {}, head),
    el('tbody', {}, ...body),
  );
}
