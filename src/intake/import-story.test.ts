import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadOrthography } from '../content/house-style.ts';
import { PLACEHOLDER } from '../content/placeholder.ts';
import { importStory, readStory, type ImportedStory } from './index.ts';

const orthography = loadOrthography('');
const vocabularies = {
  topics: [
    { id: 'industry', name: 'صنعت' },
    { id: 'wheat', name: 'گندم' },
  ],
  places: [
    { id: 'lorestan', name: 'لرستان' },
    { id: 'west-azerbaijan', name: 'آذربایجان غربی' },
  ],
  people: [{ id: 'farhad-ziviar', name: 'فرهاد زیویار' }],
  organizations: [],
};
const now = new Date('2026-11-23T12:00:00+03:30');

async function bring(name: string, bytes: Buffer, taken: readonly string[] = []): Promise<ImportedStory> {
  return importStory(await readStory(name, bytes), {
    ...{ vocabularies, orthography, now, name: name.replace(/\.\w+$/, '') },
    isTaken: (file) => taken.includes(file),
  });
}
const fixture = (name: string) => bring(name, readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
const text = (story: string) => bring('story.txt', Buffer.from(story));
const front = ({ item }: ImportedStory) => item.text.split('---\n')[1]!;
const body = ({ item }: ImportedStory) => item.text.split('---\n').slice(2).join('---\n').trim();
const gone = ({ removed }: ImportedStory) => removed.map((removal) => removal.text).join('\n');

describe('a page of an agency', () => {
  let story: ImportedStory;
  beforeAll(async () => {
    story = await fixture('isna.html');
  });

  test('gives its head', () => {
    expect(front(story)).toBe(`title: ۲۵۰ پروژه عمرانی در لرستان افتتاح می\u200cشود
kicker: استاندار لرستان خبر داد
lead: استاندار لرستان از افتتاح ۲۵۰ پروژه عمرانی و خدماتی همزمان با هفته دولت در این استان خبر داد.
date: 1402-06-05 10:23
source: { name: ایسنا, url: "https://www.isna.ir/news/1402060502345/x" }
places: [lorestan]
people: [farhad-ziviar]
draft: true
`);
  });
  test('gives three paragraphs and nothing of the page around them', () => {
    expect(body(story).split('\n\n')).toHaveLength(3);
    expect(body(story)).not.toMatch(/انتهای پیام|به گزارش|تلگرام|کد خبر|حقوق/);
  });
  test('loses nothing without saying so', () => {
    for (const part of [
      'به گزارش ایسنا',
      'انتهای پیام',
      'کد خبر: 1402060502345',
      'اخبار مرتبط',
      'تمامی حقوق',
      '/tag/آبرسانی',
    ]) {
      expect(gone(story)).toContain(part);
    }
  });
  test('names its speaker with his office, and its tags', () => {
    expect(story.speakers).toEqual([{ name: 'فرهاد زیویار', role: 'استاندار لرستان' }]);
    expect(story.tags).toEqual(['هفته دولت', 'استاندار لرستان']);
  });
  test('drafts a statistic of each proven figure, the former value of a change left out', () => {
    const values = story.statistics.map((file) => /value: (\S+)/.exec(file.text)![1]);
    expect(values).toEqual(['3500000000000', '1200', '45', '11.2']);
    expect(story.statistics[0]!.text).toContain('qualifier: more-than');
  });
});

test.each([
  ['irna.html', 'تولید گندم در خوزستان به ۱.۵ میلیون تن رسید', '1402-03-20 08:12', 'ایرنا'],
  ['mehr.txt', '۳۲۰ کیلومتر از راه\u200cهای روستایی استان آسفالت شد', '1402-08-12 14:30', 'خبرگزاری مهر'],
  ['fars.txt', 'صادرات غیرنفتی کشور ۱۲ درصد رشد کرد', `1405 # ${PLACEHOLDER}`, 'خبرگزاری فارس'],
  ['tasnim.html', 'رونمایی از ۵ داروی دانش\u200cبنیان', '1403-07-16 11:05', 'خبرگزاری تسنیم'],
  ['note.md', 'مشکل ۱۲۰ واحد تولیدی رفع شد', '1401-07-18', 'روزنامه صبح ساحل'],
])('%s: headline, date and source', async (name, title, date, source) => {
  const head = front(await fixture(name));
  expect(head).toContain(`title: ${title}\n`);
  expect(head).toContain(`date: ${date}\n`);
  expect(head).toMatch(new RegExp(`source: (?:\\{ name: )?${source}[,\\n]`));
});

describe('plain text', () => {
  test('a paragraph broken in mid-sentence is joined, one that lacks its full stop is not', async () => {
    const story = await text(
      'تیتر خبر\n\nرئیس سازمان صنعت و معدن و تجارت استان از انجام\n\nطرح پایش معادن استان خبر داد.\n\nوی گفت هفتاد واحد تولیدی از مجموع واحدهای استان راکد است\n\nوی افزود: کار ادامه دارد.',
    );
    expect(body(story).split('\n\n')).toEqual([
      'رئیس سازمان صنعت و معدن و تجارت استان از انجام طرح پایش معادن استان خبر داد.',
      'وی گفت هفتاد واحد تولیدی از مجموع واحدهای استان راکد است.',
      'وی افزود: کار ادامه دارد.',
    ]);
  });
  test('«… گفت:» above a headline is its kicker', async () => {
    const story = await text(
      'رئیس سازمان گفت: \\*  \n[کار آغاز میشود](#)\n\nاین خبر امروز در نشست خبری رئیس سازمان با خبرنگاران اعلام شد.',
    );
    expect(front(story)).toMatch(/^title: کار آغاز می\u200cشود\nkicker: رئیس سازمان\n/);
  });
  test('what cannot be known is a placeholder', async () => {
    const story = await text(
      'مدیر شرکت در نشست خبری امروز خود با خبرنگاران گفت: کار ساخت این کارخانه به زودی آغاز خواهد شد.',
    );
    expect(story.unknown).toEqual(['title', 'date', 'source']);
    expect(front(story).split(PLACEHOLDER)).toHaveLength(4);
  });
  test('statistics of a story without a date are set aside until it has one', async () => {
    const story = await text('تیتر\n\nبه گفته وی در این استان ۲۲۰ واحد تولیدی راکد و نیمه فعال وجود دارد.');
    expect(story.statistics.map(({ file }) => file)).toEqual([
      'statistics/_واحد-تولیدی-راکد-و-نیمه-فعال.yaml',
    ]);
  });
  test('signs that the compiler would take for code are escaped', async () => {
    const story = await text(
      'تیتر\n\nاین متن {نشانه} و <b>برچسب</b> دارد و همه باید همان گونه که هست در خبر بماند.',
    );
    expect(body(story)).toBe(
      'این متن \\{نشانه\\} و &lt;b>برچسب&lt;/b> دارد و همه باید همان گونه که هست در خبر بماند.',
    );
  });
});

test('a taken address gets a number', async () => {
  const bytes = Buffer.from(
    'کار آغاز شد\n\n۱۴۰۲/۰۲/۰۳\n\nاین خبر امروز در نشست خبری رئیس سازمان با خبرنگاران اعلام شد.',
  );
  const story = await bring('a.txt', bytes, ['news/1402/کار-آغاز-شد.mdx']);
  expect(story.item.file).toBe('news/1402/کار-آغاز-شد-2.mdx');
});

test('a page in Windows-1256 is read as its bytes mean', async () => {
  const story = await bring('old.txt', Buffer.from([0xc7, 0xed, 0xd1, 0xc7, 0xe4]));
  expect(front(story)).toContain('title: ایران');
});
