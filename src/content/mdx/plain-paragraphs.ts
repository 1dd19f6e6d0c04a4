import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import type { Point } from 'unist';

/**
 * Most blocks of news are single lines of plain text, and a Markdown parser spends its time on reading them letter by
 * letter to find nothing. Here every run of such paragraphs is cut to one letter before the parser runs and put back
 * into its tree, which then is the tree of the whole text, positions included.
 */

/** Paragraphs of plain text that follow one another, cut to one letter. */
interface Run {
  /** Where its letter stands in the shortened text. */
  readonly at: number;
  readonly paragraphs: readonly Paragraph[];
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

function isPlain(line: string): boolean {
  return PLAIN.test(line) && !line.endsWith(' ') && !BARE_ADDRESS.test(line);
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
  const isAlone = (line: number): boolean =>
    (lines[line - 1] ?? '') === '' && (lines[line + 1] ?? '') === '' && isPlain(lines[line]!);
  while (index < lines.length) {
    const at = shortOffset;
    if (!isAlone(index)) {
      const line = lines[index]!;
      short.push(line);
      shortOffset += line.length + 1;
      offset += line.length + 1;
      index += 1;
      continue;
    }
    const paragraphs: Paragraph[] = [];
    do {
      const line = lines[index]!;
      paragraphs.push(paragraph(line, index + 1, offset));
      // A paragraph, and the empty line after it.
      offset += line.length + 2;
      index += 2;
    } while (index < lines.length && isAlone(index));
    short.push(LETTER, ...(index <= lines.length ? [''] : []));
    shortOffset += 3;
    runs.push({ at, paragraphs, letters: offset - shortOffset, lines: index - short.length });
  }
  return { shortened: short.join('\n'), runs };
}

function paragraph(text: string, line: number, offset: number): Paragraph {
  const position = (): { start: Point; end: Point } => ({
    start: { line, column: 1, offset },
    end: { line, column: text.length + 1, offset: offset + text.length },
  });
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text, position: position() }],
    position: position(),
  };
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
      Object.assign(point, run.paragraphs.at(-1)!.position!.end);
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
        return [...run.paragraphs];
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
