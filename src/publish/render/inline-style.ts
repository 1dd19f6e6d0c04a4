import { createHash } from 'node:crypto';

/** An inline style sheet as a page at some depth carries it. */
export interface PlacedStyle {
  readonly css: string;
  /** As a content security policy names it: `'sha256-…'`. */
  readonly hash: string;
}

interface KnownStyle {
  readonly css: string;
  readonly placed: Map<string, PlacedStyle>;
}

const rootedUrl = /url\((["']?)\/(?!\/)/gu;
const closing = '</style>';
/** A site has one sheet for each kind of page; a site with more than this is not slowed down by looking for them. */
const mostKnown = 64;
const knownStyles: KnownStyle[] = [];

/**
 * The style sheet whose text begins at `from`, with the addresses in it leading to the root.
 *
 * Ten thousand pages carry the same few sheets: each is recognised by comparing it, and rewritten and hashed once.
 *
 * @returns the sheet and where its text ends in `html`.
 */
export function placeStyle(html: string, from: number, root: string): { style: PlacedStyle; end: number } {
  let known = knownStyles.find(
    ({ css }) => html.startsWith(css, from) && html.startsWith(closing, from + css.length),
  );
  if (known === undefined) {
    const end = html.indexOf(closing, from);
    known = { css: html.slice(from, end < 0 ? html.length : end), placed: new Map() };
    if (knownStyles.length < mostKnown) knownStyles.push(known);
  }
  let style = known.placed.get(root);
  if (style === undefined) {
    const css = known.css.replace(rootedUrl, `url($1${root}`);
    style = { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
    known.placed.set(root, style);
  }
  return { style, end: from + known.css.length };
}
