/**
 * Most front matters are lines of `key: value` and short lists, and most statistics a list of such lines more. For those
 * the general parser, which keeps every token with its place, takes longer than the body; this one gives up on the first
 * sign of anything else, and what it returns is what the general one returns. Places within an entry are asked of the
 * general parser, only where there is something to report.
 */

/** A scalar that is its own text: no indicator at its start, no comment, no key in it. */
const START = String.raw`[^\s\-?:,[\]{}#&*!|>'"%@` + '`' + String.raw`~“”„‟‘’‚\ufeff]`;
const SCALAR = new RegExp(`^${START}(?:[^\\n\\t\\ufeff]*[^\\s:])?$`);
const QUOTED = /^"([^"\\\t\ufeff]*)"$/;
const LIST_ENTRY = new RegExp(`^${START}[^\\s,[\\]{}:#'"\\ufeff]*$`);
const LINE = /^([a-z]+): (.+)$/;
const LIST_KEY = /^([a-z]+):$/;
const ENTRY = /^ {2}- (.+)$/;
const FIELD = /^ {4}(.+)$/;

function readValue(typed: string): string | string[] | undefined {
  if (typed.startsWith('[') && typed.endsWith(']')) {
    const entries = typed
      .slice(1, -1)
      .split(',')
      .map((entry) => entry.replace(/^ +| +$/g, ''));
    return entries.every((entry) => LIST_ENTRY.test(entry) && entry !== 'null') ? entries : undefined;
  }
  const quoted = QUOTED.exec(typed)?.[1];
  if (quoted !== undefined) return quoted;
  if (!SCALAR.test(typed) || typed.includes(': ') || typed.includes(' #') || typed === 'null')
    return undefined;
  return typed;
}

type Fields = Record<string, unknown>;

/** Data, and where the entries of its lists that stand below one another begin. */
export interface PlainYaml {
  readonly value: Fields;
  readonly entries: ReadonlyMap<string, readonly number[]>;
}

const noFields = (): Fields => Object.create(null) as Fields;

/** Adds `key: value`; whether it is that, and the key is new. */
function addField(line: string, fields: Fields): boolean {
  const [, key, typed] = LINE.exec(line) ?? [];
  if (key === undefined || typed === undefined || key in fields) return false;
  const value = readValue(typed);
  fields[key] = value;
  return value !== undefined;
}

/** A list whose entries stand below its key: scalars, or lines of `key: value`. */
class BlockList {
  readonly values: unknown[] = [];
  readonly starts: number[] = [];
  /** The entry that more lines may belong to. */
  private open: Fields | undefined;

  /** Adds a line; whether it belongs to the list. */
  add(line: string, at: number): boolean {
    const typed = ENTRY.exec(line)?.[1];
    if (typed === undefined) {
      const field = FIELD.exec(line)?.[1];
      return field !== undefined && this.open !== undefined && addField(field, this.open);
    }
    this.open = LINE.test(typed) ? noFields() : undefined;
    const value = this.open ?? readValue(typed);
    this.values.push(value);
    this.starts.push(at + line.length - typed.length);
    return value !== undefined && (this.open === undefined || addField(typed, this.open));
  }
}

/**
 * Reads YAML that is only lines of `key: value` and `key: [a, b]`, and lists of such lines below a key.
 * @returns `undefined` where it is anything else
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  const value = noFields();
  const entries = new Map<string, readonly number[]>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  let list: BlockList | undefined;
  let at = 0;
  for (const line of lines) {
    const key = LIST_KEY.exec(line)?.[1];
    if (line.startsWith(' ')) {
      if (!list?.add(line, at)) return undefined;
    } else if (list?.values.length === 0 || (key !== undefined && key in value)) return undefined;
    else if (key !== undefined) {
      list = new BlockList();
      value[key] = list.values;
      entries.set(key, list.starts);
    } else if (addField(line, value)) list = undefined;
    else return undefined;
    at += line.length + 1;
  }
  return lines.length === 0 || list?.values.length === 0 ? undefined : { value, entries };
}
