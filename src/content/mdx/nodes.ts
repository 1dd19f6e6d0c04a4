import type { BlockContent, Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { CALL_ELEMENT } from './calls.ts';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

export const isTag = (node: Nodes): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The mark of a component call; `mdast-util-to-hast` turns any node with `hName` into that element. */
export const callNode = (index: number): Text => ({
  type: 'text',
  value: '',
  data: { hName: CALL_ELEMENT, hProperties: { n: String(index) } },
});

/** A container that Markdown has no word for. */
export const container = (tagName: string, className: string, children: RootContent[]): RootContent => ({
  type: 'blockquote',
  data: { hName: tagName, hProperties: { className: [className] } },
  children: children as BlockContent[],
});

export const paragraph = (children: PhrasingContent[], tagName?: string): Paragraph => ({
  type: 'paragraph',
  ...(tagName !== undefined && { data: { hName: tagName } }),
  children,
});

/** White space beside a block that stood in the line belongs to neither. */
export function trimEnds(line: PhrasingContent[]): PhrasingContent[] {
  const first = line[0];
  const last = line.at(-1);
  const trimmed = [...line];
  if (first?.type === 'text') trimmed[0] = { ...first, value: first.value.trimStart() };
  if (last?.type === 'text' && trimmed.length > 0) {
    const current = trimmed.at(-1) as Text;
    trimmed[trimmed.length - 1] = { ...current, value: current.value.trimEnd() };
  }
  return trimmed;
}
