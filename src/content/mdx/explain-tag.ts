import { nearest } from '../files/nearest.ts';
import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';
import { COMPONENTS, isComponentName } from './components.ts';
import { markdownFor } from './html-in-markdown.ts';

/** A tag that could not be read: what is wrong with it, and what to take out (offsets into the body). */
export interface BrokenTag {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

interface Point {
  readonly offset?: number;
}

/** What the tag syntax throws (a `VFileMessage`), as far as it is read here. */
export interface SyntaxComplaint extends Error {
  readonly ruleId: string | undefined;
  readonly place: Point | { readonly start: Point } | undefined;
}

/** Whether an error is the parser's complaint about the text, not a fault of the program. */
export const isSyntaxError = (error: unknown): error is SyntaxComplaint =>
  error instanceof Error && 'ruleId' in error && 'place' in error;

const offsetOf = ({ place }: SyntaxComplaint, text: string): number => {
  if (place === undefined) return text.length;
  const point = 'start' in place ? place.start : place;
  return point.offset ?? text.length;
};

const SMART_VALUE = /=\s*[“”„‟«»‘’‚"]([^“”„‟«»‘’"<>\n]*)[“”„‟«»‘’"]/g;
const BARE_VALUE = /=\s*([^\s"'<>{}/“”„‟«»‘’]+)/g;

/** The same line with every attribute value in straight quotation marks. */
const straighten = (line: string): string =>
  line.replace(SMART_VALUE, '="$1"').replace(BARE_VALUE, '="$1"').replace(/“|”/g, '"');

/** A tag that is closed in a place where Markdown has already ended its block. */
function unclosed(name: string, closesLater: boolean, line: string): string {
  if (!isComponentName(name)) return line;
  const shape = COMPONENTS[name];
  if (!shape.holdsText) return line.replace(/\s*\/?>/, ' />');
  const open = new RegExp(`<${name}[^>]*>`).exec(line)?.[0] ?? `<${name}>`;
  return closesLater ? `${open}\n…\n</${name}>` : `${line}\n</${name}>`;
}

/** Reads a parser's complaint about the tag at `start` in the writer's terms. */
export function explainTagError(
  source: SourceText,
  bodyStart: number,
  text: string,
  message: SyntaxComplaint,
): BrokenTag {
  const at = offsetOf(message, text);
  const found = text.lastIndexOf('<', Math.min(at, text.length - 1));
  // With no tag before it there is nothing to take out but the rest of the body.
  const start = found === -1 ? Math.min(at, text.length) : found;
  const rest = text.slice(start);
  const offset = bodyStart + start;
  const place = { file: source.file, ...source.at(offset) };
  const line = source.lineAt(offset).trim();
  const one = { start, end: start + 1 };

  if (rest.startsWith('<!--')) {
    const close = text.indexOf('-->', start);
    const end = close === -1 ? text.length : close + 3;
    const lineEnd = Math.min(end, start + rest.split('\n')[0]!.length);
    const fix = source.corrected(offset, bodyStart + lineEnd, '');
    return { finding: finding('mdx/comment', place, {}, fix), start, end };
  }
  const address = /^<((?:https?:\/\/|mailto:|www\.)[^\s>]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(rest);
  if (address) {
    const fix = source.corrected(offset, offset + address[0].length, address[1]!);
    return { finding: finding('mdx/less-than', place, { text: line }, fix), start, end: start + address[0].length };
  }
  const tag = /^<(\/?)\s*([A-Za-z][\w.:-]*)/.exec(rest);
  if (!tag) {
    if (/^<[!?]/.test(rest)) {
      const name = rest.slice(1, 12).split(/[\s>]/)[0]!;
      return { finding: finding('mdx/html', place, { tag: name }, source.corrected(offset, offset + 1, '\\<')), ...one };
    }
    return {
      finding: finding('mdx/less-than', place, { text: line }, source.corrected(offset, offset + 1, '\\<')),
      ...one,
    };
  }
  const [, slash, name = ''] = tag;
  if (/^[a-z]/.test(name) && nearest(name, Object.keys(COMPONENTS)) === undefined) {
    return { finding: finding('mdx/html', place, { tag: slash + name }, markdownFor(source, offset, name)), ...one };
  }
  if (message.ruleId === 'unexpected-closing-slash' || (slash === '/' && message.ruleId === 'end-tag-mismatch')) {
    const fix = source.corrected(offset, offset + (rest.indexOf('>') + 1 || 1), '');
    return { finding: finding('mdx/stray-close', place, { name }, fix), ...one };
  }
  if (message.ruleId === 'end-tag-mismatch') {
    const closesLater = new RegExp(`</\\s*${name}\\s*>`).test(rest);
    return { finding: finding('mdx/unclosed', place, { name }, unclosed(name, closesLater, line)), ...one };
  }
  const tagText = rest.slice(0, (/[>\n]/.exec(rest)?.index ?? rest.length) + 1);
  const straight = straighten(tagText.trimEnd());
  if (straight !== tagText.trimEnd()) {
    const fix = source.corrected(offset, offset + tagText.trimEnd().length, straight);
    return { finding: finding('mdx/quotes', place, { text: tagText }, fix), ...one };
  }
  const fix = isComponentName(name) ? COMPONENTS[name].sample : undefined;
  return { finding: finding('mdx/bad-tag', place, { text: tagText }, fix), ...one };
}
