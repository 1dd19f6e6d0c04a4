import { escapeMarkup } from '../model/html.ts';
import { linkTag } from '../model/link-tag.ts';
import type { Link } from '../model/summary.ts';
import { keepAnd } from '../persian/typesetting.ts';

/**
 * What an item is about, of one kind, as a term and its descriptions. Plain text, since a comma must touch the word
 * before it.
 * @param entries people may have a role, which itself holds commas: they are set apart by «؛».
 * @example subjectList('موضوع‌ها', [industry, mining])
 * // '<dt>موضوع‌ها</dt><dd><a href="…">صنعت</a>، </dd><dd><a href="…">معدن</a></dd>'
 */
export function subjectList(name: string, entries: readonly (Link & { readonly role?: string })[]): string {
  const described = entries.map((entry, index) => {
    const role = entry.role ? `<small>، ${keepAnd(escapeMarkup(entry.role))}</small>` : '';
    const mark = index === entries.length - 1 ? '' : entries.some((each) => each.role) ? '؛ ' : '، ';
    return `<dd>${keepAnd(linkTag(entry))}${role}${mark}</dd>`;
  });
  return `<dt>${escapeMarkup(name)}</dt>${described.join('')}`;
}
