import { pathToRoot } from './address.ts';
import { takeStyles } from './inline-styles.ts';

const charset = '<meta charset="utf-8">';
const searchPage = '/search/';

/** What a page may load: only what the site itself serves. Nothing from elsewhere, no inline script, no inline handler. */
const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** A page as Astro renders it. */
export interface RenderedPage {
  readonly html: string;
  /** The style sheets that its page file asks for, which are not in the HTML. */
  readonly sheets: readonly string[];
}

/** Part of a file's text; bytes where many pages have the same part. */
export type Piece = string | Uint8Array;

/**
 * Makes a rendered page ready for any host: links relative to the page, one style sheet with the rules that the page
 * uses, and a content security policy that allows exactly that sheet, by its hash.
 *
 * The error page is served at every depth, so its links start at `basePath` instead, and it loads nothing: it looks
 * the same below a path that the build does not know.
 *
 * @returns the page in pieces, in order: joining them would copy a page of thousands of letters again and again.
 * @example finish({ html: '<meta charset="utf-8"><a href="/x/">', sheets: [] }, '/a/', '/').join('')
 * // '<meta charset="utf-8"><meta http-equiv="content-security-policy" …><a href="../x/">'
 */
export function finish({ html, sheets }: RenderedPage, address: string, basePath: string): Piece[] {
  const isErrorPage = address === '/404/';
  const page = isErrorPage ? selfContained(html) : html;
  const root = isErrorPage ? basePath : pathToRoot(address);
  const { before, style, after } = takeStyles(page, sheets, root);
  const pieces: Piece[] = [];
  // The character set stands first in the head, before any style.
  const at = before.indexOf(charset);
  const head = at < 0 ? 0 : at + charset.length;
  if (head > 0) {
    placeLinks(before.slice(0, head), root, pieces);
    pieces.push(policyTag(style?.hash, page.includes('<iframe '), address === searchPage));
  }
  placeLinks(before.slice(head), root, pieces);
  if (style !== undefined) pieces.push(style.tag);
  placeLinks(after, root, pieces);
  return pieces;
}

const rooted = '="/';
const linking = ['href', 'src', 'action', 'poster'];

/** Adds HTML whose links that start at the root lead there by way of `root`. */
function placeLinks(html: string, root: string, pieces: Piece[]): void {
  let from = 0;
  for (let at = html.indexOf(rooted); at >= 0; at = html.indexOf(rooted, at + rooted.length)) {
    const slash = at + rooted.length - 1;
    if (html[slash + 1] === '/' || !isLink(html, at)) continue;
    pieces.push(html.slice(from, slash), root);
    from = slash + 1;
  }
  pieces.push(html.slice(from));
}

/** Whether the attribute whose name ends at a place holds an address. */
function isLink(html: string, end: number): boolean {
  return linking.some((name) => html.endsWith(name, end) && /\s/u.test(html.charAt(end - name.length - 1)));
}

/** An empty icon, since a browser that is named none asks the host for one. */
function selfContained(page: string): string {
  return page
    .replace(/@font-face\s*\{[^}]*\}/gu, '')
    .replace(/<link(?=[^>]* rel="(?:preload|manifest)")[^>]*>/gu, '')
    .replace(/<link(?=[^>]* rel="icon")[^>]*>/gu, '<link rel="icon" href="data:,">');
}

/**
 * @param frames the answer of a copy button is shown in a frame.
 * @param searches the search engine is WebAssembly, which a policy must name.
 */
function policyTag(styleHash: string | undefined, frames: boolean, searches: boolean): string {
  const scripts = searches ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  const styles = styleHash === undefined ? "style-src 'self'" : `style-src 'self' '${styleHash}'`;
  const framed = frames ? "; frame-src 'self'" : '';
  return `<meta http-equiv="content-security-policy" content="${policy}${framed}; ${scripts}; ${styles}">`;
}
