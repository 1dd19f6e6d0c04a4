import { expect, test } from 'vitest';
import { body, bring, fixture as fixtureBytes, gone } from './bring.fixture.ts';

const fixture = (name: string) => bring(name, fixtureBytes(name));
const text = (story: string) => bring('story.txt', Buffer.from(story));
const page = (body: string) =>
  bring(
    'page.html',
    Buffer.from(`<html><body><article><h1>تیتر خبر امروز</h1>${body}</article></body></html>`),
  );

const BEFORE = 'این بند نخست خبر است و بیش از دوازده واژه دارد تا متن آن نثر دانسته شود.';
const AFTER = 'این بند دوم خبر است و آن هم بیش از دوازده واژه دارد تا نثر باشد.';
const TABLE = '| بخش | رقم |\n| --- | --- |\n| صنعت | ۱۲ |\n| معدن | ۷ |';

test.each([
  [
    'table.html',
    /\n\n\| بخش \| بهار ۱۴۰۳ \| تابستان ۱۴۰۳ \|\n\| --- \| --- \| --- \|\n\| صنعت \| ۳۲٫۱ \| ۲۸٫۱ \|\n/,
  ],
  [
    'table.docx',
    /\n\n\| خط \| طول \(کیلومتر\) \| ایستگاه \|\n\| --- \| --- \| --- \|\n\| خط ۶ \| ۷ \| ۳ \|\n/,
  ],
])('%s: a table stays a table', async (name, table) => {
  expect(body(await fixture(name))).toMatch(table);
});

test.each([
  ['cells between tabs, as a browser copies them', 'بخش\tرقم\nصنعت\t12\nمعدن\t7'],
  ['a table in Markdown', '| بخش | رقم |\n|:---|---:|\n| صنعت | 12 |\n| معدن | 7 |'],
])('%s', async (_, rows) => {
  const story = await text(`تیتر خبر امروز\n\n${BEFORE}\n\n${rows}\n\n${AFTER}`);
  expect(body(story)).toBe(`${BEFORE}\n\n${TABLE}\n\n${AFTER}`);
});

test('a table that only lays the page out is read as its paragraphs', async () => {
  const story = await page(`<table><tr><td><p>${BEFORE}</p></td><td><p>${AFTER}</p></td></tr></table>`);
  expect(body(story)).toBe(`${BEFORE}\n\n${AFTER}`);
});

test.each([
  ['a bold line of Markdown', 'md', '**واگن کم داریم**'],
  ['a bold paragraph of a page', 'html', '<p><strong>واگن کم داریم</strong></p>'],
  ['a short line between two paragraphs', 'txt', 'واگن کم داریم'],
])('%s is a heading', async (_, kind, line) => {
  const story =
    kind === 'html'
      ? await page(`<p>${BEFORE}</p>${line}<p>${AFTER}</p>`)
      : await bring(`story.${kind}`, Buffer.from(`تیتر خبر امروز\n\n${BEFORE}\n\n${line}\n\n${AFTER}`));
  expect(body(story)).toBe(`${BEFORE}\n\n## واگن کم داریم\n\n${AFTER}`);
});

test.each([
  ['a sentence', 'او هم همین را گفت.'],
  ['what leads to a list or a quotation', 'وی افزود:'],
  ['a caption', 'نمایی از خط تولید کارخانه'],
  ['the rest of a sentence that was cut', 'و خط تولید کارخانه'],
])('%s is no heading', async (_, line) => {
  const story = await text(`تیتر خبر امروز\n\n${BEFORE}\n\n${line}\n\n${AFTER}`);
  expect(body(story)).not.toContain('## ');
  expect(body(story)).toContain(line);
});

test('a question of an interview is a heading, and the line of who and when above it is none of the text', async () => {
  const story = await fixture('interview.md');
  expect(body(story)).toContain('\n\n## راه حل چیست؟\n\nاول باید حقیقت را گفت.');
  expect(body(story)).toMatch(/^ایران در آستانه ششمین سال/);
  expect(gone(story)).toContain('شماره ۴۹۸۷ | پنجشنبه ۱۹ مهر 1403');
});

test.each([
  ['bbc.txt', ['خانه‌های ویران در روستای سایه‌خوش', 'خانه‌های خشتی روستای', 'پادکست چشم‌انداز بامدادی']],
  ['khabaronline.txt', ['بخوانید: قیمت‌های جدید خودرو', 'اپلیکیشن خبرآنلاین را نصب کنید', 'عکس: خط تولید']],
  [
    'mehr-masthead.html',
    ['نشست خبری مدیرکل بیمه سلامت خراسان رضوی (عکس: حسین محمدی)', 'سه شنبه ۱ آبان ۱۴۰۳'],
  ],
  ['interview.md', ['بازنشر این گفت‌وگو با ذکر منبع بلامانع است.']],
  ['table.docx', ['سمیه باقری - خبرنگار', 'شماره ۹۲۲۱ | صفحه ۳']],
])(
  '%s: captions, inserts and advice to readers are no part of the story, and are listed',
  async (name, lines) => {
    const story = await fixture(name);
    for (const line of lines) {
      expect(story.item.text).not.toContain(line);
      expect(gone(story)).toContain(line);
    }
  },
);

test('a heading below a line that names one other story is not taken for another', async () => {
  expect(body(await fixture('khabaronline.txt'))).toContain('## زیان انباشته چقدر شد؟');
});

test('an instant of another zone is the day and the hour of Tehran', async () => {
  const story = await bring(
    'page.html',
    Buffer.from(
      `<html><head><meta property="article:published_time" content="2024-09-10T21:15:00Z"></head><body><h1>تیتر خبر امروز</h1><p>${BEFORE}</p><p>${AFTER}</p></body></html>`,
    ),
  );
  expect(story.item.text).toContain('date: 1403-06-21 00:45\n');
});
