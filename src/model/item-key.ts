import { digestOf } from '../content/digest.ts';
import type { Item } from '../content/newsroom.ts';
import type { ItemSurroundings } from './item-page.ts';
import { calledStatistics } from './related.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './summary.ts';

/**
 * A function that says in a short text everything that an item's page is made of: the item itself by its digest, and
 * the few words that the page takes from others. Pages with equal keys are equal.
 */
export function makeItemKey(site: SiteContext): (item: Item, around: ItemSurroundings) => string {
  const { newsroom, settings } = site;
  const { topics, places, people, organizations } = newsroom;
  const statistics = new Map<string, string>();
  const statisticKey = (slug: string): string => {
    let key = statistics.get(slug);
    if (key === undefined) {
      key = digestOf(JSON.stringify(site.statistics.get(slug) ?? null));
      statistics.set(slug, key);
    }
    return key;
  };
  const names = (ids: readonly string[], terms: ReadonlyMap<string, { name: string }>): string =>
    ids.map((id) => terms.get(id)?.name).join();
  const link = (to: Link | undefined): string => (to ? `${to.href} ${to.title}` : '');

  return (item, { related, older, newer, bulletins, proves }) => {
    const parts = [
      site.key,
      item.digest,
      link(older),
      link(newer),
      ...related.map((entry) => `${link(entry)} ${entry.date.text}`),
      ...bulletins.map(({ number, title }) => `${number} ${title}`),
      names(item.topics, topics),
      names(item.places, places),
      names(item.organizations, organizations),
      ...item.people.map((id) => `${people.get(id)?.name} ${people.get(id)?.role}`),
      item.image ? JSON.stringify(settings.pictures?.get(item.image.src)) : '',
    ];
    for (const { slug, title, shown } of proves) parts.push(slug, title, JSON.stringify(shown));
    for (const { component, attributes } of item.calls) {
      if (component === 'Figure') parts.push(JSON.stringify(settings.pictures?.get(attributes['src'] ?? '')));
      else if (component === 'Person') parts.push(JSON.stringify(people.get(attributes['id'] ?? '')));
      else parts.push(...calledStatistics(attributes).map(statisticKey));
    }
    return parts.join('\n');
  };
}
