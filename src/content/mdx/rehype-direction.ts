import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { directionRuns, hasLatin, hasRightToLeft } from './latin-runs.ts';

const BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th']);

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const isolate = (text: string): Element => ({
  type: 'element',
  tagName: 'bdi',
  properties: { dir: 'ltr' },
  children: [{ type: 'text', value: text }],
});

const NEEDS_RUNS = /[A-Za-z\u00c0-\u024f+-]/;

function isolated({ value }: Text): ElementContent[] {
  if (!NEEDS_RUNS.test(value)) return [{ type: 'text', value }];
  return directionRuns(value).map((run) => (run.ltr ? isolate(run.text) : { type: 'text', value: run.text }));
}

/**
 * Keeps Latin words, addresses and codes inside Persian lines from moving their neighbours: each is isolated. A block
 * without a right-to-left letter is left-to-right as a whole; code always is.
 */
export function rehypeDirection() {
  const visit = (node: Element): void => {
    if (node.tagName === 'code' || node.tagName === 'pre') {
      node.properties['dir'] = 'ltr';
      return;
    }
    if (BLOCKS.has(node.tagName)) {
      const text = textOf(node);
      if (hasLatin(text) && !hasRightToLeft(text)) {
        node.properties['dir'] = 'ltr';
        return;
      }
    }
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return isolated(child);
      if (child.type === 'element') visit(child);
      return [child];
    });
  };
  return (tree: Root): void => {
    for (const child of tree.children) if (child.type === 'element') visit(child);
  };
}
