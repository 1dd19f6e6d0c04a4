import type {
  Definition,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { picturePath } from '../files/picture-path.ts';
import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding, type FindingPlace } from '../messages/index.ts';
import type { ComponentCall } from '../newsroom.ts';
import { idsOf, type ComponentName } from './components.ts';
import { isSafeLink } from './link-safety.ts';
import { callNode, container, isTag, paragraph, trimEnds, type Tag } from './nodes.ts';
import { plainMarks } from './plain-marks.ts';
import { readTag, type ReadTag } from './read-tag.ts';
import { visibleText } from './visible-text.ts';

const PROGRAM_LINE = /^(import|export)\s+[\w{*'"$]/;
/** Components that are blocks of their own. */
const isBlock = (name: ComponentName): boolean => name !== 'Statistic';

const start = (node: Nodes): number => node.position?.start.offset ?? 0;
const end = (node: Nodes): number => node.position?.end.offset ?? start(node);

/** Turns a parsed body into one that holds only what may be published, and reports the rest. */
export class BodyReader {
  readonly findings: Finding[] = [];
  readonly calls: ComponentCall[] = [];
  private readonly source: SourceText;
  private readonly bodyStart: number;
  private readonly definitions = new Map<string, Definition>();

  constructor(source: SourceText, bodyStart: number) {
    this.source = source;
    this.bodyStart = bodyStart;
  }

  read(tree: Root): Root {
    for (const node of tree.children) {
      if (node.type === 'definition') this.definitions.set(node.identifier, node);
    }
    return { type: 'root', children: this.blocks(tree.children) };
  }

  private place(offset: number): FindingPlace {
    return { file: this.source.file, ...this.source.at(this.bodyStart + offset) };
  }

  private corrected(from: number, to: number, replacement: string): string {
    return this.source.corrected(this.bodyStart + from, this.bodyStart + to, replacement);
  }

  private slice(node: Nodes): string {
    return this.source.text.slice(this.bodyStart + start(node), this.bodyStart + end(node));
  }

  private blocks(nodes: readonly RootContent[]): RootContent[] {
    return nodes.flatMap((node): RootContent[] => {
      if (isTag(node)) return this.blockTag(node);
      if (node.type === 'paragraph') return this.isProgram(node) ? [] : this.paragraph(node);
      if (node.type === 'heading') {
        if (node.depth === 1) {
          const fix = this.corrected(start(node), end(node), `#${this.slice(node)}`);
          this.findings.push(finding('mdx/heading-level', this.place(start(node)), {}, fix));
        }
        const depth = node.depth === 1 ? 2 : node.depth;
        return [{ ...node, depth, children: this.inline(node.children) }];
      }
      if (node.type === 'definition') {
        this.checkLink(node, node.url);
        return isSafeLink(node.url) ? [node] : [];
      }
      if (node.type === 'table') {
        const children = node.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({ ...cell, children: this.inline(cell.children) })),
        }));
        return [{ ...node, align: null, children }];
      }
      if ('children' in node) {
        return [{ ...node, children: this.blocks(node.children as RootContent[]) } as RootContent];
      }
      return node.type === 'html' ? [] : [node];
    });
  }

  /** `import` and `export` at the start of a paragraph are where MDX would run code. */
  private isProgram(node: Paragraph): boolean {
    const text = this.slice(node);
    if (!PROGRAM_LINE.test(text)) return false;
    let offset = start(node);
    for (const line of text.split('\n')) {
      const word = PROGRAM_LINE.exec(line)?.[1];
      if (word !== undefined) {
        this.findings.push(
          finding(word === 'import' ? 'mdx/import' : 'mdx/export', this.place(offset), { text: line }, ''),
        );
      }
      offset += line.length + 1;
    }
    return true;
  }

  /** A paragraph, broken where a block component or a picture stands in it. */
  private paragraph(node: Paragraph): RootContent[] {
    if (node.position) {
      const at = start(node);
      for (const { code, text, from, to, replacement } of plainMarks(this.slice(node))) {
        const fix = this.corrected(at + from, at + to, replacement);
        this.findings.push(finding(code, this.place(at + from), { text }, fix));
      }
    }
    const blocks: RootContent[] = [];
    let line: PhrasingContent[] = [];
    const flush = (): void => {
      const hasText = line.some((child) => child.type !== 'text' || child.value.trim() !== '' || child.data);
      if (hasText) blocks.push(paragraph(trimEnds(line)));
      line = [];
    };
    for (const child of node.children) {
      const block = isTag(child) ? this.blockInLine(child) : this.pictureInLine(child);
      if (block === undefined) line.push(...this.inline([child]));
      else {
        flush();
        blocks.push(...block);
      }
    }
    flush();
    return blocks;
  }

  private blockInLine(tag: Tag): RootContent[] | undefined {
    const read = this.tag(tag);
    if (read === undefined) return this.unreadable(tag);
    return isBlock(read.name) ? this.block(read, tag) : undefined;
  }

  private pictureInLine(node: PhrasingContent): RootContent[] | undefined {
    if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
    const target = this.pictureTarget(node);
    return target === undefined ? [] : this.figure(node, { ...target });
  }

  private pictureTarget(
    node: Image | ImageReference,
  ): { src: string; alt: string; credit?: string } | undefined {
    const definition = node.type === 'imageReference' ? this.definitions.get(node.identifier) : node;
    if (definition === undefined) return undefined;
    const credit = definition.title ?? undefined;
    return { src: definition.url, alt: node.alt ?? '', ...(credit !== undefined && { credit }) };
  }

  private blockTag(tag: Tag): RootContent[] {
    const read = this.tag(tag);
    if (read === undefined) return this.unreadable(tag);
    if (isBlock(read.name)) return this.block(read, tag);
    return [paragraph([callNode(this.call('Statistic', read.attributes, tag))])];
  }

  /** The text in a tag that cannot be used is read all the same, so that one run lists every finding. */
  private unreadable(tag: Tag): RootContent[] {
    this.children(tag);
    return [];
  }

  private children(tag: Tag): RootContent[] {
    const nodes = tag.children as RootContent[];
    if (tag.type === 'mdxJsxFlowElement') return this.blocks(nodes);
    return nodes.length === 0
      ? []
      : this.paragraph({ type: 'paragraph', children: nodes as PhrasingContent[] });
  }

  private block(read: ReadTag, tag: Tag): RootContent[] {
    const { name, attributes } = read;
    if (name === 'Figure') return this.figure(tag, attributes as { src: string; alt: string });
    if (name === 'Chart' || name === 'DataTable') return [callNode(this.call(name, attributes, tag))];
    const children = this.children(tag);
    if (children.length === 0) {
      this.findings.push(
        finding('mdx/no-text', this.place(start(tag)), { name }, `<${name}>\n…\n</${name}>`),
      );
      return [];
    }
    if (name === 'Note') return [container('div', 'note', children)];
    const quotation: RootContent = { type: 'blockquote', children: children as never };
    const by = attributes['by'];
    const speaker =
      by === undefined ? [] : [paragraph([callNode(this.call('Person', { id: by }, tag))], 'figcaption')];
    return [container('figure', 'quote', [quotation, ...speaker])];
  }

  private figure(node: Nodes, attributes: { src: string; alt: string; credit?: string }): RootContent[] {
    const { src, alt } = attributes;
    const found = picturePath(this.source.file, src);
    if ('problem' in found) {
      const name = src.slice(src.search(/[^/\\]*$/)).replace(/\.\w+$/, '') || 'x';
      const fix = this.slice(node).split('\n')[0]!.replace(src, `../../media/${name}.jpg`);
      this.findings.push(finding(found.problem, this.place(start(node)), { src }, fix));
      return [];
    }
    if (alt.trim() === '') {
      const fix = this.slice(node)
        .replace('![]', '![شرح تصویر]')
        .replace(/alt=["']\s*["']/, 'alt="شرح تصویر"');
      this.findings.push(finding('mdx/picture-alt', this.place(start(node)), { src }, fix));
      return [];
    }
    return [callNode(this.call('Figure', { ...attributes, src: found.path }, node))];
  }

  private call(
    component: ComponentCall['component'],
    attributes: Readonly<Record<string, string>>,
    node: Nodes,
  ): number {
    const { line, column } = this.place(start(node));
    const of = attributes['of'];
    const canonical = of === undefined ? attributes : { ...attributes, of: idsOf(of).join(', ') };
    return this.calls.push({ component, attributes: canonical, line, column }) - 1;
  }

  private tag(tag: Tag): ReadTag | undefined {
    const { read, findings } = readTag(tag, this.source, this.bodyStart);
    this.findings.push(...findings);
    return read;
  }

  private inline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      if (isTag(node)) return this.inlineTag(node);
      if (node.type === 'text') return [this.text(node)];
      if (node.type === 'html') return [];
      if (node.type === 'image' || node.type === 'imageReference') {
        this.findings.push(finding('mdx/misplaced', this.place(start(node)), { name: 'Figure' }));
        return [];
      }
      if (node.type === 'link' || node.type === 'linkReference') return this.link(node);
      if ('children' in node) return [{ ...node, children: this.inline(node.children) } as PhrasingContent];
      return [node];
    });
  }

  private inlineTag(tag: Tag): PhrasingContent[] {
    const read = this.tag(tag);
    if (read?.name === 'Statistic') return [callNode(this.call('Statistic', read.attributes, tag))];
    if (read !== undefined) {
      const fix = this.slice(tag).split('\n')[0];
      this.findings.push(finding('mdx/misplaced', this.place(start(tag)), { name: read.name }, fix));
    }
    return this.inline(tag.children as PhrasingContent[]);
  }

  private text(node: Text): Text {
    const typed = this.slice(node);
    for (let at = typed.indexOf('{'); at !== -1; at = typed.indexOf('{', at + 1)) {
      const slashes = /\\*$/.exec(typed.slice(0, at))![0].length;
      if (slashes % 2 === 1) continue;
      const offset = start(node) + at;
      const text = typed.slice(at).split('\n')[0]!;
      const fix = this.corrected(offset, offset + 1, '\\{');
      this.findings.push(finding('mdx/expression', this.place(offset), { text }, fix));
      // The rest of the line is most often part of the same expression.
      at = typed.indexOf('\n', at);
      if (at === -1) break;
    }
    return node;
  }

  private checkLink(node: Nodes, url: string): boolean {
    if (isSafeLink(url)) return true;
    const text = 'children' in node ? visibleText(node) : '';
    const meant = /^www\./i.test(url) ? `https://${url}` : 'https://…';
    const fix =
      node.type === 'definition'
        ? `[${node.identifier}]: ${meant}`
        : this.corrected(start(node), end(node), text === '' ? '' : `[${text}](${meant})`);
    this.findings.push(finding('mdx/unsafe-link', this.place(start(node)), { href: url }, fix));
    return false;
  }

  private link(node: Link | LinkReference): PhrasingContent[] {
    const children = this.inline(node.children);
    if (node.type === 'linkReference') return [{ ...node, children } as PhrasingContent];
    if (!this.checkLink(node, node.url)) return children;
    if (node.url !== '' && node.url !== '#') return [{ ...node, children } as PhrasingContent];
    const text = visibleText(node);
    const fix = this.corrected(start(node), end(node), text);
    this.findings.push(finding('mdx/dead-link', this.place(start(node)), { text }, fix));
    return children;
  }
}
