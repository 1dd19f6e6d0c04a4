import { formatPeriod } from '../../persian/calendar/index.ts';
import { draw } from '../draw.ts';
import type { Drawing, Panel, Tier } from '../drawing.ts';
import { fittingKind } from '../kind.ts';
import { breakLabel, labelWidth } from '../labels.ts';
import { allPoints, isRefusal, prepare, type ChartData } from '../prepare.ts';
import { el, serialize, type Child } from '../svg.ts';
import type { ChartInput, ChartKind, ChartRefusal } from '../types.ts';
import { joinWords, words } from '../words.ts';
import { absolute } from './absolute.ts';
import { INK, lookOf, MUTED, PAPER } from './looks.ts';

export interface StandaloneOptions {
  /** Written under the picture: the publication's name, or its name and address. */
  readonly credit?: string;
}

export type StandaloneResult =
  | { readonly ok: true; readonly svg: string; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly reason: ChartRefusal };

const WIDTH = 800;
const MARGIN = 28;
const INNER = WIDTH - 2 * MARGIN;
const FONTS = 'Vazirmatn, Vazir, Tahoma, Arial, sans-serif';
const TITLE_LETTERS = 62;
const NOTE_LETTERS = 105;
const PANEL_GAP = 32;

/**
 * The picture of a chart as a file of its own: fixed size, own light colours, title, unit, notes and sources inside. It
 * holds no style sheet, no script, no percentages; fonts are named, not embedded.
 * @example standaloneSvg('line', input, { credit: 'بولتن' })
 */
export function standaloneSvg(
  asked: ChartKind | undefined,
  input: ChartInput,
  options: StandaloneOptions = {},
): StandaloneResult {
  const data = prepare(input);
  if (isRefusal(data)) return { ok: false, reason: data };
  const drawing = draw(fittingKind(asked, data), data);
  if (isRefusal(drawing)) return { ok: false, reason: drawing };
  const page = new Page();
  for (const line of breakLabel(input.title, TITLE_LETTERS))
    page.write(line, 30, { 'font-size': 20, 'font-weight': 700 });
  const scope = [drawing.panels[0]!.unit ?? '', data.period ? formatPeriod(data.period) : ''];
  page.write(scope.filter((part) => part !== '').join('، '), 24, { fill: MUTED, 'font-size': 14 });
  page.skip(8);
  page.keys(drawing.keys);
  page.panels(drawing.panels);
  page.skip(10);
  for (const note of [...drawing.notes, sourceNote(data), options.credit ?? '']) {
    for (const line of breakLabel(note, NOTE_LETTERS)) page.write(line, 20, { fill: MUTED, 'font-size': 13 });
  }
  const height = Math.ceil(page.y + MARGIN - 8);
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      direction: 'rtl',
      'font-family': FONTS,
      'font-size': 13,
      'xml:lang': 'fa',
    },
    el('title', {}, input.title),
    el('rect', { width: WIDTH, height, fill: PAPER }),
    ...page.children,
  );
  return { ok: true, svg: serialize(svg), width: WIDTH, height };
}

function sourceNote(data: ChartData): string {
  const titles = [...new Set(allPoints(data).flatMap(({ sourceTitle }) => sourceTitle ?? []))];
  if (titles.length === 0) return '';
  return `${titles.length === 1 ? words.source : words.sources}: ${joinWords(titles)}`;
}

/** A page that is filled from top to bottom. */
class Page {
  readonly children: Child[] = [];
  y = MARGIN - 8;

  skip(room: number): void {
    this.y += room;
  }

  /** A line at the right margin. */
  write(line: string, room: number, look: Readonly<Record<string, string | number>>): void {
    if (line === '') return;
    this.y += room;
    this.children.push(el('text', { x: WIDTH - MARGIN, y: this.y - 6, fill: INK, ...look }, line));
  }

  /** Swatches and names in rows from the right. */
  keys(keys: Drawing['keys']): void {
    if (keys.length === 0) return;
    let right = WIDTH - MARGIN;
    this.y += 20;
    for (const { look, text } of keys) {
      const room = labelWidth(text) + 44;
      if (right - room < MARGIN && right < WIDTH - MARGIN) {
        right = WIDTH - MARGIN;
        this.y += 22;
      }
      const [x, y] = [right - 12, this.y - 10];
      const swatch =
        look === 'goal'
          ? el('line', { x1: x - 1, x2: x + 13, y1: y + 5, y2: y + 5, ...lookOf('line', look) })
          : el('rect', { x, y, width: 12, height: 10, ...lookOf('rect', look) });
      this.children.push(swatch, el('text', { x: x - 8, y: this.y, fill: INK }, text));
      right -= room;
    }
    this.y += 12;
  }

  /** One picture over the whole width, or several in two columns, the first at the right. */
  panels(panels: readonly Panel[]): void {
    const [only, ...others] = panels;
    if (others.length === 0 && only!.title === undefined) {
      this.place(only!, MARGIN, INNER, 'w', this.y);
      this.y += only!.height;
      return;
    }
    const width = (INNER - PANEL_GAP) / 2;
    for (let index = 0; index < panels.length; index += 2) {
      const pair = panels.slice(index, index + 2);
      this.y += 26;
      pair.forEach((panel, column) => {
        const left = MARGIN + (1 - column) * (width + PANEL_GAP);
        const title = { x: left + width, y: this.y - 4, fill: INK, 'font-weight': 600, 'font-size': 14 };
        this.children.push(el('text', title, panel.title ?? ''));
        this.place(panel, left, width, 'n', this.y);
      });
      this.y += Math.max(...pair.map(({ height }) => height)) + 8;
    }
  }

  private place(panel: Panel, left: number, width: number, tier: Tier, top: number): void {
    const gutter = panel.gutter * 16;
    const x = left + (panel.gutterSide === 'left' ? gutter : 0);
    this.children.push(
      el('g', { transform: `translate(${x} ${top})` }, ...absolute(panel.children, width - gutter, tier)),
    );
  }
}
