import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { directionRuns, hasLatin, hasRightToLeft, keepSigns } from './latin-runs.ts';

const BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Their bullets and edges stand where those of their Persian neighbours do. */
const IN_LINE_WITH_OTHERS = new Set(['li', 'td', 'th']);

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const isolate = (text: string): Element => ({
  type: 'element',
  tagName: 'bdi',
  properties: { dir: 'ltr' },
  children: [{ type: 'text', value: text }],
});

const NEEDS_RUNS = /[A-Za-z\u00c0-\u024f+\u2212-]/;

function isolated({ value }: Text): ElementContent[] {
  if (!NEEDS_RUNS.test(value)) return [{ type: 'text', value }];
  return directionRuns(value).map((run): ElementContent =>
    run.ltr ? isolate(run.text) : { type: 'text', value: keepSigns(run.text) },
  );
}

/**
 * Keeps Latin words, addresses and codes inside Persian lines from moving their neighbours: each is isolated. A block
 * without a right-to-left letter is left-to-right as a whole, unless it stands in a list or a table; code always is.
 */
export function rehypeDirection() {
  const visit = (node: Element, alone: boolean): void => {
    if (node.tagName === 'code' || node.tagName === 'pre') {
      node.properties['dir'] = 'ltr';
      return;
    }
    if (alone && BLOCKS.has(node.tagName)) {
      const text = textOf(node);
      if (hasLatin(text) && !hasRightToLeft(text)) {
        node.properties['dir'] = 'ltr';
        return;
      }
    }
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return isolated(child);
      if (child.type === 'element') visit(child, alone && !IN_LINE_WITH_OTHERS.has(node.tagName));
      return [child];
    });
  };
  return (tree: Root): void => {
    for (const child of tree.children) if (child.type === 'element') visit(child, true);
  };
}
