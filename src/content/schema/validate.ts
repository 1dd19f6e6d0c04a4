import { z } from 'zod';
import type { SourceText } from '../files/source-text.ts';
import { nearest } from '../files/nearest.ts';
import type { Finding } from '../finding.ts';
import { finding, type ContentCode } from '../messages/index.ts';
import type { Path, YamlData } from '../yaml/document.ts';
import { ISSUE_KEY, type FieldIssue } from './issue.ts';
import { KEY_ALIASES, keysAt, schemaAt } from './keys.ts';
import { choiceInPersian } from './choices-in-persian.ts';
import { gluedKeys, plainKey, shallowKeys, valueIn, type Glued, type Shallow } from './misplaced-keys.ts';
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
  /** Keys that another finding speaks of: one that is misspelt is not also missing. */
  private readonly told = new Set<string>();

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
    if (issue.finding === 'field/bad-id' && typed.trim().includes('\n')) {
      const ids = typed.trim().split(/\s*\n\s*/);
      const key = keyName(path);
      return finding('field/not-list', this.place(start), { key }, `${key}: [${ids.join(', ')}]`);
    }
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
    const glued = gluedKeys(keys, known);
    const shallow = shallowKeys(keys, valueIn(this.data.value, path), (holder) =>
      keysAt(this.schema, [...path, holder]),
    );
    for (const { key } of glued) this.tell(path, key);
    for (const { holder } of shallow) this.tell(path, holder);
    const rest = keys.filter(
      (key) => !glued.some(({ typed }) => typed === key) && !shallow.some(({ key: inner }) => inner === key),
    );
    return [
      ...(glued.length === 0 ? [] : [this.missingSpaces(path, glued)]),
      ...(shallow.length === 0 ? [] : [this.tooShallow(path, shallow)]),
      ...this.misspelt(path, rest, known),
    ];
  }

  private tell(path: Path, key: string): void {
    this.told.add(JSON.stringify([...path, key]));
  }

  /** `{name:نگاه}`: without a space after its colon all of it is one key. */
  private missingSpaces(path: Path, glued: readonly Glued[]): Finding {
    const { start } = this.data.keyAt([...path, glued[0]!.typed]);
    const line = this.source.lineAt(start).trim();
    const fix = glued.reduce((text, { typed, key, value }) => text.replace(typed, `${key}: ${value}`), line);
    return finding('yaml/missing-colon', this.place(start), { text: glued[0]!.typed }, fix);
  }

  /** Keys that stand beside the key they belong below. */
  private tooShallow(path: Path, shallow: readonly Shallow[]): Finding {
    const [{ holder, key }] = shallow as readonly [Shallow, ...Shallow[]];
    const { start } = this.data.keyAt([...path, key]);
    const lines = shallow
      .filter((each) => each.holder === holder)
      .map((each) => `  ${this.source.lineAt(this.data.keyAt([...path, each.key]).start).trim()}`);
    const text = this.source.lineAt(start).trim();
    return finding('yaml/indent', this.place(start), { text }, [`${holder}:`, ...lines].join('\n'));
  }

  private misspelt(path: Path, keys: readonly string[], known: readonly string[]): Finding[] {
    return keys.map((key) => {
      const { start, end } = this.data.keyAt([...path, key]);
      const alias = KEY_ALIASES[key];
      const meant = alias !== undefined && known.includes(alias) ? alias : nearest(plainKey(key), known);
      if (meant !== undefined) this.tell(path, meant);
      const fix = meant === undefined ? undefined : this.source.corrected(start, end, meant);
      return finding('field/unknown', this.place(start), { key, ...(meant !== undefined && { meant }) }, fix);
    });
  }

  private wrongType(path: Path, expected: string): Finding[] {
    const key = keyName(path) || this.source.file;
    const value = valueIn(this.data.value, path);
    if ((value === undefined || value === null) && this.told.has(JSON.stringify(path))) return [];
    return [this.typeFinding(path, expected, key, value)];
  }

  private typeFinding(path: Path, expected: string, key: string, value: unknown): Finding {
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
    if (path.length === 0) {
      const isVocabulary = /^(?:topics|places|people|organizations)\.yaml$/.test(this.source.file);
      return finding(
        'yaml/not-a-map',
        this.place(start),
        {},
        isVocabulary ? 'industry:\n  name: صنعت' : 'title: …',
      );
    }
    return finding(code, this.place(start), { key }, this.inOwnWords(path, code) ?? sample);
  }

  /** The value as it was typed, in the form that the key takes. */
  private inOwnWords(path: Path, code: ContentCode): string | undefined {
    const { start, end } = this.data.valueAt(path);
    const typed = this.source.text.slice(start, end).trimEnd();
    if (code === 'field/not-text' && /^[[{]/.test(typed) && !typed.includes('\n') && !typed.includes('"')) {
      return this.source.corrected(start, start + typed.length, `"${typed}"`);
    }
    if (code !== 'field/not-list' || !/^[a-z]+:\s/.test(typed) || typeof path.at(-1) !== 'string')
      return undefined;
    const lines = typed.split('\n').map((line) => line.trim());
    return [
      `${String(path.at(-1))}:`,
      ...lines.map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`)),
    ].join('\n');
  }

  private choice(path: Path, values: readonly unknown[]): Finding[] {
    const { start, end } = this.data.valueAt(path);
    const typed = this.source.text.slice(start, end);
    const choices = values.map(String);
    const key = keyName(path);
    const at = valueIn(this.data.value, path);
    if (typeof at !== 'string') return this.wrongType(path, 'string');
    const meant =
      choiceInPersian(key, at) ??
      nearest(at, choices) ??
      choices.find((each) => each.startsWith(at.slice(0, 4)));
    const fix = this.source.corrected(start, end, typedLike(typed, meant ?? choices[0]!));
    const data = { key, text: at, choices: choices.join(', '), ...(meant !== undefined && { meant }) };
    return [finding('field/choice', this.place(start), data, fix)];
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
    return meant.length === 0 ? this.wrongType(path, expected) : this.explainAll(meant[0]!);
  }

  explainAll(issues: readonly Issue[]): Finding[] {
    // What a key was meant to be is known before others are said to be missing.
    const unknown = issues.filter(({ code }) => code === 'unrecognized_keys');
    return [...unknown, ...issues.filter((issue) => !unknown.includes(issue))].flatMap((issue) => {
      const path = pathOf(issue);
      if (issue.code === 'custom' && issue.params) {
        return [this.ours(path, issue.params as unknown as FieldIssue)];
      }
      if (issue.code === 'unrecognized_keys') return this.unknownKeys(path, issue.keys);
      if (issue.code === 'invalid_value') return this.choice(path, issue.values);
      if (issue.code === 'invalid_union') return this.union(path, issue.errors);
      if (issue.code === 'invalid_key') {
        const inner = issue.issues[0] as Issue & { params?: FieldIssue };
        return inner.params ? [this.badKey(path, inner.params)] : [];
      }
      if (issue.code === 'invalid_type') return this.wrongType(path, issue.expected);
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
