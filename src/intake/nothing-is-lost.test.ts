import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadOrthography } from '../content/house-style.ts';
import { foldLetters } from '../persian/letters.ts';
import { importStory, readStory } from './index.ts';

const options = {
  vocabularies: { topics: [], places: [], people: [], organizations: [] },
  orthography: loadOrthography(''),
  now: new Date('2026-11-23T12:00:00+03:30'),
  name: 'story',
  isTaken: () => false,
};

/** Words as letters and digits, so that ZWNJ, spelling variants and signs do not matter. */
const wordsOf = (text: string): string[] =>
  foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The words of the original that are neither in the draft nor listed as taken out of it. */
async function lost(name: string, bytes: Buffer, visible: string): Promise<string[]> {
  const raw = await readStory(name, bytes);
  if ('problem' in raw) throw new Error(raw.problem);
  const { item, removed } = importStory(raw, options);
  const kept = wordsOf([item.text, ...removed.map(({ text }) => text)].join(' ')).join('');
  return wordsOf(visible).filter((word) => !kept.includes(word));
}

const shown = (html: string): string =>
  html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ');

describe('a story that was imported is in the draft or in the list of what was removed', () => {
  const fixtures = new URL('./fixtures/', import.meta.url);
  const texts = readdirSync(fixtures).filter((name) => !name.endsWith('.docx'));

  test.each(texts)('%s', async (name) => {
    const bytes = readFileSync(new URL(name, fixtures));
    const text = bytes.toString('utf8');
    expect(await lost(name, bytes, name.endsWith('.html') ? shown(text) : text)).toEqual([]);
  });

  const line = fc.constantFrom(
    ...'خانه|استان‌ها|اقتصادی » صنعت|تسنیم|۲۴ دی ۱۴۰۲ - ۱۴:۳۰|کد خبر: ۵۸۹۱۲۳۴|چاپ / ارسال به دوستان|معاون وزیر صمت خبر داد'.split(
      '|',
    ),
    ...'معاون وزیر:|رشد ۸ درصدی تولید فولاد|افتتاح ۱۸۰ کیلومتر بزرگراه تا پایان سال|عنوان: برداشت گندم آغاز شد|لید: کار آغاز شد.'.split(
      '|',
    ),
    'ایسنا/لرستان مدیر شرکت گفت: ۱۲ تن بار رسید.',
    'به گزارش خبرنگار مهر، علی رضایی در نشست خبری گفت: ۴۸۲ هزار نفر در این طرح کار می‌کنند.',
    'به گزارش سازمان هواشناسی، بارش‌ها ۴۱ میلی‌متر بوده است و تا پایان هفته ادامه دارد.',
    'وی افزود: این طرح‌ها از ابتدای سال',
    'در ۲۳ شهر استان آغاز شده و ۱۸ پیمانکار دارد.',
    '🔹 رئیس سازمان: توزیع #نهاده_دامی آغاز شد ✅',
    '**برچسب‌ها:** [کمیته](#), [یزد](/tag/1)',
    '> ما کنار تولیدکننده ایستاده‌ایم.',
    '- تمدید مهلت بدهی‌ها',
    '## مهم‌ترین رقم‌ها',
    'بیشتر بخوانید:',
    'قیمت فولاد در بورس کالا',
    'انتهای پیام/ ۱۲',
    'نظر شما',
    '#تولید #صنعت',
    'تلگرام واتساپ توییتر',
    'https://example.org/x32Abc',
    'محمد حسین راغب',
    '© تمامی حقوق محفوظ است.',
  );
  test('whatever lines it is made of, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 14 }),
        fc.constantFrom('\n', '\n\n', '\r\n\r\n'),
        async (lines, between) => {
          const text = lines.join(between);
          expect(await lost('story.txt', Buffer.from(text), text)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
