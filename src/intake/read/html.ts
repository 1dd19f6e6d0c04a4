import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Block, Facts, RawStory, Removal } from '../types.ts';
import { dateOfLine } from '../find/date.ts';
import { readPageFacts, readPageTags } from './page-facts.ts';
import { tableOf } from './table.ts';

type Node = Root | RootContent | ElementContent;

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'link',
  'meta',
  'head',
  'object',
]);
const FURNITURE = new Set(['nav', 'footer', 'aside', 'form', 'button', 'select', 'textarea', 'dialog']);
const BLOCKS = new Set(
  'p div section article main li blockquote h1 h2 h3 h4 h5 h6 tr td th table ul ol dl dt dd figure figcaption header body html address pre'.split(
    ' ',
  ),
);
/** Class names and ids of page furniture, as Iranian and other news sites name them. */
const FURNITURE_NAME =
  /(?:^|[-_ ])(?:nav|navbar|menu|footer|sidebar|breadcrumbs?|share|sharing|social|related|relation|comments?|tags?|keywords?|ads?|advert\w*|banner|promo|newsletter|toolbar|tools|print|rating|pagination|most|latest|popular|copyright|cookie|popup|modal|short-?link|file-info|gallery-nav|other-news|more-news)(?:$|[-_ ])/i;
/** Containers that these sites keep the text in. */
const BODY_NAME =
  /(?:^|[-_ ])(?:item-body|item-text|news-?body|news-?text|news-?content|article-?body|article-?text|article-?content|story-?body|story|entry-content|post-content|full-text|body-text|echo_detail|contentbody|nt-body|main-content)(?:$|[-_ ])/i;

const isElement = (node: Node): node is Element => node.type === 'element';
const childrenOf = (node: Node): readonly Node[] => ('children' in node ? (node.children as Node[]) : []);

const nameOf = ({ properties }: Element): string => {
  const { className, id } = properties;
  return [...(Array.isArray(className) ? className : []), id ?? ''].join(' ');
};

/** All text of a node, white space run together. */
function textOf(node: Node): string {
  const read = (part: Node): string => {
    if (part.type === 'text') return part.value;
    if (isElement(part) && SILENT.has(part.tagName)) return '';
    const inner = childrenOf(part).map(read).join('');
    return isElement(part) && (BLOCKS.has(part.tagName) || part.tagName === 'br') ? ` ${inner} ` : inner;
  };
  return read(node).replace(/\s+/g, ' ').trim();
}

function find(node: Node, test: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isBody = (element: Element): boolean =>
  element.properties.itemProp?.toString() === 'articleBody' || BODY_NAME.test(nameOf(element));

/** Whether an element is page furniture; a container of most of the text never is. */
function isFurniture(element: Element): boolean {
  if (FURNITURE.has(element.tagName) || element.properties.hidden === true) return true;
  return (
    ['div', 'section', 'ul', 'ol', 'span', 'p', 'table', 'header'].includes(element.tagName) &&
    FURNITURE_NAME.test(nameOf(element))
  );
}

const rowsOf = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) =>
    !isElement(child)
      ? []
      : child.tagName === 'tr'
        ? [child]
        : child.tagName === 'table'
          ? []
          : rowsOf(child),
  );
const cellsOf = (row: Element): Element[] =>
  row.children.filter((child) => isElement(child) && ['td', 'th'].includes(child.tagName)) as Element[];
const BOLD = new Set(['b', 'strong']);
/** Whether a paragraph has no text but bold text. */
const isAllBold = (node: Node): boolean =>
  (node.type === 'text' && node.value.trim() === '') ||
  (isElement(node) && BOLD.has(node.tagName)) ||
  (childrenOf(node).length > 0 && childrenOf(node).every(isAllBold));

/** Reads the blocks under an element. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly removed: Removal[] = [];
  private line = '';
  private kind: Block['kind'] = 'paragraph';
  private isStrong = false;

  private close(): void {
    const text = this.line.replace(/[ \t\n\r\f]+/g, ' ').trim();
    const isStrong = this.isStrong && this.kind === 'paragraph';
    if (text !== '') this.blocks.push({ kind: this.kind, text, ...(isStrong && { isStrong }) });
    this.line = '';
  }

  private drop(element: Element, reason: Removal['reason']): void {
    const text = textOf(element);
    if (text !== '') this.removed.push({ reason, text });
  }

  private inBlock(element: Element, kind: Block['kind']): void {
    this.close();
    const outer = { kind: this.kind, isStrong: this.isStrong };
    this.kind = kind;
    this.isStrong = element.tagName === 'p' && isAllBold(element);
    for (const child of element.children) this.read(child);
    this.close();
    this.kind = outer.kind;
    this.isStrong = outer.isStrong;
  }

  /** A table of data is one block; one that only lays a page out is read cell by cell. */
  private readTable(element: Element): void {
    const text =
      find(element, (inner) => inner !== element && inner.tagName === 'table') === undefined
        ? tableOf(rowsOf(element).map((row) => cellsOf(row).map(textOf)))
        : undefined;
    if (text === undefined) return this.inBlock(element, this.kind);
    this.close();
    const caption = element.children.find((child) => isElement(child) && child.tagName === 'caption');
    if (caption !== undefined) this.inBlock(caption as Element, 'paragraph');
    const inside = readBlocks({ ...element, tagName: 'div' });
    this.removed.push(...inside.removed);
    this.blocks.push({ kind: 'table', text });
  }

  read(node: Node): void {
    if (node.type === 'text') this.line += node.value;
    if (!isElement(node)) {
      if (node.type === 'root') for (const child of node.children) this.read(child);
      return;
    }
    const { tagName, properties } = node;
    if (SILENT.has(tagName)) return;
    if (isFurniture(node)) {
      this.close();
      this.drop(node, 'navigation');
    } else if (tagName === 'br') this.close();
    else if (tagName === 'img') {
      const picture = [properties.alt, properties.src].filter(Boolean).join(' ');
      this.removed.push({ reason: 'picture', text: picture });
    } else if (tagName === 'figcaption') this.drop(node, 'picture');
    else if (/^h[1-6]$/.test(tagName)) this.inBlock(node, 'heading');
    else if (tagName === 'li') this.inBlock(node, 'item');
    else if (tagName === 'blockquote') this.inBlock(node, 'quote');
    else if (tagName === 'table') this.readTable(node);
    else if (BLOCKS.has(tagName)) this.inBlock(node, this.kind);
    else {
      if (tagName === 'a' && textOf(node) !== '' && properties.href !== undefined) {
        this.removed.push({ reason: 'link', text: `${textOf(node)} (${String(properties.href)})` });
      }
      for (const child of node.children) this.read(child);
    }
  }

  finish(): void {
    this.close();
  }
}

function readBlocks(element: Node): BlockReader {
  const reader = new BlockReader();
  reader.read(element);
  reader.finish();
  return reader;
}

/** The element that holds the text: named so, or the smallest that holds nearly all paragraphs. */
function mainElement(root: Root): Node {
  const named = find(root, (element) => isBody(element) && textOf(element).length > 200);
  if (named !== undefined) return named;
  const article =
    find(root, ({ tagName }) => tagName === 'article') ?? find(root, ({ tagName }) => tagName === 'main');
  let best: Node = article ?? find(root, ({ tagName }) => tagName === 'body') ?? root;
  for (;;) {
    const whole = proseLength(best);
    const inner: Node | undefined = childrenOf(best).find(
      (child) => isElement(child) && !isFurniture(child) && proseLength(child) > whole * 0.8,
    );
    if (inner === undefined || (isElement(inner) && inner.tagName === 'p')) return best;
    best = inner;
  }
}

function proseLength(node: Node): number {
  if (isElement(node) && (SILENT.has(node.tagName) || isFurniture(node))) return 0;
  if (isElement(node) && node.tagName === 'p') return textOf(node).length;
  if (node.type === 'text') return node.value.trim().length > 80 ? node.value.length : 0;
  return childrenOf(node).reduce((sum, child) => sum + proseLength(child), 0);
}

/** Reads a saved or pasted page: its article, and what it says of itself around it. */
export function readHtml(source: string): RawStory {
  const root = fromHtml(source);
  const main = mainElement(root);
  const { blocks } = readBlocks(main);
  const page = readBlocks(root);
  const facts: Facts = readPageFacts(root, find, textOf);
  const text = blocks.map((block) => block.text).join(' ');
  // A date is written anew in the draft, so its own words are listed.
  const used = [facts.title, facts.kicker, facts.lead, facts.source];
  const isKept = (part: string) => text.includes(part) || used.includes(part);
  const outside = page.blocks.filter((block) => !isKept(block.text));
  // A date often stands under the headline in an element of no telling name.
  const around = [...outside, ...page.removed.filter(({ reason }) => reason === 'navigation')];
  const date =
    facts.date ?? around.map(({ text: line }) => dateOfLine(line)).find((found) => found !== undefined);
  return {
    blocks,
    facts: { ...facts, ...(date !== undefined && { date }) },
    tags: readPageTags(root, find, textOf),
    removed: [
      ...page.removed.filter((removal) => removal.reason !== 'navigation' || !removal.text.includes(text)),
      ...outside.map((block): Removal => ({ reason: 'navigation', text: block.text })),
    ],
  };
}
