import type { Nodes } from 'mdast';

/** The text that readers see of a node, as it was written. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return node.value.replace(/\n/g, ' ');
  }
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** One entry a block: paragraph, heading, cell; empty ones left out. */
export function visibleBlocks(node: Nodes, blocks: string[] = []): string[] {
  if (BLOCKS.has(node.type)) {
    const text = visibleText(node).trim();
    if (text !== '') blocks.push(text);
  } else if ('children' in node) {
    for (const child of node.children) visibleBlocks(child, blocks);
  }
  return blocks;
}
