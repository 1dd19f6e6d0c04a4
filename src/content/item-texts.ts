import type { Body, Item } from './newsroom.ts';

/**
 * Every text of an item that a reader sees, in its order: kicker, headline, lead, body.
 * @example itemTexts({ title: 'تیتر', lead: 'متن', hasOwnLead: false }, { blocks: ['متن'] }) // ['تیتر', 'متن']
 */
export function itemTexts(
  { kicker, title, lead, hasOwnLead }: Pick<Item, 'kicker' | 'title' | 'lead' | 'hasOwnLead'>,
  { blocks }: Pick<Body, 'blocks'>,
): readonly string[] {
  return [...(kicker === undefined ? [] : [kicker]), title, ...(hasOwnLead ? [lead] : []), ...blocks];
}
