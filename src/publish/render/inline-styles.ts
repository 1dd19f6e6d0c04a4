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
  /** The whole `<style>`, in UTF-8. */
  readonly tag: Uint8Array;
  readonly hash: string;
}

/** A page without its style sheets. */
export interface Unstyled {
  /** Up to where the sheet stands: in place of the page's own, else at the end of the head. */
  readonly before: string;
  /** The rules of all its sheets, in their order, that the page uses; nothing where it has no sheet. */
  readonly style: PageStyle | undefined;
  readonly after: string;
}

const knownSheets: KnownSheet[] = [];
const knownUses = new Map<string, PageStyle>();

/**
 * Takes the inline style sheets out of a page and joins what the page uses of them and of the sheets that its page file
 * asks for; addresses in it lead to `root`.
 *
 * @param asked follow the page's own.
 * @example takeStyles('<style>p{margin:0}.x{color:red}</style><p>', ['a{margin:0}'], '../')
 * // { before: '', style: { tag: <bytes of '<style>p{margin:0}</style>'>, hash: 'sha256-…' }, after: '<p>' }
 */
export function takeStyles(html: string, asked: readonly string[], root: string): Unstyled {
  const sheets: KnownSheet[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, Math.max(from, at + 1))) {
    if (isInAttribute(html, at)) continue;
    const end = html.indexOf(closing, at);
    const css = html.slice(at + opening.length, end < 0 ? html.length : end);
    sheets.push(known(css));
    pieces.push(html.slice(from, at));
    from = at + opening.length + css.length + closing.length;
  }
  if (pieces.length === 0 && asked.length > 0) {
    from = Math.max(0, html.indexOf('</head>'));
    pieces.push(html.slice(0, from));
  }
  sheets.push(...asked.map(known));
  const [before = '', ...rest] = [...pieces, html.slice(from)];
  const after = rest.join('');
  return { before, style: sheets.length === 0 ? undefined : styleOf([before, after], sheets, root), after };
}

/** Ten thousand pages carry the same few sheets: each is taken apart once. */
function known(css: string): KnownSheet {
  const found = knownSheets.find((each) => each.css === css);
  if (found !== undefined) return found;
  const sheet = parseStyleSheet(css);
  const parsed = { css, sheet, needs: [...needsOf(sheet)] };
  if (knownSheets.length < mostSheets) knownSheets.push(parsed);
  return parsed;
}

function styleOf(pieces: readonly string[], sheets: readonly KnownSheet[], root: string): PageStyle {
  const keepsAll = pieces.some((html) => ownScript.test(html));
  const has = keepsAll ? new Set<string>() : vocabularyOf(...pieces);
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
  const style = {
    tag: Buffer.from(opening + css + closing),
    hash: `sha256-${createHash('sha256').update(css).digest('base64')}`,
  };
  if (!ids.includes(-1) && knownUses.size < mostUses) knownUses.set(key, style);
  return style;
}

/** Whether a place stands in an attribute's value, where `<` is plain text; a quotation mark there is always escaped. */
function isInAttribute(html: string, at: number): boolean {
  const quotation = html.lastIndexOf('"', at);
  return quotation > 0 && /\s[\w:-]+=$/u.test(html.slice(Math.max(0, quotation - 40), quotation));
}
