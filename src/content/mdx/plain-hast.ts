import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { List, Nodes, Parents, Root } from 'mdast';

/** Thrown and caught here alone: the tree holds a node that only the general converter knows. */
const NOT_PLAIN = new Error('not plain');

/** An address that stands in HTML as it is written. */
const PLAIN_ADDRESS = /^[\w./#?=+:-]*$/;

const lineBreak = (): ElementContent => ({ type: 'text', value: '\n' });

const between = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [lineBreak(), node]));

const around = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.length === 0 ? [lineBreak()] : [lineBreak(), ...between(nodes), lineBreak()];

const childrenOf = (node: Parents): ElementContent[] => node.children.map(convert);

const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

/** An entry of one paragraph is its words alone. */
function entries({ children, spread }: List): ElementContent[] {
  return children.map((entry) => {
    const [paragraph] = entry.children;
    const isPlain = entry.children.length === 1 && paragraph?.type === 'paragraph' && !paragraph.data;
    if (!isPlain || spread || entry.spread || entry.data || typeof entry.checked === 'boolean')
      throw NOT_PLAIN;
    return element('li', childrenOf(paragraph));
  });
}

function bare(node: Nodes): ElementContent {
  switch (node.type) {
    case 'text':
      // The general converter trims lines.
      if (/[ \t][\n\r]|[\n\r][ \t]/.test(node.value)) throw NOT_PLAIN;
      return { type: 'text', value: node.value };
    case 'paragraph':
      return element('p', childrenOf(node));
    case 'heading':
      return element(`h${node.depth}`, childrenOf(node));
    case 'blockquote':
      return element('blockquote', around(childrenOf(node)));
    case 'list':
      if (node.ordered) throw NOT_PLAIN;
      return element('ul', around(entries(node)));
    case 'link':
      if (node.title || !PLAIN_ADDRESS.test(node.url)) throw NOT_PLAIN;
      return element('a', childrenOf(node), { href: node.url });
    default:
      throw NOT_PLAIN;
  }
}

/** The element that a node asks to be, where it asks. */
function convert(node: Nodes): ElementContent {
  const result = bare(node);
  const { hName, hProperties } = (node.data ?? {}) as {
    readonly hName?: string;
    readonly hProperties?: Element['properties'];
  };
  if (hName === undefined) return result;
  const children = result.type === 'element' ? result.children : [result];
  return element(hName, children, { ...hProperties });
}

/**
 * The HTML tree of a body of paragraphs, headings, short lists, links and component lines: node for node what
 * `mdast-util-to-hast` makes of it, which prepares each body for footnotes and definitions first.
 * @returns `undefined` where the body holds anything else
 */
export function plainHast(tree: Root): HastRoot | undefined {
  try {
    return { type: 'root', children: between(childrenOf(tree)) };
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}
