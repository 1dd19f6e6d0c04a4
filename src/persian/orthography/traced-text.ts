import type { Edit } from './types.ts';

/** A text on its way through the rules, which remembers where in the given text each character came from. */
export interface TracedText {
  readonly text: string;
  /** One more entry than characters: the last is the length of the given text. */
  readonly origin: Int32Array;
}

/** The text as it was given. */
export function trace(text: string): TracedText {
  return { text, origin: Int32Array.from({ length: text.length + 1 }, (_, index) => index) };
}

/** The text with the edits made. They must be in ascending order and must not overlap. */
export function applyEdits(traced: TracedText, edits: readonly Edit[]): TracedText {
  const parts: string[] = [];
  const growth = edits.reduce((sum, { start, end, after }) => sum + after.length - (end - start), 0);
  const origin = new Int32Array(traced.origin.length + growth);
  let read = 0;
  let written = 0;
  for (const { start, end, after } of edits) {
    parts.push(traced.text.slice(read, start), after);
    origin.set(traced.origin.subarray(read, start), written);
    written += start - read;
    spread(traced.origin, origin, { start, end, written, length: after.length });
    written += after.length;
    read = end;
  }
  parts.push(traced.text.slice(read));
  origin.set(traced.origin.subarray(read), written);
  return { text: parts.join(''), origin };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly written: number;
  readonly length: number;
}

/** What replaces a span came from its beginning on, and never from beyond its end. */
function spread(from: Int32Array, to: Int32Array, { start, end, written, length }: Span): void {
  for (let index = 0; index < length; index += 1) {
    to[written + index] = from[Math.min(start + index, Math.max(start, end - 1))]!;
  }
}
