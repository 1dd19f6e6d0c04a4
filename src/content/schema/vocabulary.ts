import { z } from 'zod';
import { id, listOf, text } from './fields.ts';

const term = {
  name: text(200).meta({ title: 'نام', description: 'چنان‌که خواننده می‌بیند.', samples: ['صنعت'] }),
  description: text(2000).optional().meta({ title: 'شرح', description: 'یک جمله دربارهٔ این مدخل.' }),
  formerly: listOf(id())
    .optional()
    .meta({ title: 'شناسه‌های پیشین', description: 'پیوندهای کهنه به همین مدخل می‌رسد.' }),
};

const nameAlone = text(200).transform((name) => ({ name }));

/** `topics.yaml`, `places.yaml`, `organizations.yaml`: `id: { name, description }`, or `id: name` for short. */
export const vocabularySchema = z.record(id(), z.union([z.strictObject(term), nameAlone]));

/** `people.yaml`: a term with a title and the organisation that the person speaks for. */
export const peopleSchema = z.record(
  id(),
  z.union([
    z.strictObject({
      ...term,
      role: text(300)
        .optional()
        .meta({
          title: 'سمت',
          description: 'کنار نام او در نقل‌قول‌ها می‌آید.',
          samples: ['رئیس سازمان صنعت، معدن و تجارت استان'],
        }),
      organization: id('organizations')
        .optional()
        .meta({ title: 'سازمانی که از سوی آن سخن می‌گوید', description: 'شناسه‌ای از organizations.yaml.' }),
    }),
    nameAlone,
  ]),
);
