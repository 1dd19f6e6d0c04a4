import { z } from 'zod';
import type { Newsroom } from '../newsroom.ts';
import { bulletinSchema } from './bulletin.ts';
import { REFERENCES, SAMPLES } from './fields.ts';
import { houseStyleSchema } from './house-style.ts';
import { itemSchema } from './item.ts';
import { publicationSchema } from './publication.ts';
import { statisticSchema } from './statistic.ts';
import { peopleSchema, vocabularySchema } from './vocabulary.ts';

/** Items that are offered by name; older ones are accepted by their pattern. */
const MOST_ITEMS = 500;
const ITEM_ID = String.raw`^\d{4}/[^/\s]+$`;

type JsonSchema = Record<string, unknown>;

const SCHEMAS = {
  'publication.json': { title: 'publication.yaml', schema: publicationSchema },
  'vocabulary.json': { title: 'topics.yaml, places.yaml, organizations.yaml', schema: vocabularySchema },
  'people.json': { title: 'people.yaml', schema: peopleSchema },
  'item.json': { title: 'news/*/*.mdx', schema: itemSchema },
  'statistic.json': { title: 'statistics/*.yaml', schema: statisticSchema },
  'bulletin.json': { title: 'bulletins/*.mdx', schema: bulletinSchema },
  'house-style.json': { title: 'house-style.yaml', schema: houseStyleSchema },
} as const;

/** File names of the JSON Schemas, as they are published under `/content-schema/`. */
export type ContentSchemaName = keyof typeof SCHEMAS;

type Known = Pick<Newsroom, 'topics' | 'places' | 'people' | 'organizations' | 'items'>;

/** The known ids in the place of a reference; an empty vocabulary offers none and accepts any. */
function named(of: keyof Known, known: Known): JsonSchema {
  if (of === 'items')
    return { pattern: ITEM_ID, examples: known.items.slice(0, MOST_ITEMS).map(({ id }) => id) };
  const terms = [...known[of].values()];
  return terms.length === 0
    ? {}
    : { enum: terms.map(({ id }) => id), enumDescriptions: terms.map(({ name }) => name) };
}

function resolveMeta(value: unknown, known: Known): unknown {
  if (Array.isArray(value)) return value.map((each) => resolveMeta(each, known));
  if (value === null || typeof value !== 'object') return value;
  const { [REFERENCES]: of, [SAMPLES]: samples, ...rest } = value as JsonSchema;
  const resolved = Object.fromEntries(
    Object.entries(rest).map(([key, each]) => [key, resolveMeta(each, known)]),
  );
  if (samples !== undefined) resolved['examples'] = samples;
  return typeof of === 'string' ? { ...resolved, ...named(of as keyof Known, known) } : resolved;
}

/**
 * The JSON Schemas of a newsroom's content by file name, for editors: made from the schemas that check it, with Persian
 * titles and descriptions, and the ids that the newsroom knows.
 */
export function contentSchemas(newsroom: Known): Record<ContentSchemaName, JsonSchema> {
  const entries = Object.entries(SCHEMAS).map(([name, { title, schema }]) => {
    const generated = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return [name, { ...(resolveMeta(generated, newsroom) as JsonSchema), title }];
  });
  return Object.fromEntries(entries) as Record<ContentSchemaName, JsonSchema>;
}
