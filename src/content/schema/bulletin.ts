import { z } from 'zod';
import { contentDate } from './dates.ts';
import { itemId, listOf, ordinal, text } from './fields.ts';

/** The front matter of a bulletin: its items by name, or those published between two days. */
export const bulletinSchema = z.strictObject({
  number: ordinal(),
  title: text(300),
  date: contentDate(),
  items: listOf(itemId()).optional(),
  from: contentDate().optional(),
  to: contentDate().optional(),
});
