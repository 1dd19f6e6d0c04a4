import { formatNumber } from '../../persian/digits.ts';
import { errorRule, warningRule } from './rule.ts';

const kibibytes = (bytes: number): number => Math.ceil(bytes / 1024);

/** Findings about a file as a whole, before anything in it is read. */
export const fileMessages = {
  'file/missing': errorRule<{ file: string }>({
    fa: ({ file }) => `پروندهٔ «${file}» در پوشهٔ محتوا نیست.`,
    en: ({ file }) => `Missing file "${file}" in the content folder.`,
    why: {
      fa: 'نام، ناشر و نشانی سایت از این پرونده خوانده می‌شود.',
      en: 'The name, publisher and address of the site are read from this file.',
    },
    example: { wrong: '(نبود publication.yaml)', right: 'name: بولتن اقتصادی\nurl: https://example.org' },
  }),
  'file/unreadable': errorRule<{ reason: string }>({
    fa: ({ reason }) => `این پرونده خوانده نشد (${reason}).`,
    en: ({ reason }) => `This file could not be read (${reason}).`,
    why: {
      fa: 'پرونده باید برای کاربری که سایت را می‌سازد خواندنی باشد.',
      en: 'The file must be readable for the user that builds the site.',
    },
    example: { wrong: 'chmod 000 news/1395/x.mdx', right: 'chmod 644 news/1395/x.mdx' },
  }),
  'file/not-a-file': errorRule<{ name: string }>({
    fa: ({ name }) => `«${name}» پوشه است، ولی این‌جا باید پرونده باشد.`,
    en: ({ name }) => `"${name}" is a folder where a file is expected.`,
    why: {
      fa: 'نام خبر، آمار و شماره نام یک پرونده است؛ پوشه‌ای با این نام بی‌صدا از قلم می‌افتاد.',
      en: 'Items, statistics and bulletins are files; a folder of that name would vanish in silence.',
    },
    example: { wrong: 'news/1395/x.mdx/', right: 'news/1395/x.mdx' },
  }),
  'file/too-large': errorRule<{ bytes: number; limit: number }>({
    fa: ({ bytes, limit }) =>
      `این پرونده ${formatNumber(kibibytes(bytes))} کیلوبایت است؛ بیشترین اندازه ${formatNumber(kibibytes(limit))} کیلوبایت است.`,
    en: ({ bytes, limit }) => `This file has ${kibibytes(bytes)} KiB; the limit is ${kibibytes(limit)} KiB.`,
    why: {
      fa: 'متنی به این بزرگی خبر نیست و ساختن سایت را کند می‌کند؛ تصویر و داده را بیرون از متن بگذارید.',
      en: 'A text of this size is no news item and slows the build; keep pictures and data outside the text.',
    },
    example: { wrong: 'news/1395/x.mdx (12 MB)', right: 'news/1395/x.mdx (12 KB)' },
  }),
  'file/not-utf8': errorRule({
    fa: () => 'این پرونده با UTF-8 ذخیره نشده است؛ از این‌جا به بعد خوانا نیست.',
    en: () => 'This file is not valid UTF-8 from here on.',
    why: {
      fa: 'حروف فارسی در کدگذاری‌های دیگر (مانند Windows-1256) نادرست خوانده می‌شوند.',
      en: 'Persian letters are misread in other encodings, such as Windows-1256.',
    },
    example: { wrong: 'Encoding: Windows-1256', right: 'Encoding: UTF-8' },
  }),
  'file/control-character': errorRule<{ code: string }>({
    fa: ({ code }) => `در این‌جا نویسهٔ کنترلی ${code} هست که دیده نمی‌شود و جایی در متن ندارد.`,
    en: ({ code }) => `Unexpected control character ${code}, which no text needs.`,
    why: {
      fa: 'چنین نویسه‌ای نشانهٔ پروندهٔ خراب یا متنی است که درست رونویسی نشده.',
      en: 'Such a character is a sign of a damaged file or a bad paste.',
    },
    example: { wrong: 'خبر\\u0000', right: 'خبر' },
  }),
  'file/byte-order-mark': errorRule({
    fa: () =>
      'پرونده با نشانهٔ BOM آغاز می‌شود؛ «npm run tidy» آن را برمی‌دارد، یا آن را با «UTF-8 بدون BOM» ذخیره کنید.',
    en: () =>
      'The file begins with a byte order mark; "npm run tidy" removes it, or save it as UTF-8 without BOM.',
    why: {
      fa: 'این نشانهٔ نادیدنی پیش از خط آغازین می‌نشیند و ابزارهای دیگر آن را جزو متن می‌گیرند.',
      en: 'This invisible mark stands before the first line, and other tools take it for text.',
    },
    example: { wrong: '\\ufeff---', right: '---' },
  }),
  'file/carriage-return': errorRule({
    fa: () =>
      'پایان سطرهای این پرونده به شیوهٔ ویندوز (CRLF) است؛ «npm run tidy» آن را درست می‌کند، یا آن را با LF ذخیره کنید.',
    en: () => 'The lines of this file end in CRLF; "npm run tidy" mends them, or save it with LF.',
    why: {
      fa: 'پایان سطر دوگانه در هر ویرایش همهٔ سطرها را تغییریافته نشان می‌دهد.',
      en: 'Mixed line ends show every line as changed at each edit.',
    },
    example: { wrong: 'title: خبر\\r\\n', right: 'title: خبر\\n' },
  }),
  'file/empty': errorRule({
    fa: () => 'این پرونده خالی است.',
    en: () => 'This file is empty.',
    why: { fa: 'خبر بی‌متن منتشر نمی‌شود.', en: 'Nothing can be published from an empty file.' },
    example: { wrong: '', right: '---\ntitle: تیتر خبر\ndate: 1395-02-08\nsource: نام منبع\n---\n\nمتن خبر' },
  }),
  'file/outside-content': errorRule<{ name: string }>({
    fa: ({ name }) => `پیوند «${name}» به بیرون از پوشهٔ محتوا می‌رود.`,
    en: ({ name }) => `The link "${name}" leads out of the content folder.`,
    why: {
      fa: 'هیچ پرونده‌ای بیرون از پوشهٔ محتوا خوانده نمی‌شود تا محتوا نتواند چیزی از دستگاه را منتشر کند.',
      en: 'No path outside the content folder is read, so that content cannot publish what else the machine holds.',
    },
    example: { wrong: 'news/1395/x.mdx -> /etc/passwd', right: 'news/1395/x.mdx' },
  }),
  'file/link-loop': errorRule<{ name: string }>({
    fa: ({ name }) => `پیوند «${name}» به خودش یا به پوشهٔ بالاتر برمی‌گردد.`,
    en: ({ name }) => `The link "${name}" leads back to itself or to a folder above it.`,
    why: { fa: 'چنین پیوندی پایانی ندارد.', en: 'Such a link has no end.' },
    example: { wrong: 'news/1395/x.mdx -> x.mdx', right: 'news/1395/x.mdx' },
  }),
  'file/broken-link': errorRule<{ name: string }>({
    fa: ({ name }) => `پیوند «${name}» به پرونده‌ای می‌رود که نیست.`,
    en: ({ name }) => `The link "${name}" leads to a file that does not exist.`,
    why: { fa: 'آن‌چه نیست منتشر نمی‌شود.', en: 'What does not exist cannot be published.' },
    example: { wrong: 'news/1395/x.mdx -> gone.mdx', right: 'news/1395/x.mdx' },
  }),
  'file/bad-name': errorRule<{ name: string }>({
    fa: ({ name }) => `«${name}» نام پروندهٔ درستی نیست: حروف کوچک لاتین یا حروف فارسی، رقم لاتین و خط تیره.`,
    en: ({ name }) =>
      `"${name}" is no good file name: lower-case Latin or Persian letters, Latin digits and hyphens.`,
    why: {
      fa: 'نام پرونده نشانی همیشگی صفحه است و باید بی‌تغییر تایپ و فرستاده شود.',
      en: 'The file name is the permanent address of the page, to be typed and sent as it is.',
    },
    example: { wrong: 'news/1395/Idle Units.mdx', right: 'news/1395/idle-units.mdx' },
  }),
  'file/wrong-folder': errorRule<{ name: string; pattern: string }>({
    fa: ({ name, pattern }) => `«${name}» در جایی است که خوانده نمی‌شود؛ جای درست: ${pattern}`,
    en: ({ name, pattern }) => `"${name}" stands where it is not read; expected ${pattern}`,
    why: {
      fa: 'پرونده‌ای که در پوشهٔ دیگری باشد بی‌صدا از قلم می‌افتاد.',
      en: 'A file in another folder would vanish in silence.',
    },
    example: { wrong: 'news/idle-units.mdx', right: 'news/1395/idle-units.mdx' },
  }),
  'file/wrong-extension': warningRule<{ name: string; expected: string }>({
    fa: ({ name, expected }) => `«${name}» خوانده نمی‌شود؛ پسوند باید ${expected} باشد.`,
    en: ({ name, expected }) => `"${name}" is not read; expected the extension ${expected}.`,
    why: {
      fa: 'پسوند نزدیک ولی نادرست بیشتر از سهو است تا از قصد.',
      en: 'A near miss of the extension is more often a slip than a wish.',
    },
    example: { wrong: 'topics.yml', right: 'topics.yaml' },
  }),
  'file/to-import': warningRule<{ name: string }>({
    fa: ({ name }) => `«${name}» خوانده نمی‌شود؛ با «npm run import» از آن خبر بسازید.`,
    en: ({ name }) => `"${name}" is not read; make an item of it with "npm run import".`,
    why: {
      fa: 'خبر پروندهٔ متنی است؛ پروندهٔ Word یا HTML با نام دیگر هم خبر نمی‌شود.',
      en: 'An item is a text file; a Word or HTML file does not become one by another name.',
    },
    example: { wrong: 'news/1395/خبر.docx', right: 'npm run import -- خبر.docx' },
  }),
  'file/duplicate-address': errorRule<{ other: string; address: string }>({
    fa: ({ other, address }) => `نشانی «${address}» را پروندهٔ «${other}» هم دارد.`,
    en: ({ other, address }) => `The address "${address}" is also that of "${other}".`,
    why: { fa: 'هر نشانی یک صفحه دارد.', en: 'An address has one page.' },
    example: { wrong: 'statistics/كار.yaml + statistics/کار.yaml', right: 'statistics/کار.yaml' },
  }),
  'file/too-complex': errorRule({
    fa: () => 'ساختار این پرونده بیش از اندازه تودرتو یا پیچیده است.',
    en: () => 'This file is nested too deeply or is too complex.',
    why: {
      fa: 'چنین پرونده‌ای ساختن سایت را از کار می‌اندازد.',
      en: 'Such a file would stall the build.',
    },
    example: { wrong: '[[[[[[…]]]]]]', right: '[industry, mining]' },
  }),
};
