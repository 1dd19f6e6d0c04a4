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
  const attributes = Object.entries(child.attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeText(typeof value === 'number' ? String(round(value)) : value!)}"`,
    )
    .join('');
  if (SHAPES.has(child.name) && child.children.length === 0) return `<${child.name}${attributes}/>`;
  if (VOID_HTML.has(child.name)) return `<${child.name}${attributes}>`;
  return `<${child.name}${attributes}>${child.children.map(serialize).join('')}</${child.name}>`;
}
