/**
 * Most front matters are lines of `key: value` and short lists. For those the general parser, which keeps every token
 * with its place, takes longer than the body; this one gives up on the first sign of anything else, and what it returns
 * is what the general one returns. Places are asked of the general parser, only where there is something to report.
 */

/** A scalar that is its own text: no indicator at its start, no comment, no key in it. */
const START = String.raw`[^\s\-?:,[\]{}#&*!|>'"%@` + '`' + String.raw`~“”„‟‘’‚\ufeff]`;
const SCALAR = new RegExp(`^${START}(?:[^\\n\\t\\ufeff]*[^\\s:])?$`);
const QUOTED = /^"([^"\\\t\ufeff]*)"$/;
const LIST_ENTRY = new RegExp(`^${START}[^\\s,[\\]{}:#'"\\ufeff]*$`);
const LINE = /^([a-z]+): (.+)$/;

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

/**
 * Reads YAML that is only lines of `key: value` and `key: [a, b]`.
 * @returns `undefined` where it is anything else
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const match = LINE.exec(line);
    if (!match || match[1]! in data) return undefined;
    const value = readValue(match[2]!);
    if (value === undefined) return undefined;
    data[match[1]!] = value;
  }
  return lines.length === 0 ? undefined : data;
}
