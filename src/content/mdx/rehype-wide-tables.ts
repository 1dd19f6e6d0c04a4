import type { Element, Root } from 'hast';

/** Columns that fit a phone side by side; a table of more is scrolled, also from the keyboard. */
const MOST_NARROW = 3;

/** Puts each table into a box of its own, so that a wide one scrolls and the page does not. */
export function rehypeWideTables() {
  const visit = (node: Root | Element): void => {
    node.children = node.children.map((child) => {
      if (child.type !== 'element') return child;
      if (child.tagName !== 'table') {
        visit(child);
        return child;
      }
      const properties =
        columnsOf(child) > MOST_NARROW ? { className: ['wide'], tabIndex: 0 } : { className: ['wide'] };
      return { type: 'element', tagName: 'div', properties, children: [child] };
    });
  };
  return (tree: Root): void => visit(tree);
}

function columnsOf(table: Element): number {
  const elements = (parent: Element): Element[] =>
    parent.children.filter((child) => child.type === 'element');
  const [row] = elements(table).flatMap(elements);
  return row === undefined ? 0 : elements(row).length;
}
