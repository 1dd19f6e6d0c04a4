import { dateKey } from '../persian/calendar/index.ts';
import type { ContentDate } from '../persian/calendar/types.ts';
import type { BulletinData, ItemData } from './records.ts';

/** A date known only by its month or year ends with its last day: `to: 1395-02` takes the whole month in. */
const endKey = (date: ContentDate): string => {
  const { year, month, day } = date.solar;
  const pad = (part: number | undefined): string => String(part ?? 99).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}T${date.time ?? '99'}`;
};

/**
 * A function from a bulletin to the items that it gathers, in the order to be shown: as listed, or those published
 * from one day to another, newest first.
 *
 * @param items published ones, newest first; their dates are written out once for all bulletins
 */
export function gatherer(items: readonly ItemData[]): (bulletin: BulletinData) => string[] {
  const published = new Set(items.map(({ id }) => id));
  const dated = items.map(({ id, date }) => ({ id, key: dateKey(date) }));
  return (bulletin) => {
    if (bulletin.items) return bulletin.items.filter((id) => published.has(id));
    if (!bulletin.from || !bulletin.to) return [];
    const from = dateKey(bulletin.from);
    const to = endKey(bulletin.to);
    return dated.filter(({ key }) => key >= from && key <= to).map(({ id }) => id);
  };
}
