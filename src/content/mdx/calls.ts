import type { ComponentCall } from '../newsroom.ts';

/**
 * Stands in the compiled tree where a component call belongs. No writer can type it: raw HTML is refused, and text is
 * escaped.
 */
export const CALL_ELEMENT = 'bultan-call';

const CALL = new RegExp(`<${CALL_ELEMENT} n="(\\d+)"></${CALL_ELEMENT}>`);

/** Breaks finished HTML at its calls. */
export function splitAtCalls(html: string, calls: readonly ComponentCall[]): (string | ComponentCall)[] {
  const parts: (string | ComponentCall)[] = [];
  for (const [index, piece] of html.split(CALL).entries()) {
    if (index % 2 === 1) parts.push(calls[Number(piece)]!);
    else if (piece !== '') parts.push(piece);
  }
  return parts;
}
