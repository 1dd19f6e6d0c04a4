import type { YAMLParseError } from 'yaml';
import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';
import { reindented } from './reindent.ts';

/** The first lines of a broken file say what is wrong; the rest are echoes. */
const MOST = 10;

const KEY_LINE = /^(\s*(?:-\s+)?)([^\s:：][^:：]*?)\s*[:：]\s*(.*)$/;

const KEY_VALUE = /^(?:- )?[a-z]+:\s+\S/i;

/** `key: "value"`, with the quotation marks that the value does not hold. */
function quoted(line: string): string | undefined {
  const parts = KEY_LINE.exec(line);
  if (!parts) return undefined;
  const value = parts[3]!.trim();
  const text = value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return `${parts[1]!.trimStart()}${parts[2]}: ${text}`;
}

/** The line that an offset stands in, or the one above where it stands in white space after it. */
function offendingOffset(source: SourceText, offset: number): number {
  let at = Math.min(offset, source.text.length);
  while (at > 0 && source.lineAt(at).trim() === '') at = source.text.lastIndexOf('\n', at - 1);
  return Math.max(0, at);
}

/** An opened quotation mark or bracket is reported where it ends; the writer looks for where it begins. */
function lineThatOpens(source: SourceText, upTo: number, opens: RegExp, from: number): number | undefined {
  let offset = from;
  let found: number | undefined;
  for (const line of source.text.slice(from, upTo + 1).split('\n')) {
    if (opens.test(line)) found = offset + line.length - line.trimStart().length;
    offset += line.length + 1;
  }
  return found;
}

const OPEN_QUOTE = /^\s*(?:-\s+)?[^\s:]+:\s*(?:"(?:[^"\\]|\\.)*|'[^']*)$/;
const OPEN_BRACKET = /:\s*(?:\[[^\]]*|\{[^}]*)$/;

function explain(source: SourceText, start: number, error: YAMLParseError): Finding {
  const offset = offendingOffset(source, start + error.pos[0]);
  const line = source.lineAt(offset);
  const text = line.trim();
  const at = (place: number): { file: string; line: number; column: number } => ({
    file: source.file,
    ...source.at(place),
  });
  const here = at(offset);
  const lineStart = offset - (source.at(offset).column - 1);
  const lineHere = at(lineStart + line.length - line.trimStart().length);

  if (error.code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':]+)/.exec(source.text.slice(offset))?.[1] ?? text;
    return finding('yaml/duplicate-key', here, { key: key.trim() }, text);
  }
  if (/^\s*\t/.test(line) || error.code === 'TAB_AS_INDENT') {
    const tab = lineStart + Math.max(0, line.indexOf('\t'));
    return finding('yaml/tab', at(tab), {}, line.replace(/\t/g, '  '));
  }
  const below = source.text.slice(lineStart + line.length + 1).split('\n')[0]!;
  if (
    KEY_VALUE.test(text) &&
    /^\s+[a-z]+:\s/i.test(below) &&
    !/^\s*["'[{]/.test(text.slice(text.indexOf(':') + 1))
  ) {
    const start = lineStart + line.length + 1 + below.length - below.trimStart().length;
    return finding('yaml/indent', at(start), { text: below.trim() }, below.trim());
  }
  if (error.code === 'MULTIPLE_DOCS') return finding('yaml/several-documents', here, {});
  if (error.code === 'BAD_ALIAS' || error.code === 'ALIAS_PROPS' || error.code === 'MULTIPLE_ANCHORS') {
    return finding('yaml/anchor', here, { text }, quoted(text));
  }
  if (error.code === 'TAG_RESOLVE_FAILED' || error.code === 'MULTIPLE_TAGS') {
    return finding('yaml/tag', here, { tag: text }, quoted(text));
  }
  if (error.code === 'BAD_DQ_ESCAPE') {
    const fix = text.replace(/\\(?!["\\/bfnrtu0])/g, '\\\\');
    return finding('yaml/escape', here, { text }, fix);
  }
  if (error.code === 'BAD_SCALAR_START' || error.code === 'BAD_DIRECTIVE') {
    return finding('yaml/special-start', here, { text: source.text[offset] ?? text }, quoted(text));
  }
  const value = KEY_LINE.exec(line)?.[3]?.trim() ?? '';
  if (/^["']/.test(value) && !OPEN_QUOTE.test(line)) {
    return finding('yaml/quotes', lineHere, { text }, requote(text));
  }
  const openQuote = lineThatOpens(source, offset, OPEN_QUOTE, start);
  if (openQuote !== undefined && (error.code === 'MISSING_CHAR' || error.code === 'MULTILINE_IMPLICIT_KEY')) {
    const opening = source.lineAt(openQuote).trim();
    const mark = /:\s*(["'])/.exec(opening)?.[1] ?? '"';
    return finding('yaml/quotes', at(openQuote), { text: opening }, opening + mark);
  }
  if (/[[{][^\]}]*،[^\]}]*[\]}]\s*$/.test(text)) {
    return finding('field/persian-comma', lineHere, { text: value }, text.replace(/\s*،\s*/g, ', '));
  }
  const openBracket = lineThatOpens(source, offset, OPEN_BRACKET, start);
  if (openBracket !== undefined) {
    const opening = source.lineAt(openBracket).trim();
    const close = /\[[^\]]*$/.test(opening) ? ']' : ' }';
    return finding('yaml/bracket', at(openBracket), { text: opening }, opening.replace(/,?\s*$/, '') + close);
  }
  const spaceless = /^([a-z]+):([^\s/].*)$/i.exec(text);
  if (spaceless) {
    return finding('yaml/missing-colon', lineHere, { text }, `${spaceless[1]!}: ${spaceless[2]!}`);
  }
  if (/^(\s*(?:-\s+)?)[^\s:]+：/.test(line)) {
    return finding('yaml/missing-colon', lineHere, { text }, text.replace(/\s*：\s*/, ': '));
  }
  if (/: /.test(value) || /:$/.test(value)) {
    return finding('yaml/colon', lineHere, { text: value }, quoted(text));
  }
  if (error.code === 'BAD_INDENT' || error.message.includes('same column')) {
    return finding('yaml/indent', lineHere, { text }, text);
  }
  if (KEY_LINE.test(line) && /^\s/.test(line)) return finding('yaml/indent', lineHere, { text }, text);
  const above = source.lineAt(Math.max(0, lineStart - 1)).trim();
  if (!/[:：]/.test(text) && KEY_VALUE.test(above) && lineStart > start) {
    return finding('yaml/syntax', lineHere, { text }, `${above} ${text}`);
  }
  const word = /^(\s*)([a-z]+)[\s؛;=.،]+(\S.*)$/i.exec(line);
  if (word) return finding('yaml/missing-colon', lineHere, { text }, `${word[2]!}: ${word[3]!}`);
  return finding('yaml/syntax', lineHere, { text }, quoted(text));
}

/** What the parser says of lines that begin in the wrong place, in one way or another. */
const INDENTATION = new Set([
  'BAD_INDENT',
  'TAB_AS_INDENT',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'IMPOSSIBLE',
]);

/** One finding for a block whose lines begin in the wrong place, where nothing else is wrong with it. */
function explainIndentation(source: SourceText, start: number, text: string): Finding | undefined {
  const mended = reindented(text);
  if (mended === undefined) return undefined;
  const lines = text.split('\n');
  const line = lines[mended.line]!;
  const lineStart = start + lines.slice(0, mended.line).reduce((sum, { length }) => sum + length + 1, 0);
  const indent = line.length - line.trimStart().length;
  const tab = line.slice(0, indent).indexOf('\t');
  const place = { file: source.file, ...source.at(lineStart + (tab === -1 ? indent : tab)) };
  return tab === -1
    ? finding('yaml/indent', place, { text: line.trim() }, mended.fix)
    : finding('yaml/tab', place, {}, mended.fix);
}

/** Text whose inner quotation marks ended it too soon, in the other kind of marks. */
function requote(line: string): string | undefined {
  const parts = KEY_LINE.exec(line);
  if (!parts) return undefined;
  const value = parts[3]!.trim();
  const mark = value.includes('"') ? "'" : '"';
  return `${parts[1]!.trimStart()}${parts[2]}: ${mark}${value.replaceAll(mark, mark + mark)}${mark}`;
}

/**
 * Says what the YAML parser found in the writer's terms: one finding a line, each with the corrected line where one
 * can be told.
 * @param start where the YAML begins in the file
 * @param text all of it
 */
export function explainYamlError(
  source: SourceText,
  start: number,
  errors: readonly YAMLParseError[],
  text: string,
): Finding[] {
  const indented = errors.some(({ code }) => INDENTATION.has(code))
    ? explainIndentation(source, start, text)
    : undefined;
  if (indented !== undefined) return [indented];
  const byLine = new Map<number, Finding>();
  for (const error of errors) {
    const found = explain(source, start, error);
    if (!byLine.has(found.line)) byLine.set(found.line, found);
    if (byLine.size === MOST) break;
  }
  return [...byLine.values()];
}
