import { strings } from '../interface/strings.ts';
import { escapeMarkup } from '../model/html.ts';
import type { ItemSummary } from '../model/summary.ts';
import { keepAnd } from '../persian/typesetting.ts';
import { linkTag } from './link-tag.ts';
import { timeTag } from './time-tag.ts';

/**
 * An item as an entry of a list, as HTML. Plain text, since an archive has tens of thousands of them.
 * @param level of the entry's heading.
 * @example listEntry({ href: '/news/1395/x/', title: 'تیتر', lead: 'لید', date }, 2)
 * // '<li><h2><a href="/news/1395/x/">تیتر</a></h2><p>لید</p><div class="dots"><time …>…</time></div></li>'
 */
export function listEntry(item: ItemSummary, level: 2 | 3): string {
  const draft = item.draft ? `<span class="draft">${strings.site.draft}</span>` : '';
  const kicker = item.kicker ? `<p class="kicker">${keepAnd(escapeMarkup(item.kicker))}</p>` : '';
  const topic = item.topic ? ` ${linkTag(item.topic)}` : '';
  return (
    `<li>${draft}${kicker}<h${level}>${keepAnd(linkTag(item))}</h${level}><p>${keepAnd(escapeMarkup(item.lead))}</p>` +
    `<div class="dots">${timeTag(item.date)}${topic}</div></li>`
  );
}
