import type { Tier } from '../drawing.ts';
import { el, round, type AttributeValue, type Child, type Element } from '../svg.ts';
import { lookOf } from './looks.ts';

const WIDTHS = new Set(['x', 'x1', 'x2', 'cx', 'width']);

/** Percentages of a known width as px, classes as attributes: what every program that opens an SVG understands. */
export function absolute(children: readonly Child[], width: number, tier: Tier): Child[] {
  return children.flatMap((child): Child[] => {
    if (typeof child === 'string') return [child];
    const seen = child.attributes['data-at'];
    if (typeof seen === 'string' && !seen.includes(tier)) return [];
    return [child.name === 'svg' ? nested(child, width, tier) : shape(child, width, tier)];
  });
}

/** A picture inside the picture: one that is stretched has its paths stretched, another is moved. */
function nested({ attributes, children }: Element, width: number, tier: Tier): Element {
  if (attributes.preserveAspectRatio === 'none') {
    return el('g', {}, ...absolute(children, width, tier).map((child) => stretched(child, width)));
  }
  const x = px(attributes.x ?? 0, width);
  const y = attributes.y ?? 0;
  return el(
    'g',
    { transform: `translate(${round(x)} ${round(Number(y))})` },
    ...absolute(children, width, tier),
  );
}

function stretched(child: Child, width: number): Child {
  if (typeof child === 'string') return child;
  const d = String(child.attributes.d).replace(
    /([ML])([\d.-]+) ([\d.-]+)/g,
    (_, command: string, x: string, y: string) => `${command}${round((Number(x) * width) / 100)} ${y}`,
  );
  return { ...child, attributes: { ...child.attributes, d } };
}

function px(value: AttributeValue, width: number): number {
  const text = String(value);
  return text.endsWith('%') ? (Number(text.slice(0, -1)) * width) / 100 : Number(text);
}

function shape({ name, attributes, children }: Element, width: number, tier: Tier): Element {
  const { class: className, dx, transform, ...rest } = attributes;
  const moved = /^translate\((-?[\d.]+)\)$/.exec(String(transform ?? ''));
  const offset = Number(dx ?? 0) + Number(moved?.[1] ?? 0);
  const placed = Object.fromEntries(
    Object.entries({ ...rest, 'data-at': undefined }).map(([key, value]) =>
      WIDTHS.has(key) ? [key, px(value, width) + (key === 'x' ? offset : 0)] : [key, value],
    ),
  );
  return el(
    name,
    { ...placed, ...lookOf(name, String(className ?? '')) },
    ...absolute(children, width, tier),
  );
}
