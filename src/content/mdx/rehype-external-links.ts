import type { Element, Root } from 'hast';
import { isExternal } from './link-safety.ts';

/** Marks links that leave the site: a class for the reader's eye, `rel` for the browser. */
export function rehypeExternalLinks() {
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const href = child.properties['href'];
      if (child.tagName === 'a' && typeof href === 'string' && isExternal(href)) {
        child.properties['className'] = ['external'];
        child.properties['rel'] = ['noopener', 'external'];
      }
      visit(child);
    }
  };
  return (tree: Root): void => visit(tree);
}
