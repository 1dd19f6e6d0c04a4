import { z } from 'zod';
import { contentDate } from './dates.ts';
import { flag, id, listOf, newsCode, text, webAddress } from './fields.ts';

const source = z.union([
  z.strictObject({ name: text(200), url: webAddress().optional() }),
  text(200).transform((name) => ({ name })),
]);

/** The front matter of a news item. */
export const itemSchema = z.strictObject({
  code: newsCode().optional(),
  title: text(300),
  kicker: text(300).optional(),
  lead: text(3000).optional(),
  date: contentDate(),
  updated: contentDate().optional(),
  source: source.optional(),
  topics: listOf(id()).optional(),
  places: listOf(id()).optional(),
  people: listOf(id()).optional(),
  organizations: listOf(id()).optional(),
  image: z.strictObject({ src: text(500), alt: text(1000), credit: text(300).optional() }).optional(),
  corrections: z.array(z.strictObject({ date: contentDate(), text: text(3000) })).optional(),
  draft: flag().optional(),
});
