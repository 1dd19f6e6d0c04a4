import { z } from 'zod';
import { period } from './dates.ts';
import { choice, id, termIds, itemId, listOf, number, text } from './fields.ts';

const QUALIFIERS = ['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most'] as const;
const OBSERVATION_KINDS = ['actual', 'target', 'forecast'] as const;

const observation = z.strictObject({
  period: period().meta({ title: 'دوره', description: 'سال، ماه، روز، فصل (Q1 بهار) یا بازه.' }),
  value: number().meta({
    title: 'مقدار',
    description: 'فقط رقم، به همان یکایی که بالا نوشته‌اید.',
    samples: [220],
  }),
  qualifier: choice(QUALIFIERS).optional().meta({
    title: 'قید',
    description:
      'exact دقیق، about حدود، more-than بیش از، less-than کمتر از، at-least دست‌کم، at-most حداکثر.',
  }),
  kind: choice(OBSERVATION_KINDS).optional().meta({
    title: 'گونه',
    description: 'actual آن‌چه شده، target هدف، forecast پیش‌بینی.',
  }),
  place: id('places').optional().meta({ title: 'مکان', description: 'اگر از مکان‌های آمار تنگ‌تر است.' }),
  source: itemId().meta({
    title: 'خبر منبع',
    description: 'خبری که این رقم در آن آمده است: سال/نام پرونده.',
    samples: ['1395/specialized-guild-towns'],
  }),
  quote: text(3000).meta({
    title: 'نقل‌قول',
    description: 'جمله‌ای از همان خبر که این رقم در آن است؛ واژه به واژه.',
    samples: ['۲۲۰ واحد تولیدی راکد در این استان وجود دارد'],
  }),
  superseded: text(1000).optional().meta({
    title: 'دلیل کنارگذاشتن',
    description: 'اگر رقم تازه‌تری برای همین دوره آمده است، دلیلش را این‌جا بنویسید؛ رقم کهنه می‌ماند.',
  }),
});

/** A file of `statistics/`. */
export const statisticSchema = z.strictObject({
  title: text(300).meta({
    title: 'نام آمار',
    description: 'آنچه شمرده می‌شود، بی عدد و زمان.',
    samples: ['واحدهای تولیدی راکد'],
  }),
  description: text(3000)
    .optional()
    .meta({ title: 'شرح', description: 'این آمار چه را می‌شمارد و چه را نه.' }),
  unit: text(60).meta({
    title: 'یکا',
    description: 'همان که در جمله پس از عدد آمده است.',
    samples: ['نفر', 'درصد', 'ریال', 'تومان', 'تن', 'دلار', 'هکتار', 'واحد'],
  }),
  topics: termIds('topics'),
  places: termIds('places'),
  formerly: listOf(id())
    .optional()
    .meta({ title: 'نام‌های پیشین', description: 'نام پیشین پرونده؛ پیوندهای کهنه به همین آمار می‌رسد.' }),
  observations: z
    .array(observation)
    .meta({ title: 'مشاهده‌ها', description: 'هر رقم با دوره و سند آن.', minItems: 1 }),
});
