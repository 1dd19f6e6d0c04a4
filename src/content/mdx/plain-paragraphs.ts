import type { Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { Point } from 'unist';

/**
 * Most blocks of news are single lines of plain text, and a Markdown parser spends its time on reading them letter by
 * letter to find nothing. Here every run of such paragraphs and headings is cut to one letter before the parser runs
 * and put back into its tree, which then is the tree of the whole text, positions included.
 */

type PlainBlock = Paragraph | Heading;

/** Blocks of plain text that follow one another, cut to one letter. */
interface Run {
  /** Where its letter stands in the shortened text. */
  readonly at: number;
  readonly blocks: readonly PlainBlock[];
  /** Letters and lines taken out of the text up to the run's end. */
  readonly letters: number;
  readonly lines: number;
}

/** A letter that is a paragraph wherever it stands alone on a line. */
const LETTER = 'ا';

/**
 * One line that begins with a Persian letter or digit, or with «, and holds nothing that Markdown or a component could
 * begin or end with, no bare address, and no white space that Markdown would trim or change.
 */
const PLAIN = /^[\p{Script=Arabic}«][^\n\r\t\0`*_~[\]<>\\&|{}@]*$/u;
const BARE_ADDRESS = /\/\/|www\./iu;
const HEADING = /^(#{1,6}) ([^#]+)$/u;

/** The block that a line is where it stands alone, or nothing where only a parser can tell. */
function plainBlock(text: string, line: number, offset: number): PlainBlock | undefined {
  const [, marks = '', title] = HEADING.exec(text) ?? [];
  const words = title ?? text;
  if (!PLAIN.test(words) || words.endsWith(' ') || BARE_ADDRESS.test(words)) return undefined;
  const position = (indent: number): { start: Point; end: Point } => ({
    start: { line, column: 1 + indent, offset: offset + indent },
    end: { line, column: text.length + 1, offset: offset + text.length },
  });
  const children = [{ type: 'text' as const, value: words, position: position(text.length - words.length) }];
  return title === undefined
    ? { type: 'paragraph', children, position: position(0) }
    : { type: 'heading', depth: marks.length as Heading['depth'], children, position: position(0) };
}

/**
 * Parses a body as `parse` does, at a fraction of its time where most of the body is plain text.
 *
 * @throws what `parse` throws.
 */
export function parsePlainQuickly(text: string, parse: (text: string) => Root): Root {
  const { shortened, runs } = cutRuns(text);
  if (runs.length === 0) return parse(text);
  let tree: Root;
  try {
    tree = parse(shortened);
  } catch {
    // Errors name places, which only the whole text has.
    return parse(text);
  }
  // A plain line inside code or an attribute is no paragraph, and its cut must not be kept.
  return restore(tree, runs) ? tree : parse(text);
}

function cutRuns(text: string): { shortened: string; runs: Run[] } {
  const lines = text.split('\n');
  const short: string[] = [];
  const runs: Run[] = [];
  let offset = 0;
  let shortOffset = 0;
  let index = 0;
  const blockAlone = (): PlainBlock | undefined =>
    (lines[index - 1] ?? '') === '' && (lines[index + 1] ?? '') === ''
      ? plainBlock(lines[index]!, index + 1, offset)
      : undefined;
  while (index < lines.length) {
    let block = blockAlone();
    if (block === undefined) {
      const line = lines[index]!;
      short.push(line);
      shortOffset += line.length + 1;
      offset += line.length + 1;
      index += 1;
      continue;
    }
    const at = shortOffset;
    const blocks: PlainBlock[] = [];
    while (block !== undefined) {
      blocks.push(block);
      // The block's line, and the empty one after it.
      offset += lines[index]!.length + 2;
      index += 2;
      block = index < lines.length ? blockAlone() : undefined;
    }
    short.push(LETTER, ...(index <= lines.length ? [''] : []));
    shortOffset += 3;
    runs.push({ at, blocks, letters: offset - shortOffset, lines: index - short.length });
  }
  return { shortened: short.join('\n'), runs };
}

/** Puts the runs back and moves all that stands after them; false where a run is not found as a paragraph. */
function restore(tree: Root, runs: readonly Run[]): boolean {
  const byPlace = new Map(runs.map((run) => [run.at, run]));
  let restored = 0;
  const move = (point: Point): void => {
    if (point.offset === undefined) return;
    const run = runs.findLast(({ at }) => at < point.offset!);
    if (run === undefined) return;
    if (point.offset === run.at + 1) {
      Object.assign(point, run.blocks.at(-1)!.position!.end);
      return;
    }
    point.offset += run.letters;
    point.line += run.lines;
  };
  const moveNode = ({ position }: Pick<Nodes, 'position'>): void => {
    if (position === undefined) return;
    move(position.start);
    move(position.end);
  };
  const visit = (parent: Parents): void => {
    const children = parent.children.flatMap((node): Nodes[] => {
      const run = byPlace.get(node.position?.start.offset ?? -1);
      if (run !== undefined && isLetter(node)) {
        restored += 1;
        return [...run.blocks];
      }
      moveNode(node);
      if ('attributes' in node) (node.attributes as Pick<Nodes, 'position'>[]).forEach(moveNode);
      if ('children' in node) visit(node);
      return [node];
    });
    parent.children = children as typeof parent.children;
  };
  visit(tree);
  moveNode(tree);
  return restored === runs.length;
}

function isLetter(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false;
  const [only] = node.children;
  return node.children.length === 1 && only?.type === 'text' && only.value === LETTER;
}
