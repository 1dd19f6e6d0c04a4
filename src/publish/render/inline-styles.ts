import { createHash } from 'node:crypto';
import { needsOf, parseStyleSheet, usedStyles, vocabularyOf, type StyleSheet } from './style-sheet.ts';

const opening = '<style>';
const closing = '</style>';
const rootedUrl = /url\((["']?)\/(?!\/)/gu;
/** A page whose script adds elements may need any rule. */
const ownScript = /<script[^>]*\ssrc="/u;
/** A site has one sheet for each kind of page; a site with more than this is not slowed down by looking for them. */
const mostSheets = 64;
/** Pages of one kind differ in a few elements only, so that they share what they use of a sheet. */
const mostUses = 1024;

interface KnownSheet {
  readonly css: string;
  readonly sheet: StyleSheet;
  /** What a page may have or lack that makes a difference to the sheet. */
  readonly needs: readonly string[];
}

/** What a page carries as its own style sheet, and how a content security policy names it: `sha256-…`. */
interface PageStyle {
  readonly css: string;
  readonly hash: string;
}

/** A page without its inline style sheets. */
export interface Unstyled {
  /** Up to where the first sheet stood. */
  readonly before: string;
  /** The rules of all its sheets, in their order, that the page uses; nothing where it has no sheet. */
  readonly style: PageStyle | undefined;
  readonly after: string;
}

const knownSheets: KnownSheet[] = [];
const knownUses = new Map<string, PageStyle>();

/**
 * Takes the inline style sheets out of a page and joins what the page uses of them; addresses in it lead to `root`.
 *
 * @example takeStyles('<style>p{margin:0}.x{color:red}</style><p>', '../')
 * // { before: '', style: { css: 'p{margin:0}', hash: 'sha256-…' }, after: '<p>' }
 */
export function takeStyles(html: string, root: string): Unstyled {
  const sheets: KnownSheet[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, Math.max(from, at + 1))) {
    if (isInAttribute(html, at)) continue;
    const known = sheetAt(html, at + opening.length);
    sheets.push(known);
    pieces.push(html.slice(from, at));
    from = at + opening.length + known.css.length + closing.length;
  }
  const [before = '', ...rest] = [...pieces, html.slice(from)];
  const after = rest.join('');
  return { before, style: sheets.length === 0 ? undefined : styleOf(before + after, sheets, root), after };
}

/** Ten thousand pages carry the same few sheets: each is taken apart once. */
function sheetAt(html: string, from: number): KnownSheet {
  const found = knownSheets.find(
    ({ css }) => html.startsWith(closing, from + css.length) && html.startsWith(css, from),
  );
  if (found !== undefined) return found;
  const end = html.indexOf(closing, from);
  const css = html.slice(from, end < 0 ? html.length : end);
  const sheet = parseStyleSheet(css);
  const known = { css, sheet, needs: [...needsOf(sheet)] };
  if (knownSheets.length < mostSheets) knownSheets.push(known);
  return known;
}

function styleOf(html: string, sheets: readonly KnownSheet[], root: string): PageStyle {
  const keepsAll = ownScript.test(html);
  const has = keepsAll ? new Set<string>() : vocabularyOf(html);
  const ids = sheets.map((known) => knownSheets.indexOf(known));
  const uses = sheets.flatMap(({ needs }) => needs.map((need) => (has.has(need) ? '1' : '0')));
  const key = `${ids.join()} ${root} ${keepsAll} ${uses.join('')}`;
  const found = knownUses.get(key);
  if (found !== undefined) return found;
  const whole = keepsAll
    ? sheets.map(({ css }) => css).join('')
    : usedStyles(
        sheets.map(({ sheet }) => sheet),
        has,
      );
  const css = whole.replace(rootedUrl, `url($1${root}`);
  const style = { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
  if (!ids.includes(-1) && knownUses.size < mostUses) knownUses.set(key, style);
  return style;
}

/** Whether a place stands in an attribute's value, where `<` is plain text; a quotation mark there is always escaped. */
function isInAttribute(html: string, at: number): boolean {
  const quotation = html.lastIndexOf('"', at);
  return quotation > 0 && /\s[\w:-]+=$/u.test(html.slice(Math.max(0, quotation - 40), quotation));
}
