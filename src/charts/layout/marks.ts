import { el, percent, round, type Element } from '../svg.ts';
import type { ChartPoint } from '../types.ts';

/** Depth of an edge that the source leaves open, in px: a sign, not a measure. */
const OPEN = 12;
const ABOUT = 6;

/** How far the tip of a bar is uncertain: away from zero, and back towards it. */
export interface Edge {
  readonly outward: number;
  readonly inward: number;
}

export function edgeOf({ qualifier, value }: Pick<ChartPoint, 'qualifier' | 'value'>): Edge {
  if (qualifier === 'exact') return { outward: 0, inward: 0 };
  if (qualifier === 'about') return { outward: ABOUT, inward: ABOUT };
  const more = qualifier === 'more-than' || qualifier === 'at-least';
  return more === value >= 0 ? { outward: OPEN, inward: 0 } : { outward: 0, inward: OPEN };
}

/** What happened is filled, what is expected is pale and dashed, what is aimed at is an outline. */
function barClass(color: string, { kind }: Pick<ChartPoint, 'kind'>): string {
  return kind === 'actual' ? color : `${color} ${kind}`;
}

export interface Span {
  /** Shares of the width, where the bar begins (zero) and where it ends. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
}

/** A bar that lies, with its uncertain edge. */
export function lyingBar({ from, to, y, height }: Span, point: ChartPoint, color: string): Element[] {
  const shapes: Element[] = [];
  if (from !== to) {
    shapes.push(
      el('rect', {
        class: barClass(color, point),
        x: percent(Math.min(from, to)),
        y,
        width: percent(Math.abs(to - from)),
        height,
      }),
    );
  }
  const leftwards = point.value >= 0;
  const { outward, inward } = edgeOf(point);
  const edge = (width: number, left: boolean, look: string): Element =>
    el('rect', {
      class: look,
      x: percent(to),
      y,
      width,
      height,
      transform: left ? `translate(${-width})` : undefined,
    });
  if (inward > 0 && from !== to) shapes.push(edge(inward, !leftwards, 'fade'));
  if (outward > 0) shapes.push(edge(outward, leftwards, `${color} soft`));
  return shapes;
}

export interface Column {
  /** Shares of the width. */
  readonly left: number;
  readonly width: number;
  /** Pixels: where the bar begins (zero, or the bar below it) and where it ends. */
  readonly from: number;
  readonly to: number;
}

/** A bar that stands, with its uncertain edge. */
export function standingBar({ left, width, from, to }: Column, point: ChartPoint, color: string): Element[] {
  const box = { x: percent(left), width: percent(width) };
  const shapes: Element[] = [];
  const height = Math.abs(to - from);
  if (round(height) > 0) {
    shapes.push(el('rect', { class: barClass(color, point), ...box, y: Math.min(from, to), height }));
  }
  const upwards = point.value >= 0;
  const { outward, inward } = edgeOf(point);
  if (inward > 0 && round(height) > 0) {
    const depth = Math.min(inward, height);
    shapes.push(el('rect', { class: 'fade', ...box, y: upwards ? to : to - depth, height: depth }));
  }
  if (outward > 0) {
    shapes.push(
      el('rect', { class: `${color} soft`, ...box, y: upwards ? to - outward : to, height: outward }),
    );
  }
  return shapes;
}
