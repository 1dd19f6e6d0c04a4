import { strings } from '../interface/strings.ts';
import { escapeMarkup } from './html.ts';
import { lazyPage } from './lazy-page.ts';
import * as links from './links.ts';
import type { PlannedFile } from './planned.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './summary.ts';

/**
 * A document at `path` that leads to the target at once, with a link for browsers that do not follow. It has nothing
 * of the site's frame: nobody reads it, and an archive of ten thousand items has ten thousand of them.
 */
export function redirectPage(path: string, target: Link, { absolute }: SiteContext): PlannedFile {
  const canonical = (): string => absolute(target.href);
  return lazyPage(
    'file',
    path,
    () => `${canonical()}\n${target.title}`,
    () => ({ type: 'text/html; charset=utf-8', text: redirectText(path, target, canonical()) }),
  );
}

function redirectText(path: string, target: Link, canonical: string): string {
  const [title, href] = [escapeMarkup(target.title), escapeMarkup(target.href)];
  return (
    '<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8">' +
    `<title>${title}</title><link rel="canonical" href="${escapeMarkup(canonical)}">` +
    `<meta http-equiv="refresh" content="0; url=${escapeMarkup(encodeURI(relative(path, target.href)))}">` +
    '<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width">' +
    // A browser that is named no icon asks the host's root for one.
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml"></head>' +
    `<body><main><h1>${strings.redirect.title}</h1>` +
    `<p>${strings.redirect.sentence} <a href="${href}">${title}</a></p></main></body></html>\n`
  );
}

/** `/n/<code>/` for each item that has a code. */
export function shortLinkPages(site: SiteContext): PlannedFile[] {
  return site.newsroom.items.flatMap(({ code, id, title }) =>
    code ? [redirectPage(links.shortLink(code), { href: links.item(id), title }, site)] : [],
  );
}

/** @example relative('/n/1/', '/news/1395/x/') // '../../news/1395/x/' */
function relative(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 2) + to.slice(1);
}
