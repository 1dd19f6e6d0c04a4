import { z } from 'zod';
import { contentDate } from './dates.ts';
import { itemId, listOf, ordinal, text } from './fields.ts';

/** The front matter of a bulletin: its items by name, or those published between two days. */
export const bulletinSchema = z.strictObject({
  number: ordinal().meta({ title: 'شماره', description: 'همان نام پرونده.', samples: [1] }),
  title: text(300).meta({ title: 'عنوان', description: 'تیتر این شماره.' }),
  date: contentDate().meta({ title: 'تاریخ انتشار', description: 'هجری خورشیدی.' }),
  items: listOf(itemId())
    .optional()
    .meta({ title: 'خبرها', description: 'به همین ترتیب نشان داده می‌شوند.' }),
  from: contentDate().optional().meta({ title: 'از', description: 'به جای items: خبرهای از این روز …' }),
  formerly: listOf(ordinal().transform(String))
    .optional()
    .meta({
      title: 'شماره‌های پیشین',
      description: 'شماره‌ای که این بولتن پیش‌تر داشت؛ پیوندهای کهنه به همین بولتن می‌رسد.',
      samples: [12],
    }),
  to: contentDate().optional().meta({ title: 'تا', description: '… تا این روز، هر دو با هم.' }),
});
