import { z } from 'zod';
import type { SourceText } from '../files/source-text.ts';
import { nearest } from '../files/nearest.ts';
import type { Finding } from '../finding.ts';
import { finding, type ContentCode } from '../messages/index.ts';
import type { Path, YamlData } from '../yaml/document.ts';
import { ISSUE_KEY, type FieldIssue } from './issue.ts';
import { KEY_ALIASES, keysAt, schemaAt } from './keys.ts';
import { SAMPLE_LINES } from './samples.ts';

type Issue = z.core.$ZodIssue;

/** What a file's data says, or what is wrong with it. */
export type Validated<Output> =
  | { readonly value: Output; readonly findings: readonly [] }
  | { readonly value?: undefined; readonly findings: readonly Finding[] };

const pathOf = (issue: Issue): Path =>
  issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** The key that a message names: that of the list for an entry of a list. */
const keyName = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

/** Puts a corrected value back into the quotation marks or the bare form that it was typed in. */
function typedLike(original: string, replacement: string): string {
  const mark = original[0];
  return (mark === '"' || mark === "'") && original.at(-1) === mark ? mark + replacement + mark : replacement;
}

/** Several values where one stands need the brackets of a list. */
const listed = (path: Path, replacement: string): string =>
  replacement.includes(', ') && typeof path.at(-1) !== 'number' ? `[${replacement}]` : replacement;

class Explainer {
  readonly source: SourceText;
  readonly data: YamlData;
  readonly schema: z.core.$ZodType;

  constructor(source: SourceText, data: YamlData, schema: z.core.$ZodType) {
    this.source = source;
    this.data = data;
    this.schema = schema;
  }

  private place(offset: number): { file: string; line: number; column: number } {
    return { file: this.source.file, ...this.source.at(offset) };
  }

  private ours(path: Path, issue: FieldIssue): Finding {
    const { start, end } = this.data.valueAt(path);
    const typed = this.source.text.slice(start, end);
    const data = Object.fromEntries(
      Object.entries(issue.data).map(([name, value]) => [name, value === ISSUE_KEY ? keyName(path) : value]),
    );
    const fix =
      issue.replacement === undefined
        ? issue.finding === 'field/repeated'
          ? this.source.corrected(start, end, '').replace(/,\s*(?=[,\]])/, '')
          : undefined
        : this.source.corrected(start, end, typedLike(typed, listed(path, issue.replacement)));
    return finding(issue.finding as never, this.place(start), data as never, fix);
  }

  private unknownKeys(path: Path, keys: readonly string[]): Finding[] {
    const known = keysAt(this.schema, path);
    return keys.map((key) => {
      const { start, end } = this.data.keyAt([...path, key]);
      const alias = KEY_ALIASES[key];
      const meant = alias !== undefined && known.includes(alias) ? alias : nearest(key, known);
      const fix = meant === undefined ? undefined : this.source.corrected(start, end, meant);
      return finding('field/unknown', this.place(start), { key, ...(meant !== undefined && { meant }) }, fix);
    });
  }

  private wrongType(path: Path, expected: string): Finding {
    const key = keyName(path) || this.source.file;
    const value = path.reduce<unknown>(
      (data, step) => (data as Record<string | number, unknown> | null | undefined)?.[step],
      this.data.value,
    );
    const sample =
      this.source.file.startsWith('news/') && key === 'source' ? 'source: نام منبع' : SAMPLE_LINES[key];
    if (value === undefined) {
      const { start } = this.data.valueAt(path.slice(0, -1));
      return finding('field/missing', this.place(start), { key }, sample ?? `${key}: …`);
    }
    const { start } = value === null ? this.data.keyAt(path) : this.data.valueAt(path);
    if (value === null && path.length > 0) return finding('field/empty', this.place(start), { key }, sample);
    const code: ContentCode =
      expected === 'array' ? 'field/not-list' : expected === 'string' ? 'field/not-text' : 'field/not-map';
    return path.length === 0
      ? finding('yaml/not-a-map', this.place(start), {}, 'title: …')
      : finding(code, this.place(start), { key }, sample);
  }

  private choice(path: Path, values: readonly unknown[]): Finding {
    const { start, end } = this.data.valueAt(path);
    const typed = this.source.text.slice(start, end);
    const choices = values.map(String);
    const key = keyName(path);
    const at = path.reduce<unknown>(
      (data, step) => (data as Record<string | number, unknown> | null)?.[step],
      this.data.value,
    );
    if (typeof at !== 'string') return this.wrongType(path, 'string');
    const meant = nearest(at, choices) ?? choices.find((each) => each.startsWith(at.slice(0, 4)));
    const fix = this.source.corrected(start, end, typedLike(typed, meant ?? choices[0]!));
    return finding(
      'field/choice',
      this.place(start),
      { key, text: at, choices: choices.join(', '), ...(meant !== undefined && { meant }) },
      fix,
    );
  }

  /** A union has a short and a long form; what was typed says which of the two was meant. */
  private union(path: Path, branches: readonly (readonly Issue[])[]): Finding[] {
    const nested = branches.map((issues) =>
      issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }) as Issue),
    );
    const meant = nested.filter(
      (issues) => !issues.some((issue) => issue.path.length === path.length && issue.code === 'invalid_type'),
    );
    const at = schemaAt(this.schema, path);
    const expected = at instanceof z.ZodArray ? 'array' : at instanceof z.ZodObject ? 'object' : 'string';
    return meant.length === 0 ? [this.wrongType(path, expected)] : this.explainAll(meant[0]!);
  }

  explainAll(issues: readonly Issue[]): Finding[] {
    return issues.flatMap((issue) => {
      const path = pathOf(issue);
      if (issue.code === 'custom' && issue.params) {
        return [this.ours(path, issue.params as unknown as FieldIssue)];
      }
      if (issue.code === 'unrecognized_keys') return this.unknownKeys(path, issue.keys);
      if (issue.code === 'invalid_value') return [this.choice(path, issue.values)];
      if (issue.code === 'invalid_union') return this.union(path, issue.errors);
      if (issue.code === 'invalid_key') {
        const inner = issue.issues[0] as Issue & { params?: FieldIssue };
        return inner.params ? [this.badKey(path, inner.params)] : [];
      }
      if (issue.code === 'invalid_type') return [this.wrongType(path, issue.expected)];
      const { start } = this.data.valueAt(path);
      return [finding('field/invalid', this.place(start), { key: keyName(path), reason: issue.message })];
    });
  }

  private badKey(path: Path, issue: FieldIssue): Finding {
    const { start, end } = this.data.keyAt(path);
    const fix = issue.replacement ? this.source.corrected(start, end, issue.replacement) : undefined;
    return finding(issue.finding as never, this.place(start), issue.data as never, fix);
  }
}

/**
 * Checks a file's data against its schema.
 * @param earlier findings of the same text; what a broken line says is not judged a second time
 * @returns the typed value, or every finding at once, each at the key or value it is about
 */
export function validate<Output>(
  schema: z.ZodType<Output>,
  source: SourceText,
  data: YamlData,
  earlier: readonly Finding[] = [],
): Validated<Output> {
  const result = schema.safeParse(data.value);
  if (result.success) return { value: result.data, findings: [] };
  const findings = new Explainer(source, data, schema).explainAll(result.error.issues);
  const told = new Set(earlier.map(({ line }) => line));
  return { findings: findings.filter(({ line }) => !told.has(line)) };
}
