import { z } from 'zod';
import { period } from './dates.ts';
import { choice, id, itemId, listOf, number, text } from './fields.ts';

export const QUALIFIERS = ['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most'] as const;
export const OBSERVATION_KINDS = ['actual', 'target', 'forecast'] as const;

const observation = z.strictObject({
  period: period(),
  value: number(),
  qualifier: choice(QUALIFIERS).optional(),
  kind: choice(OBSERVATION_KINDS).optional(),
  place: id().optional(),
  source: itemId(),
  quote: text(3000),
  superseded: text(1000).optional(),
});

/** A file of `statistics/`. */
export const statisticSchema = z.strictObject({
  title: text(300),
  description: text(3000).optional(),
  unit: text(60),
  topics: listOf(id()).optional(),
  places: listOf(id()).optional(),
  observations: z.array(observation),
});
