/** Marks of Markdown that a space too few or too many has left in the text, where a reader would see them. */

/** `##صادرات`; a single `#` may be a tag. */
const GLUED_HEADING = /^#{2,6}(?=[^#\s])/;
/** `[نگاه] (https://example.org/)` */
const SPACED_LINK = /(?<!!)(\[[^\][\n]+\])[ \t]+(\((?:https?:\/\/|\/)[^()\s]+\))/g;

export interface PlainMark {
  readonly code: 'mdx/heading-space' | 'mdx/link-space';
  /** What to show of the text. */
  readonly text: string;
  /** The part to be replaced. */
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/**
 * The marks of a paragraph that mark nothing.
 * @example plainMarks('##صادرات') // [{ code: 'mdx/heading-space', text: '##صادرات', from: 0, to: 2, replacement: '## ' }]
 */
export function plainMarks(paragraph: string): PlainMark[] {
  const found: PlainMark[] = [];
  const signs = paragraph.startsWith('##') ? GLUED_HEADING.exec(paragraph)?.[0] : undefined;
  if (signs !== undefined) {
    const [text = paragraph] = paragraph.split('\n', 1);
    found.push({ code: 'mdx/heading-space', text, from: 0, to: signs.length, replacement: `${signs} ` });
  }
  if (!paragraph.includes(']')) return found;
  for (const { 0: text, 1: words, 2: address, index: from } of paragraph.matchAll(SPACED_LINK)) {
    found.push({
      code: 'mdx/link-space',
      text,
      from,
      to: from + text.length,
      replacement: `${words!}${address!}`,
    });
  }
  return found;
}
