import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const news = defineCollection({
  loader: glob({ pattern: '**/*.mdx', base: './news', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: z.object({
    title: z.string(),
    kicker: z.string().optional(),
    lead: z.string(),
    date: z.coerce.date(),
    iso: z.string(),
    solar: z.string(),
    year: z.string(),
    solaryear: z.string(),
    source: z.string(),
    code: z.string(),
    topics: z.array(z.string()),
  }),
});

export const collections = { news };
