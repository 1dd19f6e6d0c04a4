import { createHash } from 'node:crypto';
import { needsOf, parseStyleSheet, usedStyles, vocabularyOf, type StyleSheet } from './style-sheet.ts';

const opening = '<style>';
const closing = '</style>';
const rootedUrl = /url\((["']?)\/(?!\/)/gu;
const script = '<script';
const source = /\ssrc="/u;
/** A site has one sheet for each kind of page; a site with more than this is not slowed down by looking for them. */
const mostSheets = 64;
/** Pages of one kind differ in a few elements only, so that they share what they use of a sheet: some 5 KB each. */
const mostUses = 4096;
/** Bits of a number that is quick to work with. */
const wordLength = 30;

interface KnownSheet {
  /** Its place among the known ones; -1 where there were too many. */
  readonly id: number;
  readonly css: string;
  readonly sheet: StyleSheet;
  /** What a page may have or lack that makes a difference to the sheet. */
  readonly needs: readonly number[];
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
  const id = knownSheets.length < mostSheets ? knownSheets.length : -1;
  const parsed = { id, css, sheet, needs: [...needsOf(sheet)] };
  if (id >= 0) knownSheets.push(parsed);
  return parsed;
}

function styleOf(pieces: readonly string[], sheets: readonly KnownSheet[], root: string): PageStyle {
  const keepsAll = pieces.some(loadsScript);
  const has = keepsAll ? new Set<number>() : vocabularyOf(...pieces);
  const uses = sheets.map(({ id, needs }) => `${id}:${keepsAll ? 'all' : usesOf(needs, has)}`);
  const key = `${root} ${uses.join(' ')}`;
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
  if (sheets.every(({ id }) => id >= 0) && knownUses.size < mostUses) knownUses.set(key, style);
  return style;
}

/** Which of the needs a page meets, a bit for each. */
function usesOf(needs: readonly number[], has: ReadonlySet<number>): string {
  const words: number[] = [];
  for (let from = 0; from < needs.length; from += wordLength) {
    let word = 0;
    for (let at = from; at < from + wordLength && at < needs.length; at += 1) {
      word = (word << 1) | (has.has(needs[at]!) ? 1 : 0);
    }
    words.push(word);
  }
  return words.join();
}

/** Whether a page has a script of its own: one that adds elements may need any rule. */
function loadsScript(html: string): boolean {
  for (let at = html.indexOf(script); at >= 0; at = html.indexOf(script, at + 1)) {
    const end = html.indexOf('>', at);
    if (source.test(html.slice(at, end < 0 ? html.length : end))) return true;
  }
  return false;
}

/** Whether a place stands in an attribute's value, where `<` is plain text; a quotation mark there is always escaped. */
function isInAttribute(html: string, at: number): boolean {
  const quotation = html.lastIndexOf('"', at);
  return quotation > 0 && /\s[\w:-]+=$/u.test(html.slice(Math.max(0, quotation - 40), quotation));
}
