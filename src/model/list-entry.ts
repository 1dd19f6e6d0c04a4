import { strings } from '../interface/strings.ts';
import { keepAnd } from '../persian/typesetting.ts';
import { escapeMarkup } from './html.ts';
import { linkTag } from './link-tag.ts';
import type { ItemSummary } from './summary.ts';
import { timeTag } from './time-tag.ts';

type Level = 2 | 3;

const written: Record<Level, WeakMap<ItemSummary, string>> = { 2: new WeakMap(), 3: new WeakMap() };

/**
 * Items as the entries of a list, as HTML: an item's entry is written once, however many lists carry it.
 * @param level of the entries' headings.
 */
export function listEntries(items: readonly ItemSummary[], level: Level): string {
  return items
    .map((item) => {
      let entry = written[level].get(item);
      if (entry === undefined) written[level].set(item, (entry = listEntry(item, level)));
      return entry;
    })
    .join('');
}

/**
 * An item as an entry of a list.
 * @example listEntry({ href: '/news/1395/x/', title: 'تیتر', lead: 'لید', date }, 2)
 * // '<li><h2><a href="/news/1395/x/">تیتر</a></h2><p>لید</p><div class="dots"><time …>…</time></div></li>'
 */
export function listEntry(item: ItemSummary, level: Level): string {
  const draft = item.draft ? `<span class="draft">${strings.site.draft}</span>` : '';
  const kicker = item.kicker ? `<p class="kicker">${keepAnd(escapeMarkup(item.kicker))}</p>` : '';
  const topic = item.topic ? ` ${linkTag(item.topic)}` : '';
  return (
    `<li>${draft}${kicker}<h${level}>${keepAnd(linkTag(item))}</h${level}><p>${keepAnd(escapeMarkup(item.lead))}</p>` +
    `<div class="dots">${timeTag(item.date)}${topic}</div></li>`
  );
}
