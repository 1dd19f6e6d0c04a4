import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';
import type { Body, ComponentCall } from '../newsroom.ts';
import { BodyReader } from './body-reader.ts';
import { splitAtCalls } from './calls.ts';
import { general } from './general.ts';
import { parseBody } from './parse.ts';
import { plainHast } from './plain-hast.ts';
import { plainHtml } from './plain-html.ts';
import { rehypeDirection } from './rehype-direction.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypePersianDigits } from './rehype-persian-digits.ts';
import { rehypeWideTables } from './rehype-wide-tables.ts';
import { visibleBlocks, visibleText } from './visible-text.ts';

export { idsOf, type ComponentName } from './components.ts';

/** A body that is ready for the model, with everything that was wrong with it. */
export interface CompiledBody {
  readonly body: Body;
  readonly calls: readonly ComponentCall[];
  /** Serves as the lead where none is given; empty where the body has no paragraph. */
  readonly firstParagraph: string;
  readonly findings: readonly Finding[];
}

const identifyHeadings = rehypeHeadingIds();
const markExternal = rehypeExternalLinks();
const isolateLatin = rehypeDirection();
const persianDigits = rehypePersianDigits();
const boxTables = rehypeWideTables();

/** The body of a file that has none, or that could not be read. */
export const EMPTY_BODY: Body = { parts: [], blocks: [] };

/**
 * Compiles the body of an item or a bulletin to HTML. Text in, text out: nothing of it is ever evaluated, and the HTML
 * holds no element that Markdown or a component of ours did not ask for.
 * @param bodyStart where the body begins in the file
 */
export function compileBody(source: SourceText, bodyStart: number): CompiledBody {
  try {
    return compile(source, bodyStart);
  } catch (error) {
    // Markdown nested beyond the stack is all that may end here.
    if (!(error instanceof RangeError)) throw error;
    const place = { file: source.file, ...source.at(bodyStart) };
    return {
      body: EMPTY_BODY,
      calls: [],
      firstParagraph: '',
      findings: [finding('file/too-complex', place, {})],
    };
  }
}

function compile(source: SourceText, bodyStart: number): CompiledBody {
  const parsed = parseBody(source, bodyStart);
  if (!parsed.tree) return { body: EMPTY_BODY, calls: [], firstParagraph: '', findings: parsed.findings };
  const reader = new BodyReader(source, bodyStart);
  const tree = reader.read(parsed.tree);
  const hast = plainHast(tree) ?? general().toHast(tree);
  identifyHeadings(hast);
  markExternal(hast);
  isolateLatin(hast);
  persianDigits(hast);
  boxTables(hast);
  const first = tree.children.find((node) => node.type === 'paragraph' && visibleText(node).trim() !== '');
  return {
    body: {
      parts: splitAtCalls(plainHtml(hast) ?? general().toHtml(hast), reader.calls),
      blocks: visibleBlocks(tree),
    },
    calls: reader.calls,
    firstParagraph: first ? visibleText(first).replace(/\s+/g, ' ').trim() : '',
    findings: [...parsed.findings, ...reader.findings],
  };
}
