import type { Root, RootContent } from 'hast';
import { toPersianDigits } from '../../persian/digits.ts';

/** Text that readers see in Persian prose; what is left-to-right is Latin, code or an address. */
const isProse = (node: RootContent): boolean =>
  node.type === 'element' &&
  node.properties['dir'] !== 'ltr' &&
  !(node.tagName === 'a' && node.properties['dataFootnoteRef'] !== undefined && node.children.length === 0);

const THOUSANDS = /(?<![\d٬,.])\d{1,3}(?:,\d{3})+(?![\d,])/g;

/** Persian digits in prose, never in code, addresses or Latin names. */
export function rehypePersianDigits() {
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (/[0-9٠-٩]/.test(node.value)) {
          node.value = toPersianDigits(
            node.value.replace(THOUSANDS, (number) => number.replaceAll(',', '٬')),
          );
        }
      } else if (node.type === 'element' && isProse(node)) visit(node.children);
    }
  };
  return (tree: Root): void => visit(tree.children);
}
