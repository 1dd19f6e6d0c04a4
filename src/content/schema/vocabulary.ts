import { z } from 'zod';
import { id, listOf, text } from './fields.ts';
import { refuse } from './issue.ts';

const term = {
  name: text(200).meta({ title: 'نام', description: 'چنان‌که خواننده می‌بیند.', samples: ['صنعت'] }),
  description: text(2000).optional().meta({ title: 'شرح', description: 'یک جمله دربارهٔ این مدخل.' }),
  formerly: listOf(id())
    .optional()
    .meta({ title: 'شناسه‌های پیشین', description: 'پیوندهای کهنه به همین مدخل می‌رسد.' }),
};

/** `name:صنعت` and `name：صنعت` are a key whose colon is no colon to YAML, and no name. */
const GLUED_KEY = /^(name|description|formerly|role|organization)\s*[:：؛]\s*(.*)$/su;

const nameAlone = text(200).transform((name, context) => {
  const [, key, value] = GLUED_KEY.exec(name) ?? [];
  if (key === undefined) return { name };
  const replacement = `${key}: ${value!}`;
  return refuse(context, name, { finding: 'yaml/missing-colon', data: { text: name }, replacement });
});

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
