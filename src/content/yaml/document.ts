import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';
import type { Place, SourceText } from '../files/source-text.ts';
import { explainYamlError } from './explain.ts';
import { deepAt } from './depth.ts';
import { readPlainYaml } from './plain.ts';

export type Path = readonly (string | number)[];

/** A range of the file's text, by offset. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Data as the writer typed it: every scalar is a string, or null where nothing was written. */
export interface YamlData {
  readonly value: unknown;
  /** Where a value stands; the nearest one above it where the path leads to nothing. */
  valueAt(path: Path): Range;
  /** Where an entry of a list begins. */
  entryAt(list: string, index: number): number;
  /** Where a key stands. */
  keyAt(path: Path): Range;
}

export interface ReadYaml {
  /** Absent where the text is no YAML at all. */
  readonly data?: YamlData;
  readonly findings: Finding[];
}

const MAX_DEPTH = 12;
const SMART_QUOTED = /^[“”„‟‘’‚"']([^“”„‟]*)[“”„‟‘’]$/;

type MaybeNode = Node | null | undefined;

/** Walks a parsed document once, turning it to plain data and reporting what content may not use. */
class Converter {
  readonly findings: Finding[] = [];
  readonly source: SourceText;
  readonly shift: number;

  constructor(source: SourceText, shift: number) {
    this.source = source;
    this.shift = shift;
  }

  place(offset: number): Place & { file: string } {
    return { file: this.source.file, ...this.source.at(offset + this.shift) };
  }

  quoted(node: Node, text: string): string {
    const [start, end] = node.range!;
    const mark = text.includes('"') ? "'" : '"';
    return this.source.corrected(
      start + this.shift,
      end + this.shift,
      mark + text.replaceAll(mark, mark + mark) + mark,
    );
  }

  convert(node: MaybeNode, depth: number): unknown {
    if (node === null || node === undefined) return null;
    const start = node.range?.[0] ?? 0;
    if (depth > MAX_DEPTH) {
      this.findings.push(finding('file/too-complex', this.place(start), {}));
      return null;
    }
    if (isAlias(node) || node.anchor !== undefined) {
      const text = this.source.lineAt(start + this.shift).trim();
      const bare = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
      this.findings.push(finding('yaml/anchor', this.place(start), { text: bare }, quoteValue(text)));
      if (isAlias(node)) return bare;
    }
    if (node.tag !== undefined && !isCollection(node)) {
      const text = this.source.lineAt(start + this.shift).trim();
      this.findings.push(
        finding('yaml/tag', this.place(start), { tag: text.slice(text.indexOf(': ') + 1) }, quoteValue(text)),
      );
    }
    if (isMap(node)) return this.map(node, depth);
    if (isSeq(node)) return node.items.map((item) => this.convert(item as MaybeNode, depth + 1));
    return isScalar(node) ? this.scalar(node) : null;
  }

  map(node: YAMLMap, depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items) {
      if (!isScalar(pair.key) || pair.key.value === '' || pair.key.value === null) {
        const at = this.place((pair.key as Node | null)?.range?.[0] ?? node.range?.[0] ?? 0);
        this.findings.push(finding('yaml/not-a-map', at, {}));
        continue;
      }
      result[String(pair.key.value)] = this.convert(pair.value as MaybeNode, depth + 1);
    }
    return result;
  }

  /** A comment begins with «# »; what begins with «#word» was meant as text, and would vanish in silence. */
  private hashtag(node: Node, value: string): void {
    const [start, end] = node.range!;
    const at = this.source.text.indexOf('#', end + this.shift);
    const lineEnd = this.source.text.indexOf('\n', at);
    const whole = this.source.text.slice(start + this.shift, lineEnd === -1 ? undefined : lineEnd).trim();
    const mark = value.includes('"') ? "'" : '"';
    const fix = this.source.corrected(
      start + this.shift,
      lineEnd === -1 ? this.source.text.length : lineEnd,
      mark + whole.replaceAll(mark, mark + mark) + mark,
    );
    const text = whole.slice(whole.indexOf('#'));
    this.findings.push(
      finding('yaml/hashtag', { file: this.source.file, ...this.source.at(at) }, { text }, fix),
    );
  }

  scalar(node: Node & { value?: unknown; type?: string }): unknown {
    const value = typeof node.value === 'string' ? node.value : String(node.value ?? '');
    if (node.type !== 'PLAIN') return value;
    if (value === '' || value === '~' || value === 'null') return null;
    if (typeof node.comment === 'string' && /^\S/.test(node.comment)) this.hashtag(node, value);
    const inner = SMART_QUOTED.exec(value);
    if (inner) {
      const [start, end] = node.range!;
      const fix = this.source.corrected(start + this.shift, end + this.shift, `"${inner[1]!}"`);
      this.findings.push(finding('yaml/smart-quotes', this.place(start), { text: value }, fix));
    }
    return value;
  }
}

/** The value of a `key: value` line in straight quotation marks. */
function quoteValue(line: string): string {
  const colon = line.indexOf(': ');
  if (colon === -1) return line;
  const value = line.slice(colon + 2);
  return `${line.slice(0, colon)}: ${value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`}`;
}

const rangeOf = (node: unknown, shift: number): Range | undefined => {
  const range = (node as Node | null)?.range;
  return range ? { start: range[0] + shift, end: range[1] + shift } : undefined;
};

/** Follows a path through the document's nodes as far as it goes. */
function locate(contents: MaybeNode, path: Path, shift: number): { value: Range; key?: Range } {
  let node: unknown = contents;
  let value = rangeOf(contents, shift) ?? { start: shift, end: shift };
  let key: Range | undefined;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (each) => isPair(each) && isScalar(each.key) && each.key.value === String(step),
      );
      if (!pair) return { value, ...(key && { key }) };
      node = pair.value;
      if (index === path.length - 1) key = rangeOf(pair.key, shift);
      value = rangeOf(node, shift) ?? rangeOf(pair.key, shift) ?? value;
      if (value.start === value.end) value = rangeOf(pair.key, shift) ?? value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      value = rangeOf(node, shift) ?? value;
      key = undefined;
    } else break;
  }
  return { value, ...(key && { key }) };
}

/**
 * Reads YAML as the writer typed it: `1395-02-31`, `007` and `۱۳۹۵` stay the strings they are; no tags, anchors or
 * aliases.
 * @param start where the YAML begins in the file
 * @param end where it ends
 */
export function readYaml(source: SourceText, start = 0, end = source.text.length): ReadYaml {
  const text = source.text.slice(start, end);
  const plain = readPlainYaml(text);
  if (plain === undefined) return readAnyYaml(source, text, start);
  let general: YamlData | undefined;
  const exact = (): YamlData => (general ??= readAnyYaml(source, text, start).data!);
  const data: YamlData = {
    value: plain.value,
    valueAt: (path) => exact().valueAt(path),
    entryAt(list, index) {
      const at = plain.entries.get(list)?.[index];
      return at === undefined ? exact().entryAt(list, index) : start + at;
    },
    keyAt: (path) => exact().keyAt(path),
  };
  return { data, findings: [] };
}

function readAnyYaml(source: SourceText, text: string, start: number): ReadYaml {
  const deep = deepAt(text);
  if (deep !== undefined) {
    return { findings: [finding('file/too-complex', { file: source.file, ...source.at(start + deep) }, {})] };
  }
  let document;
  try {
    document = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'error',
      merge: false,
    });
  } catch {
    // The parser recurses: nesting beyond the stack is all that makes it throw.
    return { findings: [finding('file/too-complex', { file: source.file, ...source.at(start) }, {})] };
  }
  const findings = explainYamlError(source, start, document.errors, text);
  const converter = new Converter(source, start);
  const value = converter.convert(document.contents as MaybeNode, 0);
  findings.push(...converter.findings);
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return { findings };
  const contents = document.contents as MaybeNode;
  return {
    data: {
      value,
      valueAt: (path) => locate(contents, path, start).value,
      entryAt: (list, index) => locate(contents, [list, index], start).value.start,
      keyAt: (path) => {
        const found = locate(contents, path, start);
        return found.key ?? found.value;
      },
    },
    findings,
  };
}
