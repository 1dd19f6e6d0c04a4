import { createHash } from 'node:crypto';
import { pathToRoot } from './address.ts';

const rootedAttribute = /(\s(?:href|src|action|poster|data-bundle)=")\/(?!\/)/gu;
const rootedCss = /url\((["']?)\/(?!\/)/gu;
const charset = /<meta charset="utf-8"\s*\/?>/iu;
const inlineStyle = /<style>([\s\S]*?)<\/style>/gu;

/** What a page may load: only what the site itself serves. Nothing from elsewhere, no inline script, no inline handler. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/**
 * Makes a rendered page ready for any host: links relative to the page, and a content security policy that allows
 * exactly the inline styles that the page carries, by their hashes.
 *
 * The error page is served at every depth, so its links start at `basePath` instead.
 *
 * @example finish('<meta charset="utf-8"><a href="/x/">', '/a/', '/')
 * // '<meta charset="utf-8"><meta http-equiv="content-security-policy" …><a href="../x/">'
 */
export function finish(html: string, address: string, basePath: string): string {
  const root = address === '/404/' ? basePath : pathToRoot(address);
  const linked = html
    .replace(rootedAttribute, `$1${root}`)
    .replace(inlineStyle, (style) => style.replace(rootedCss, `url($1${root}`));
  return linked.replace(
    charset,
    (first) => `${first}<meta http-equiv="content-security-policy" content="${policyFor(linked)}">`,
  );
}

const knownHashes = new Map<string, string>();

function policyFor(html: string): string {
  const hashes = Array.from(html.matchAll(inlineStyle), ([, css = '']) => {
    let known = knownHashes.get(css);
    if (known === undefined) {
      known = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
      if (knownHashes.size < 1000) knownHashes.set(css, known);
    }
    return known;
  });
  const styles = `style-src ${["'self'", ...new Set(hashes)].join(' ')}`;
  const usesWasm = html.includes('data-bundle=');
  return [
    ...policy.map((rule) =>
      usesWasm ? rule.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") : rule,
    ),
    styles,
  ].join('; ');
}
