/** A small tree of elements, so that one drawing can be written for a page and for a file that stands alone. */

export type AttributeValue = string | number | undefined;

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly Child[];
}

export type Child = Element | string;

/** An element; attributes that are `undefined` are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly Child[]
): Element {
  return { name, attributes, children };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe in content and in double-quoted attributes. */
export function escapeText(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);
}

/** At most two decimals: a hundredth of a pixel or of a percent is not seen. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/**
 * A share of the width as an attribute.
 * @example percent(0.125) // '12.5%'
 */
export function percent(share: number): string {
  return `${round(share * 100)}%`;
}

const SHAPES = new Set(['rect', 'line', 'circle', 'path', 'polygon']);
const VOID_HTML = new Set(['br', 'img']);

/** Markup that is valid inside HTML and, for SVG elements, as XML. */
export function serialize(child: Child): string {
  if (typeof child === 'string') return escapeText(child);
  let markup = `<${child.name}`;
  for (const name in child.attributes) {
    const value = child.attributes[name];
    if (typeof value === 'number') markup += ` ${name}="${round(value)}"`;
    else if (value !== undefined) markup += ` ${name}="${escapeText(value)}"`;
  }
  if (SHAPES.has(child.name) && child.children.length === 0) return `${markup}/>`;
  if (VOID_HTML.has(child.name)) return `${markup}>`;
  markup += '>';
  for (const inner of child.children) markup += serialize(inner);
  return `${markup}</${child.name}>`;
}
