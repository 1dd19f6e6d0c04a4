import type { Body, ComponentCall } from '../newsroom.ts';
import { utf8Of } from '../utf8.ts';

/** A text may begin with the sign that a file's bytes would begin with. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** No body holds it: control characters are refused in content, and Markdown reads `&#0;` as U+FFFD. */
const END = '\0';
const END_BYTE = 0;

/**
 * A body as the store keeps it: how its HTML is parted, the HTML, and its visible text with a line for each block. As
 * JSON the texts would take four times as long to write and to read, each character being looked at for an escape.
 * Whoever reads a body wants its HTML or its text (a page the one; proof and search the other), and either is decoded
 * only when it is asked for. The bytes are their own, so that a thread can give them away instead of copying them.
 */
export function formatBody({ parts, blocks }: Body): Uint8Array<ArrayBuffer> {
  const layout = parts.map((part) => (typeof part === 'string' ? part.length : part));
  const html = parts.filter((part) => typeof part === 'string').join('');
  return utf8Of(JSON.stringify(layout) + END + html + END + blocks.join('\n'));
}

/**
 * The body that {@link formatBody} wrote.
 * @example parseBody(formatBody({ parts: ['<p>خبر</p>'], blocks: ['خبر'] })).blocks // ['خبر']
 */
export function parseBody(bytes: Uint8Array): Body {
  let parts: Body['parts'] | undefined;
  let blocks: Body['blocks'] | undefined;
  return {
    get parts() {
      return (parts ??= partsOf(bytes));
    },
    get blocks() {
      return (blocks ??= blocksOf(bytes));
    },
  };
}

function partsOf(bytes: Uint8Array): Body['parts'] {
  const start = bytes.indexOf(END_BYTE);
  const layout = JSON.parse(decoder.decode(bytes.subarray(0, start))) as (number | ComponentCall)[];
  const html = decoder.decode(bytes.subarray(start + 1, bytes.lastIndexOf(END_BYTE)));
  let at = 0;
  return layout.map((part) => (typeof part === 'number' ? html.slice(at, (at += part)) : part));
}

function blocksOf(bytes: Uint8Array): Body['blocks'] {
  const text = decoder.decode(bytes.subarray(bytes.lastIndexOf(END_BYTE) + 1));
  return text === '' ? [] : text.split('\n');
}
