import type { Body } from '../newsroom.ts';
import { utf8Of } from '../utf8.ts';

const decoder = new TextDecoder();

/**
 * A body as the store keeps it: its HTML on one line, its visible text on another. Whoever reads it wants one of the two
 * (a page the HTML; proof and search the text), and a line is taken apart only when it is asked for. The bytes are their
 * own, so that a thread can give them away instead of copying them.
 */
export const formatBody = ({ parts, blocks }: Body): Uint8Array<ArrayBuffer> =>
  utf8Of(`${JSON.stringify(parts)}\n${JSON.stringify(blocks)}`);

/**
 * The body that {@link formatBody} wrote.
 * @example parseBody(formatBody({ parts: ['<p>خبر</p>'], blocks: ['خبر'] })).blocks // ['خبر']
 */
export function parseBody(bytes: Uint8Array): Body {
  const end = bytes.indexOf(LINE_FEED);
  let parts: Body['parts'] | undefined;
  let blocks: Body['blocks'] | undefined;
  return {
    get parts() {
      return (parts ??= parseLine(bytes.subarray(0, end)) as Body['parts']);
    },
    get blocks() {
      return (blocks ??= parseLine(bytes.subarray(end + 1)) as Body['blocks']);
    },
  };
}

/** JSON writes a line feed inside a string as `\n`: the only one stands between the two lines. */
const LINE_FEED = 10;

const parseLine = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));
