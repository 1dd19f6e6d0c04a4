import { escapeMarkup } from './html.ts';
import type { Link } from './summary.ts';

/**
 * A link as HTML. Plain text, since every page has dozens.
 * @param current whether it leads to the page that it stands on, or to the part of the site that holds the page.
 * @example linkTag({ href: '/archive/', title: 'بایگانی' }) // '<a href="/archive/">بایگانی</a>'
 */
export function linkTag({ href, title }: Link, current = false): string {
  return `<a href="${escapeMarkup(href)}"${current ? ' aria-current="page"' : ''}>${escapeMarkup(title)}</a>`;
}

/**
 * The entries of a list of links.
 * @param isCurrent of an entry, as {@link linkTag} takes it.
 * @example linkEntries([{ href: '/archive/', title: 'بایگانی' }]) // '<li><a href="/archive/">بایگانی</a></li>'
 */
export function linkEntries(
  links: readonly Link[],
  isCurrent: (link: Link) => boolean = () => false,
): string {
  return links.map((link) => `<li>${linkTag(link, isCurrent(link))}</li>`).join('');
}
