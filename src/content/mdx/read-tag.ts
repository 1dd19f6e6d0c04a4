import { nearest } from '../files/nearest.ts';
import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding, type FindingPlace } from '../messages/index.ts';
import {
  canonicalPeriod,
  CHART_KINDS,
  COMPONENTS,
  isComponentName,
  PERSIAN_COMPONENTS,
  type ComponentName,
  type ComponentShape,
} from './components.ts';
import { choiceInPersian } from '../schema/choices-in-persian.ts';
import { markdownFor } from './html-in-markdown.ts';
import type { Tag } from './nodes.ts';

/** A component tag that may be used. */
export interface ReadTag {
  readonly name: ComponentName;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Checks one tag against the components; knows the places of its attributes. */
class TagReader {
  readonly findings: Finding[] = [];
  private readonly tag: Tag;
  private readonly source: SourceText;
  private readonly bodyStart: number;

  constructor(tag: Tag, source: SourceText, bodyStart: number) {
    this.tag = tag;
    this.source = source;
    this.bodyStart = bodyStart;
  }

  private get start(): number {
    return this.bodyStart + (this.tag.position?.start.offset ?? 0);
  }

  private place(offset: number): FindingPlace {
    return { file: this.source.file, ...this.source.at(offset) };
  }

  name(): ComponentName | undefined {
    const name = this.tag.name ?? '';
    if (isComponentName(name)) return name;
    const meant = PERSIAN_COMPONENTS[name] ?? nearest(name, Object.keys(COMPONENTS));
    if (/^[a-z]/.test(name) && meant === undefined) {
      const fix = markdownFor(this.source, this.start, name);
      this.findings.push(finding('mdx/html', this.place(this.start), { tag: name }, fix));
      return undefined;
    }
    const fix =
      meant === undefined
        ? COMPONENTS.Note.sample
        : this.source.corrected(this.start + 1, this.start + 1 + name.length, meant);
    const data = { name, ...(meant !== undefined && { meant }) };
    this.findings.push(finding('mdx/unknown-component', this.place(this.start), data, fix));
    return undefined;
  }

  attributes(name: ComponentName): Record<string, string> {
    const shape: ComponentShape = COMPONENTS[name];
    const result: Record<string, string> = {};
    for (const attribute of this.tag.attributes) {
      const from = this.bodyStart + (attribute.position?.start.offset ?? 0);
      const to = this.bodyStart + (attribute.position?.end.offset ?? 0);
      const typed = this.source.text.slice(from, to);
      if (
        attribute.type === 'mdxJsxExpressionAttribute' ||
        (typeof attribute.value === 'object' && attribute.value !== null)
      ) {
        const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : typed;
        const inner = /^[^{]*\{\s*["'`]?([^"'`{}]*)["'`]?\s*\}$/.exec(typed)?.[1]?.trim() ?? '…';
        const replacement = attribute.type === 'mdxJsxAttribute' ? `${attribute.name}="${inner}"` : '';
        const fix = this.source.corrected(from, to, replacement).replace(/\s+(?=\/?>)/, ' ');
        this.findings.push(finding('mdx/attribute-expression', this.place(from), { name: key }, fix));
        result[key] = '';
        continue;
      }
      const key = attribute.name;
      if (!(key in shape.attributes)) {
        const meant = nearest(key, Object.keys(shape.attributes));
        const fix =
          meant === undefined
            ? this.source
                .corrected(from, to, '')
                .replace(/\s+(?=\/?>)/, ' ')
                .replace(/ >/, '>')
            : this.source.corrected(from, from + key.length, meant);
        const data = { name: key, component: name, ...(meant !== undefined && { meant }) };
        this.findings.push(finding('mdx/unknown-attribute', this.place(from), data, fix));
        if (meant !== undefined) result[meant] ??= '';
        continue;
      }
      if (Object.hasOwn(result, key)) {
        const fix = this.source.corrected(from, to, '').replace(/\s+(?=\/?>)/, ' ');
        this.findings.push(finding('mdx/repeated-attribute', this.place(from), { name: key }, fix));
        continue;
      }
      const value = (attribute.value ?? '').replace(/\s+/g, ' ').trim();
      this.value(name, key, value, from, to);
      result[key] = key === 'at' ? (canonicalPeriod(value) ?? value) : value;
    }
    for (const [key, need] of Object.entries(shape.attributes)) {
      if (need === 'optional' || Object.hasOwn(result, key)) continue;
      this.findings.push(
        finding(
          'mdx/missing-attribute',
          this.place(this.start),
          { name: key, component: name },
          shape.sample,
        ),
      );
    }
    return result;
  }

  /** What the component alone knows of a value; whether an id exists is asked of the newsroom. */
  private value(component: ComponentName, key: string, value: string, from: number, to: number): void {
    const place = this.place(from);
    if (value === '' && key !== 'alt') {
      const fix = COMPONENTS[component].sample;
      this.findings.push(finding('mdx/missing-attribute', place, { name: key, component }, fix));
    } else if (key === 'as' && !(CHART_KINDS as readonly string[]).includes(value)) {
      const meant = choiceInPersian('as', value) ?? nearest(value, CHART_KINDS);
      const fix = this.source.corrected(from, to, `as="${meant ?? 'bar'}"`);
      const data = { text: value, choices: CHART_KINDS.join(', '), ...(meant !== undefined && { meant }) };
      this.findings.push(finding('mdx/chart-kind', place, data, fix));
    } else if (key === 'at' && canonicalPeriod(value) === undefined) {
      const fix = this.source.corrected(from, to, 'at="1395"');
      this.findings.push(finding('period/unreadable', place, { text: value }, fix));
    }
  }

  text(name: ComponentName): void {
    const empty = this.tag.children.every((child) => child.type === 'text' && child.value.trim() === '');
    if (COMPONENTS[name].holdsText || empty) return;
    const end = this.bodyStart + (this.tag.position?.end.offset ?? 0);
    const typed = this.source.text.slice(this.start, end);
    const open = /^<[^>]*>/.exec(typed)?.[0] ?? COMPONENTS[name].sample;
    const fix = open.replace(/\s*\/?>$/, ' />');
    this.findings.push(finding('mdx/has-text', this.place(this.start), { name }, fix));
  }
}

/**
 * Reads a tag of a body: its name and attributes as plain strings.
 * @returns the tag where it may be used, and everything that is wrong with it
 */
export function readTag(
  tag: Tag,
  source: SourceText,
  bodyStart: number,
): { readonly read?: ReadTag; readonly findings: readonly Finding[] } {
  const reader = new TagReader(tag, source, bodyStart);
  const name = reader.name();
  if (name === undefined) return { findings: reader.findings };
  const attributes = reader.attributes(name);
  reader.text(name);
  return reader.findings.length > 0
    ? { findings: reader.findings }
    : { read: { name, attributes }, findings: [] };
}
