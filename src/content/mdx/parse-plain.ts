import type { Link, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/**
 * Nine news items in ten are plain paragraphs, headings, short lists, links and component lines. For those the general
 * parser, which looks for every construct at every character, takes most of a build's time; this one reads a line at a
 * time and gives up on the first sign of anything else. What it returns is, node for node, what the general parser returns.
 */

/** Signs that can begin a construct inside a line. */
const MARKUP = /[\\`*_{}[\]<>&~|@\t\r]|https?:|www\./i;
/** Signs that can begin a block at the start of a line, or change a line at its end. */
const BLOCK_START = /^(?:[-+=#:>\s]|\d{1,9}[.)])|\s$/;

const ATTRIBUTES = String.raw`((?: [a-z]+="[^"&<>{}\n]*")*)`;
const LONE_TAG = new RegExp(`^<(Chart|DataTable|Figure|Statistic)${ATTRIBUTES} ?/>$`);
const OPENING_TAG = new RegExp(`^<(Quote|Note)${ATTRIBUTES}>$`);
/** A figure in a sentence, or a link to a plain address: name and attributes, or words and address. */
const INLINE = new RegExp(
  String.raw`<(Statistic)${ATTRIBUTES} ?/>|(?<!!)\[([^\\\x60*_{}[\]<>&~|@!:\n\t\r]+)\]\(([\w./%#?=+:-]+)\)`,
  'g',
);
const LIST_LINE = /^- (?=\S)/;
const HEADING = /^(#{1,6}) (\S.*)$/;
const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;

/** The parser's lines and columns are never asked for: places are told from offsets into the file. */
const position = (start: number, end: number) => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

const isPlainLine = (line: string): boolean => !BLOCK_START.test(line) && !MARKUP.test(line);

const textNode = (value: string, start: number): Text => ({
  type: 'text',
  value,
  position: position(start, start + value.length),
});

function attributes(typed: string, start: number): MdxJsxAttribute[] {
  return Array.from(typed.matchAll(ATTRIBUTE), (match) => ({
    type: 'mdxJsxAttribute' as const,
    name: match[1]!,
    value: match[2]!,
    position: position(start + match.index + 1, start + match.index + match[0].length),
  }));
}

/** A paragraph of plain lines, with figures and links in it; `undefined` where it holds anything else. */
function readParagraph(lines: readonly string[], chunk: string, start: number): Paragraph | undefined {
  const children: PhrasingContent[] = [];
  if (!/[<[]/.test(chunk)) {
    if (!lines.every(isPlainLine)) return undefined;
    children.push(textNode(chunk, start));
  } else {
    if (lines.some((line) => BLOCK_START.test(line) || line.startsWith('<'))) return undefined;
    let done = 0;
    for (const match of chunk.matchAll(INLINE)) {
      if (match.index > done) children.push(textNode(chunk.slice(done, match.index), start + done));
      children.push(match[1] === undefined ? linkOf(match, start) : figureOf(match, start));
      done = match.index + match[0].length;
    }
    if (done < chunk.length) children.push(textNode(chunk.slice(done), start + done));
    const words = children.flatMap((child) => (child.type === 'link' ? child.children : child));
    if (words.some((child) => child.type === 'text' && MARKUP.test(child.value))) return undefined;
  }
  return { type: 'paragraph', children, position: position(start, start + chunk.length) };
}

function figureOf({ 0: typed, 1: name, 2: given, index }: RegExpExecArray, start: number): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: name!,
    attributes: attributes(given!, start + index + 1 + name!.length),
    children: [],
    position: position(start + index, start + index + typed.length),
  };
}

function linkOf({ 0: typed, 3: words, 4: url, index }: RegExpExecArray, start: number): Link {
  return {
    type: 'link',
    title: null,
    url: url!,
    children: [textNode(words!, start + index + 1)],
    position: position(start + index, start + index + typed.length),
  };
}

/** A list of one-line entries; `undefined` where it is any other. */
function readList(lines: readonly string[], start: number): List | undefined {
  const entries: List['children'] = [];
  let offset = start;
  for (const line of lines) {
    if (!LIST_LINE.test(line)) return undefined;
    const words = line.slice(2);
    // Square brackets at the start may make a task of it.
    const paragraph = words.startsWith('[') ? undefined : readParagraph([words], words, offset + 2);
    if (!paragraph) return undefined;
    const place = position(offset, offset + line.length);
    entries.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position: place });
    offset += line.length + 1;
  }
  const place = position(start, offset - 1);
  return { type: 'list', ordered: false, start: null, spread: false, children: entries, position: place };
}

function readTag(line: string, start: number): MdxJsxFlowElement | undefined {
  const match = LONE_TAG.exec(line) ?? OPENING_TAG.exec(line);
  if (!match) return undefined;
  return {
    type: 'mdxJsxFlowElement',
    name: match[1]!,
    attributes: attributes(match[2]!, start + 1 + match[1]!.length),
    children: [],
    position: position(start, start + line.length),
  };
}

function readHeading(line: string, start: number): RootContent | undefined {
  const match = HEADING.exec(line);
  const [, marks = '', title = ''] = match ?? [];
  if (!match || MARKUP.test(title) || /[#\s]$/.test(title)) return undefined;
  return {
    type: 'heading',
    depth: marks.length as 1 | 2 | 3 | 4 | 5 | 6,
    children: [textNode(title, start + marks.length + 1)],
    position: position(start, start + line.length),
  };
}

/** One chunk between blank lines. */
function readChunk(chunk: string, start: number): RootContent | undefined {
  const lines = chunk.split('\n');
  const first = lines[0]!;
  if (first.startsWith('#')) return lines.length === 1 ? readHeading(first, start) : undefined;
  if (first.startsWith('- ')) return readList(lines, start);
  if (!first.startsWith('<')) return readParagraph(lines, chunk, start);
  const tag = readTag(first, start);
  if (!tag) return undefined;
  const holdsText = tag.name === 'Quote' || tag.name === 'Note';
  if (!holdsText) return lines.length === 1 ? tag : undefined;
  if (lines.length < 3 || lines.at(-1) !== `</${tag.name}>`) return undefined;
  const inner = lines.slice(1, -1);
  const paragraph = readParagraph(inner, inner.join('\n'), start + first.length + 1);
  return paragraph && { ...tag, children: [paragraph], position: position(start, start + chunk.length) };
}

/**
 * Parses a body of plain paragraphs, headings, short lists, links and component lines.
 * @returns `undefined` where the body holds anything else
 */
export function parsePlain(body: string): Root | undefined {
  const children: RootContent[] = [];
  let start = 0;
  while (start < body.length) {
    if (body[start] === '\n') {
      start += 1;
      continue;
    }
    let end = body.indexOf('\n\n', start);
    if (end === -1) end = body.endsWith('\n') ? body.length - 1 : body.length;
    const node = readChunk(body.slice(start, end), start);
    // Two lists that follow one another are one, with wider lines.
    if (!node || (node.type === 'list' && children.at(-1)?.type === 'list')) return undefined;
    children.push(node);
    start = end;
  }
  return { type: 'root', children };
}
