import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { PLACEHOLDER } from '../content/placeholder.ts';
import { body, bring as bringTo, fixture as fixtureBytes, gone } from './bring.fixture.ts';
import { readStory, type ImportedStory } from './index.ts';

const vocabularies = {
  topics: [
    { id: 'industry', name: 'صنعت' },
    { id: 'wheat', name: 'گندم' },
  ],
  places: [
    { id: 'lorestan', name: 'لرستان' },
    { id: 'west-azerbaijan', name: 'آذربایجان غربی' },
  ],
  people: [{ id: 'farhad-ziviar', name: 'فرهاد زیویار', organization: 'lorestan-governor' }],
  organizations: [{ id: 'lorestan-governor', name: 'استانداری لرستان' }],
};

const bring = (name: string, bytes: Buffer, taken: readonly string[] = []) =>
  bringTo(name, bytes, { vocabularies, taken });
const fixture = (name: string) => bring(name, fixtureBytes(name));
const text = (story: string) => bring('story.txt', Buffer.from(story));
const front = ({ item }: ImportedStory) => item.text.split('---\n')[1]!;

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
organizations: [lorestan-governor]
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
    expect(values).toEqual(['250', '3500000000000', '1200', '45', '11.2']);
    expect(story.statistics[1]!.text).toContain('qualifier: more-than');
  });
});

test.each([
  ['irna.html', 'تولید گندم در خوزستان به ۱.۵ میلیون تن رسید', '1402-03-20 08:12', 'ایرنا'],
  ['mehr.txt', '۳۲۰ کیلومتر از راه\u200cهای روستایی استان آسفالت شد', '1402-08-12 14:30', 'خبرگزاری مهر'],
  ['fars.txt', 'صادرات غیرنفتی کشور ۱۲ درصد رشد کرد', `1405 # ${PLACEHOLDER}`, 'خبرگزاری فارس'],
  ['tasnim.html', 'رونمایی از ۵ داروی دانش\u200cبنیان', '1403-07-16 11:05', 'خبرگزاری تسنیم'],
  ['note.md', 'مشکل ۱۲۰ واحد تولیدی رفع شد', '1401-07-18', 'روزنامه صبح ساحل'],
  ['mizan.md', 'ایجاد ۸۶۰ هزار شغل جدید در کشور', '1402-03-20 17:45', 'خبرگزاری میزان'],
  ['tabnak.txt', 'مصرف برق کشور از ۶۲ هزار مگاوات گذشت', '1402-03-05 08:11', 'تابناک'],
  ['irna.txt', 'صادرات ۲۴ میلیون دلاری صنایع دستی از اصفهان', '1403-05-18 10:05', 'ایرنا'],
  ['borna.txt', PLACEHOLDER, '1403-02-19', 'خبرگزاری برنا'],
  ['telegram.txt', 'آغاز توزیع نهاده\u200cهای دامی در لرستان', '1402-11-03', '"@lorestan_news"'],
  [
    'ministry.txt',
    'خرید تضمینی گندم از مرز ۱۱ میلیون تن گذشت',
    '1403-05-17',
    'روابط عمومی وزارت جهاد کشاورزی',
  ],
  ['glued.txt', '۱۱۲ واحد صنعتی راکد در مازندران به چرخه تولید بازگشت', '1402-09-13 13:07', 'ایسنا'],
  [
    'word-page.html',
    'بهره\u200cبرداری از بیمارستان ۲۲۰ تختخوابی مریوان',
    `1405 # ${PLACEHOLDER}`,
    PLACEHOLDER,
  ],
  ['blog.html', 'سفر ۱۲۰ هزار گردشگر به قشم', '1403-01-11', 'قشم\u200cپرس'],
  [
    'mehr-masthead.html',
    'پوشش بیمه\u200cای ۲.۴ میلیون نفر در خراسان رضوی',
    '1403-07-30 13:07',
    'خبرگزاری مهر',
  ],
  [
    'tasnim-arabic-letters.html',
    'صادرات گمرکات هرمزگان از مرز ۷ میلیارد دلار گذشت',
    '1403-06-21 10:15',
    'خبرگزاری تسنیم',
  ],
  ['table.html', 'تورم تولیدکننده در کانال ۳۰ درصد', '1403-07-29', 'دنیای اقتصاد'],
  ['interview.md', '«آب» دیگر مسئله فردا نیست', '1403-07-19', 'روزنامه شرق'],
  ['bbc.txt', 'زلزله ۵.۷ ریشتری در جنوب ایران؛ «دست\u200cکم ۱۲ نفر کشته شدند»', '1401-04-11', PLACEHOLDER],
  [
    'khabaronline.txt',
    'تولید خودرو آب رفت/ ایران\u200cخودرو از سایپا جلو زد',
    '1403-08-06 16:30',
    'خبرآنلاین',
  ],
  ['table.docx', 'متروی تهران ۱۲ کیلومتر درازتر می\u200cشود', '1403-08-05', 'روزنامه همشهری'],
])('%s: headline, date and source', async (name, title, date, source) => {
  const head = front(await fixture(name));
  expect(head).toContain(`title: ${title}\n`);
  expect(head).toContain(`date: ${date}\n`);
  expect(head).toMatch(new RegExp(`source: (?:\\{ name: )?${source}[,\\n]`));
});

test.each([
  ['labels.txt', 'رئیس سازمان صنعت، معدن و تجارت استان قزوین اعلام کرد', /^lead: رئیس سازمان .* خبر داد\.$/m],
  ['mizan.md', 'وزیر کار', /^lead: "وزیر تعاون، کار و رفاه اجتماعی گفت: /m],
  ['khabaronline.html', 'انجمن جهانی فولاد گزارش داد', /^lead: انجمن جهانی فولاد از رشد ۸ درصدی/m],
  ['mehr-sections.txt', 'مدیرعامل شرکت آب منطقه\u200cای سیستان و بلوچستان', /^title: ذخیره سدهای سیستان/m],
])('%s: kicker and what stands beside it', async (name, kicker, beside) => {
  const head = front(await fixture(name));
  expect(head).toContain(`kicker: ${kicker}\n`);
  expect(head).toMatch(beside);
});

test.each([
  ['mehr-sections.txt', [{ name: 'محمد دهمرده', role: 'مدیرعامل شرکت آب منطقه\u200cای سیستان و بلوچستان' }]],
  ['tabnak.txt', [{ name: 'مصطفی رجبی مشهدی', role: 'سخنگوی صنعت برق' }]],
  ['labels.txt', [{ name: 'صابر پرنیان', role: 'رئیس سازمان صنعت، معدن و تجارت استان قزوین' }]],
  ['interview.md', [{ name: 'محمد فاضلی', role: 'جامعه\u200cشناس' }]],
  ['bbc.txt', [{ name: 'مهدی دوستی', role: 'استاندار هرمزگان' }]],
  ['khabaronline.txt', [{ name: 'حسن کریمی\u200cسنجری', role: 'کارشناس صنعت خودرو' }]],
  ['tasnim-arabic-letters.html', [{ name: 'محمد جوانبخت', role: 'ناظر گمرکات هرمزگان' }]],
  ['mehr-masthead.html', [{ name: 'هادی میرزایی', role: 'مدیرکل بیمه سلامت خراسان رضوی' }]],
  ['table.html', []],
  ['word.docx', [{ name: 'فرزاد محمدی', role: 'مدیر آموزش و پرورش شهرستان خوی' }]],
])('%s: who speaks, with the office alone', async (name, speakers) => {
  expect((await fixture(name)).speakers).toEqual(speakers);
});

test('a Word document gives its headline, its parts and a paragraph that was broken whole', async () => {
  const story = await fixture('word.docx');
  expect(front(story)).toMatch(
    /^title: تجهیز ۱۴ مدرسه هوشمند در شهرستان خوی\ndate: 1402-07-21\nsource: روابط عمومی/,
  );
  expect(body(story).split('\n\n').slice(1)).toEqual([
    'فرزاد محمدی در آیین آغاز بهره\u200cبرداری از این مدارس اظهار داشت: ۳ هزار و ۱۵۰ دانش آموز از این تجهیزات استفاده می\u200cکنند و ضریب پوشش مدارس هوشمند شهرستان به ۶۲ درصد رسیده است.',
    '## سهم خیران',
    'وی افزود: خیران مدرسه\u200cساز ۴۰ درصد هزینه این طرح را تأمین کرده\u200cاند.',
  ]);
});

test('a story in a messenger loses its signs and keeps its address', async () => {
  const story = await fixture('telegram.txt');
  expect(front(story)).toContain('url: "https://t.me/lorestan_news/4412"');
  expect(body(story)).not.toMatch(/\p{Extended_Pictographic}|#|@/u);
  expect(story.tags).toEqual(['لرستان', 'جهاد کشاورزی', 'نهاده دامی']);
});

describe('plain text', () => {
  test('an office that is reported from stays where the source is known', async () => {
    const story = await text(
      'رشد صادرات\n\nبه گزارش ایسنا، صادرات استان در این ماه رشد داشته است.\n\nبه گزارش سازمان توسعه تجارت، سهم خدمات از این رقم ۱۲ درصد است.',
    );
    expect(body(story)).toBe(
      'صادرات استان در این ماه رشد داشته است.\n\nبه گزارش سازمان توسعه تجارت، سهم خدمات از این رقم ۱۲ درصد است.',
    );
  });
  test('the day that the story calls today is its date', async () => {
    const story = await text(
      'قیمت طلا\n\nهر گرم طلا امروز دوشنبه یازدهم دی ماه ۱۴۰۲، با ۳ درصد کاهش به ۲ میلیون تومان رسید.',
    );
    expect(front(story)).toContain('date: 1402-10-11\n');
  });
  test('a link that only its own site can follow is plain text', async () => {
    const story = await text(
      'تیتر خبر\n\nاین خبر را [خبرنگار ما](/authors/12) امروز در نشست خبری سازمان نوشت.',
    );
    expect(body(story)).toBe('این خبر را خبرنگار ما امروز در نشست خبری سازمان نوشت.');
    expect(gone(story)).toContain('[خبرنگار ما](/authors/12)');
  });
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

test('a file from Windows, with its byte order mark and line ends, is read like any other', async () => {
  const text = readFileSync(new URL('./fixtures/borna.txt', import.meta.url), 'utf8');
  const fromWindows = await bring('borna.txt', Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`));
  expect(fromWindows.item).toEqual((await fixture('borna.txt')).item);
});

test('a page in Windows-1256 is read as its bytes mean', async () => {
  const story = await bring('old.txt', Buffer.from([0xc7, 0xed, 0xd1, 0xc7, 0xe4]));
  expect(front(story)).toContain('title: ایران');
});

test.each([
  ['empty.txt', Buffer.from(''), 'empty'],
  ['blank.txt', Buffer.from('\ufeff  \r\n\r\n'), 'empty'],
  ['signs.txt', Buffer.from('---\n\n***\n'), 'empty'],
  ['page.html', Buffer.from('<!doctype html><title></title><script>1</script>'), 'empty'],
  ['paper.pdf', Buffer.from('%PDF-1.4\n1 0 obj'), 'not-text'],
  ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'not-text'],
  ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'not-text'],
  ['archive.docx', Buffer.from('PK\u0003\u0004 and no more'), 'not-word'],
  ['book.txt', Buffer.from('این یک کتاب است.\n\n'.repeat(30_000)), 'too-large'],
])('%s holds no story: %3$s', async (name, bytes, problem) => {
  expect(await readStory(name, bytes)).toEqual({ problem });
});

describe('what agencies print around or across a story', () => {
  test('a headline below the summary is the headline, and the day that is called today the date', async () => {
    const story = await text(
      'خبرگزاری فارس-کرمان؛ مدیرکل راهداری کرمان از آسفالت 320 کیلومتر راه روستایی در این استان خبر داد.\n' +
        '320 کیلومتر راه روستایی کرمان آسفالت شد\n' +
        'مدیرکل راهداری کرمان گفت: سال گذشته 320 کیلومتر از راه‌های روستایی استان آسفالت شد.\n' +
        'مهدی بلوردی امروز ۸ تیر ۱۴۰۲ در گفت‌وگو با خبرنگاران افزود: این کار ادامه دارد.\n',
    );
    expect(front(story)).toContain('title: ۳۲۰ کیلومتر راه روستایی کرمان آسفالت شد\n');
    expect(front(story)).toContain('date: 1402-04-08\n');
    expect(body(story).split('\n\n')).toHaveLength(3);
    expect(story.unknown).toEqual([]);
  });

  test('a line that goes on with «و» belongs to the line above, also where that could be a whole sentence', async () => {
    const story = await text(
      'بارش‌ها کم شد\n\nرئیس سازمان هواشناسی از کاهش بارش‌های کشور در سال آبی جاری خبر داد.\n\nاستان سیستان و بلوچستان با ۷۸ درصد کاهش بیشترین کم‌بارشی را دارد\nو استان‌های شمالی با ۱۲ درصد کاهش روبه‌رو هستند.\n',
    );
    expect(body(story)).toContain('بیشترین کم‌بارشی را دارد و استان‌های شمالی');
    expect(gone(story)).toContain('¶ و استان‌های شمالی');
  });

  test.each([
    ['اخبار اقتصادی، اخبار صنعت و تجارت', ''],
    ['', 'نویسنده، بخش فارسی'],
    ['', 'منبع تصویر، EPA'],
    ['۴ مرداد ۱۴۰۳ - ۲۵ ژوئیه ۲۰۲۴', '۴ مرداد ۱۴۰۳ - ۲۵ ژوئیه ۲۰۲۴'],
    ['', 'پایان مطالب پربیننده'],
  ])('«%s» above and «%s» within are no part of the story, and are listed', async (above, within) => {
    const line = above || within;
    const story = await text(
      `${above}\nتورم سالانه به ۳۵ درصد رسید\n\nمرکز آمار ایران می‌گوید نرخ تورم سالانه در تیرماه به ۳۵٫۵ درصد رسیده است.\n\n${within}\n\nاین نرخ در ماه گذشته ۳۶٫۱ درصد بود.\n`,
    );
    expect(story.item.text).not.toContain(line);
    expect(gone(story)).toContain(line);
  });
});
