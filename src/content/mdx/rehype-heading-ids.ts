import type { Element, Nodes, Root } from 'hast';
import { slugOf } from '../files/slug.ts';

export interface BodyHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

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

/** Gives every heading an id that is unique in the body, and lists the headings. */
export function rehypeHeadingIds(headings: BodyHeading[]) {
  return (tree: Root): void => {
    const used = new Set<string>();
    const visit = (node: Root | Element): void => {
      for (const child of node.children) {
        if (child.type !== 'element') continue;
        const depth = /^h([2-6])$/.exec(child.tagName)?.[1];
        if (depth === undefined) {
          visit(child);
          continue;
        }
        // The title of the footnotes is the program's own, and has its id.
        if (child.properties['id'] !== undefined) continue;
        const text = textOf(child).trim();
        const base = headingId(text);
        let id = base;
        for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
        used.add(id);
        child.properties['id'] = id;
        headings.push({ depth: Number(depth), id, text });
      }
    };
    visit(tree);
  };
}
