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
 * The items that a bulletin gathers, in the order to be shown: as listed, or those published from one day to another,
 * newest first.
 * @param items published ones, newest first
 */
export function itemsOf(bulletin: BulletinData, items: readonly ItemData[]): string[] {
  if (bulletin.items) {
    const published = new Set(items.map((item) => item.id));
    return bulletin.items.filter((id) => published.has(id));
  }
  if (!bulletin.from || !bulletin.to) return [];
  const from = dateKey(bulletin.from);
  const to = endKey(bulletin.to);
  return items.filter(({ date }) => dateKey(date) >= from && dateKey(date) <= to).map((item) => item.id);
}
