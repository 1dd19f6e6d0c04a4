import type { Element, Nodes, Root } from 'hast';
import { slugOf } from '../files/slug.ts';

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/**
 * The id of a heading. A ZWNJ ends a word as a space does: dropped, it would glue «می‌شود» and «میشود» to one id. An id
 * of Latin letters alone gets a prefix, so that no heading takes an id of the page itself.
 */
function headingId(text: string): string {
  const slug = slugOf(text) || 'h';
  return /[\u0600-\u06ff]/.test(slug) ? slug : `h-${slug}`;
}

/** Gives every heading an id that is unique in the body. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const used = new Set<string>();
    const visit = (node: Root | Element): void => {
      for (const child of node.children) {
        if (child.type !== 'element') continue;
        if (!/^h[2-6]$/.test(child.tagName)) {
          visit(child);
          continue;
        }
        // The title of the footnotes is the program's own, and has its id.
        if (child.properties['id'] !== undefined) continue;
        const base = headingId(textOf(child).trim());
        let id = base;
        for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
        used.add(id);
        child.properties['id'] = id;
      }
    };
    visit(tree);
  };
}
