import { isMap, isPair, isScalar, isSeq, parseDocument, stringify, type Node, type Pair } from 'yaml';

/** YAML as the content holds it: every scalar is the text that was typed. */
export type Data = string | readonly Data[] | { readonly [key: string]: Data };
export type Mapping = Readonly<Record<string, Data>>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const YAML = { schema: 'failsafe', lineWidth: 0 } as const;

const isText = (data: Data): data is string => typeof data === 'string';
const isList = (data: Data): data is readonly Data[] => Array.isArray(data);

/** Reads YAML without taking any scalar for a number, a date or a truth value. */
export function readMapping(source: string): Mapping {
  const data: unknown = parseDocument(source, YAML).toJS();
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Mapping) : {};
}

/** Whether two values say the same; space around a text says nothing. */
function same(a: Data | undefined, b: Data | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (isText(a) || isText(b)) return isText(a) && isText(b) && a.trim() === b.trim();
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((each, index) => same(each, b[index]));
  }
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}

/** Lists of ids stand on one line, everything else in blocks. */
export function writeMapping(data: Mapping): string {
  const lines = Object.entries(data).map(([key, value]) => {
    const ids = isList(value) && value.every((each) => isText(each) && /^[\p{L}\d-]+$/u.test(each));
    return stringify(
      { [key]: value },
      { ...YAML, ...(ids && { collectionStyle: 'flow', flowCollectionPadding: false }) },
    );
  });
  // A flow style holds for the whole of a document, so its one pair loses its braces again.
  return lines.map((line) => line.replace(/^\{(.*)\}\n$/s, '$1\n')).join('');
}

function writeScalar(text: string, inFlow: boolean): string {
  const risky = inFlow && /[,[\]{}]/.test(text);
  const written = stringify(text, {
    ...YAML,
    blockQuote: false,
    ...(risky && { defaultStringType: 'QUOTE_DOUBLE' }),
  });
  return written.trimEnd();
}

/** The edits that turn a node into new data of the same shape; none where the shape has changed. */
function scalarEdits(node: unknown, data: Data | undefined, inFlow: boolean): Edit[] | undefined {
  if (data === undefined) return undefined;
  if (isScalar(node)) {
    if (!isText(data) || !node.range) return undefined;
    if (same(String(node.value), data)) return [];
    // A block scalar ends with its line; it is written anew with its key.
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' || node.anchor) return undefined;
    return [{ start: node.range[0], end: node.range[1], text: writeScalar(data, inFlow) }];
  }
  const children: [unknown, Data | undefined][] = [];
  if (isSeq(node) && isList(data) && node.items.length === data.length) {
    node.items.forEach((item, index) => children.push([item, data[index]]));
  } else if (
    isMap(node) &&
    !isText(data) &&
    !isList(data) &&
    node.items.length === Object.keys(data).length
  ) {
    for (const { key, value } of node.items) children.push([value, data[String(key)]]);
  } else return undefined;
  const edits = children.map(([child, each]) =>
    scalarEdits(child, each, inFlow || (isMap(node) || isSeq(node) ? node.flow === true : false)),
  );
  return edits.some((each) => each === undefined) ? undefined : edits.flatMap((each) => each!);
}

const rangeOf = ({ key, value }: Pair): { start: number; end: number } => {
  const first = (key as Node).range![0];
  return { start: first, end: (value as Node | null)?.range?.[1] ?? (key as Node).range![1] };
};

/**
 * Writes new data into YAML and leaves everything else as it was typed: comments, quotation marks, order, line breaks.
 * A key whose value says what it said is not touched at all.
 * @param source a block mapping
 * @example patchYaml("title: 'a' # first\ndate: 1395", { title: 'b', date: '1395' }) // 'title: b # first\ndate: 1395'
 */
export function patchYaml(source: string, data: Mapping): string {
  const { contents } = parseDocument(source, YAML);
  if (!isMap(contents) || contents.flow) return writeMapping(data).trimEnd();
  const old = readMapping(source);
  const edits: Edit[] = [];
  for (const pair of contents.items.filter(isPair)) {
    const key = String(pair.key);
    const { start, end } = rangeOf(pair as Pair);
    const value = data[key];
    if (same(old[key], value)) continue;
    if (value === undefined) {
      const lineEnd = source.indexOf('\n', source[end - 1] === '\n' ? end - 1 : end);
      edits.push({ start, end: lineEnd === -1 ? source.length : lineEnd + 1, text: '' });
      continue;
    }
    const inside = scalarEdits(pair.value, value, false);
    const text = writeMapping({ [key]: value });
    edits.push(...(inside ?? [{ start, end, text: source[end - 1] === '\n' ? text : text.trimEnd() }]));
  }
  const added = Object.fromEntries(Object.entries(data).filter(([key]) => !(key in old)));
  const patched = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
  return [patched.trimEnd(), writeMapping(added).trimEnd()].filter((part) => part !== '').join('\n');
}
