import { formatNumber } from '../persian/digits.ts';
import { type Drawing, type Panel } from './drawing.ts';
import { formatPeriod } from '../persian/calendar/index.ts';
import { allPoints, type ChartData } from './prepare.ts';
import { el, serialize, type Child, type Element } from './svg.ts';
import type { ChartKind, ChartTable } from './types.ts';
import { FORM_WORDS, words } from './words.ts';

/** Sources that the line under a chart names; the table names them all. */
const NAMED_SOURCES = 3;

/** One picture as an `<svg>` that fills the width it is given. */
function panelSvg(panel: Panel, id: string, title: string, description: string): Element {
  const side = panel.gutterSide === 'right' ? 'gr' : 'gl';
  const gutter = panel.gutter === 0 ? '' : ` ${side} g${panel.gutter}`;
  return el(
    'svg',
    {
      class: `chart-plot${gutter}`,
      width: '100%',
      height: panel.height,
      direction: 'rtl',
      role: 'img',
      'aria-labelledby': `${id}-t`,
      'aria-describedby': `${id}-d`,
    },
    el('title', { id: `${id}-t` }, title),
    el('desc', { id: `${id}-d` }, description),
    ...panel.children,
  );
}

/** The pictures of a chart. */
export function drawingMarkup(kind: ChartKind, drawing: Drawing, data: ChartData): Element {
  const { id, title } = data.input;
  const description = `${FORM_WORDS[kind]}؛ ${words.explained}`;
  const [only, ...others] = drawing.panels;
  if (others.length === 0 && only!.title === undefined) return panelSvg(only!, id, title, description);
  return el(
    'div',
    { class: 'chart-multiples' },
    ...drawing.panels.map((panel, index) =>
      el(
        'div',
        {},
        el('p', { class: 'chart-panel-title', 'aria-hidden': 'true' }, panel.title ?? ''),
        panelSvg(panel, `${id}-${index + 1}`, panel.title ?? title, FORM_WORDS[kind]),
      ),
    ),
  );
}

/** What stands around a picture. */
export interface FigureParts {
  /** What the numbers are measured in, where the picture does not say it. */
  readonly unit: string;
  readonly keys: Drawing['keys'];
  readonly notes: Drawing['notes'];
  readonly sentence: string;
  /** Absent where the picture is a table itself. */
  readonly table?: ChartTable;
}

/** The whole figure around a picture. */
export function chartFigure(kind: ChartKind, data: ChartData, picture: Element, parts: FigureParts): string {
  const { id, title } = data.input;
  const scope = [parts.unit, data.period ? formatPeriod(data.period) : '']
    .filter((part) => part !== '')
    .join('، ');
  const caption: Child[] = [el('strong', {}, title)];
  if (scope !== '') caption.push(el('span', { class: 'chart-scope' }, scope));
  const children: Child[] = [el('figcaption', {}, ...caption)];
  if (parts.keys.length > 0) children.push(keyList(parts.keys));
  children.push(picture, ...parts.notes.map((note) => el('p', { class: 'chart-note' }, note)));
  children.push(el('p', { class: 'chart-sentence' }, parts.sentence));
  const sources = sourceLine(data);
  if (sources) children.push(sources);
  if (parts.table) {
    children.push(
      el('details', { class: 'chart-data' }, el('summary', {}, words.data), tableElement(parts.table)),
    );
  }
  return serialize(el('figure', { class: `chart chart-${kind}`, id }, ...children));
}

function keyList(keys: Drawing['keys']): Element {
  const swatch = (look: string): Element =>
    el(
      'svg',
      { width: 14, height: 12, 'aria-hidden': 'true' },
      look === 'goal'
        ? el('line', { class: look, x1: 0, x2: 14, y1: 6, y2: 6 })
        : el('rect', { class: look, x: 1, y: 1, width: 12, height: 10 }),
    );
  return el(
    'ul',
    { class: 'chart-keys' },
    ...keys.map(({ look, text }) => el('li', {}, swatch(look), ` ${text}`)),
  );
}

/** «منبع: …»: each source once, linked to the first sentence that the chart takes from it. */
function sourceLine(data: ChartData): Element | undefined {
  const sources = new Map<string, string | undefined>();
  for (const { sourceTitle, sourceHref } of allPoints(data)) {
    if (sourceTitle !== undefined && !sources.has(sourceTitle)) sources.set(sourceTitle, sourceHref);
  }
  if (sources.size === 0) return undefined;
  const named = [...sources].slice(0, NAMED_SOURCES);
  const links = named.flatMap(([title, href], index): Child[] => [
    ...(index === 0 ? [] : ['؛ ']),
    href === undefined ? title : el('a', { href }, title),
  ]);
  const more = sources.size - named.length;
  const rest = more > 0 ? [` و ${words.moreSources(formatNumber(more))}`] : [];
  const label = sources.size === 1 ? words.source : words.sources;
  return el('p', { class: 'chart-source' }, `${label}: `, ...links, ...rest);
}

/** The table model as markup. */
function tableElement({ caption, columns, rows }: ChartTable): Element {
  const head = columns.map(({ text, numeric }) =>
    el('th', { scope: 'col', class: numeric ? 'n' : undefined }, text),
  );
  const body = rows.map((cells) =>
    el(
      'tr',
      {},
      ...cells.map(({ text, href, numeric }, index) =>
        el(
          index === 0 ? 'th' : 'td',
          { scope: index === 0 ? 'row' : undefined, class: numeric ? 'n' : undefined },
          href === undefined ? text : el('a', { href }, text),
        ),
      ),
    ),
  );
  return el(
    'table',
    {},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, ...head)),
    el('tbody', {}, ...body),
  );
}
