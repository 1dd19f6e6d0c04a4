import { z } from 'zod';
import { contentDate } from './dates.ts';
import { flag, formerItemId, termIds, listOf, newsCode, text, webAddress } from './fields.ts';

const source = z.union([
  z.strictObject({
    name: text(200).meta({
      title: 'نام منبع',
      description: 'همان نامی که خواننده می‌شناسد.',
      samples: ['نشریهٔ الکترونیکی نگاه'],
    }),
    url: webAddress()
      .optional()
      .meta({ title: 'نشانی خبر در منبع', description: 'نشانی کامل، با https://.' }),
  }),
  text(200).transform((name) => ({ name })),
]);

/** The front matter of a news item. */
export const itemSchema = z.strictObject({
  code: newsCode()
    .optional()
    .meta({
      title: 'کد خبر',
      description: 'همیشگی و یکتا؛ «npm run new» آن را می‌دهد. نشانی کوتاه خبر /n/کد/ است.',
      samples: ['13950208-1'],
    }),
  title: text(300).meta({
    title: 'تیتر',
    description: 'نقطهٔ پایان ندارد.',
    samples: ['شهرک‌های صنفی تخصصی راه‌اندازی می‌شود'],
  }),
  kicker: text(300)
    .optional()
    .meta({
      title: 'روتیتر',
      description: 'سطر کوچک بالای تیتر؛ تیتر باید بی آن هم فهمیده شود.',
      samples: ['رئیس سازمان صنعت، معدن و تجارت استان'],
    }),
  lead: text(3000)
    .optional()
    .meta({ title: 'لید', description: 'اگر نباشد، بند نخست متن به جای آن می‌آید.' }),
  date: contentDate().meta({
    title: 'تاریخ خبر',
    description: 'هجری خورشیدی؛ اگر روز دانسته نیست فقط ماه یا سال. ساعت اختیاری است.',
  }),
  updated: contentDate()
    .optional()
    .meta({ title: 'تاریخ به‌روزرسانی', description: 'اگر خبر پس از انتشار کامل‌تر شد.' }),
  source: source
    .optional()
    .meta({ title: 'منبع', description: 'نام منبع، یا نام و نشانی آن. اگر نباشد، ناشر.' }),
  topics: termIds('topics'),
  places: termIds('places'),
  people: termIds('people'),
  organizations: termIds('organizations'),
  image: z
    .strictObject({
      src: text(500).meta({
        title: 'پروندهٔ تصویر',
        description: 'در پوشهٔ media، با نشانی نسبی.',
        samples: ['../../media/x.jpg'],
      }),
      alt: text(1000).meta({ title: 'شرح تصویر', description: 'برای کسی که تصویر را نمی‌بیند.' }),
      credit: text(300).optional().meta({ title: 'عکاس یا منبع تصویر', description: 'زیر تصویر می‌آید.' }),
    })
    .optional()
    .meta({ title: 'تصویر خبر', description: 'بالای متن می‌آید.' }),
  corrections: z
    .array(
      z.strictObject({
        date: contentDate().meta({ title: 'تاریخ اصلاح', description: 'روزی که متن درست شد.' }),
        text: text(3000).meta({ title: 'شرح اصلاح', description: 'چه نوشته شده بود و درست آن چیست.' }),
      }),
    )
    .optional()
    .meta({ title: 'اصلاحیه‌ها', description: 'در خود خبر و در صفحهٔ اصلاحیه‌ها دیده می‌شود.' }),
  formerly: listOf(formerItemId())
    .optional()
    .meta({
      title: 'نشانی‌های پیشین',
      description: 'نام یا سال/نامی که این خبر پیش‌تر داشت؛ پیوندهای کهنه به همین خبر می‌رسد.',
      samples: ['1394/old-name'],
    }),
  draft: flag().optional().meta({ title: 'پیش‌نویس', description: 'تا true است منتشر نمی‌شود.' }),
});
