import { errorRule } from './rule.ts';
import { shown } from './shown.ts';

/** Findings about the YAML of a file or of a front matter. */
export const yamlMessages = {
  'yaml/syntax': errorRule<{ text: string }>({
    fa: ({ text }) => `این سطر YAML درستی نیست: «${shown(text)}»`,
    en: ({ text }) => `Invalid YAML: "${shown(text)}"`,
    why: {
      fa: 'هر سطر «کلید: مقدار» است و زیرمجموعه‌ها با دو فاصله تو می‌روند.',
      en: 'Every line is "key: value", and what belongs below is indented by two spaces.',
    },
    example: { wrong: 'title خبر', right: 'title: خبر' },
  }),
  'yaml/tab': errorRule({
    fa: () => 'تورفتگی با Tab نوشته شده است؛ در YAML فقط فاصله به کار می‌رود.',
    en: () => 'Unexpected tab in the indentation, expected spaces.',
    why: {
      fa: 'هر برنامه Tab را به پهنای دیگری نشان می‌دهد و ساختار ناپیدا می‌شود.',
      en: 'Programs show a tab at different widths, so the structure would be a guess.',
    },
    example: { wrong: 'source:\n\tname: نگاه', right: 'source:\n  name: نگاه' },
  }),
  'yaml/duplicate-key': errorRule<{ key: string }>({
    fa: ({ key }) => `«${key}» دو بار نوشته شده است؛ یکی را بردارید.`,
    en: ({ key }) => `Duplicate key "${key}"; remove one.`,
    why: {
      fa: 'معلوم نیست کدام مقدار درست است.',
      en: 'It is not known which value is right.',
    },
    example: { wrong: 'title: الف\ntitle: ب', right: 'title: ب' },
  }),
  'yaml/tag': errorRule<{ tag: string }>({
    fa: ({ tag }) => `برچسب «${shown(tag)}» پذیرفته نیست؛ متن را در گیومهٔ لاتین بگذارید.`,
    en: ({ tag }) => `Unexpected tag "${shown(tag)}"; put the text in quotation marks.`,
    why: {
      fa: 'برچسب‌های YAML می‌توانند داده را به چیز دیگری بدل کنند؛ محتوا فقط متن است.',
      en: 'YAML tags can turn data into something else; content is text.',
    },
    example: { wrong: 'title: !خبر', right: 'title: "!خبر"' },
  }),
  'yaml/anchor': errorRule<{ text: string }>({
    fa: ({ text }) =>
      `«${shown(text)}» در YAML لنگر یا ارجاع است و پذیرفته نیست؛ متن را در گیومهٔ لاتین بگذارید.`,
    en: ({ text }) => `"${shown(text)}" is a YAML anchor or alias; put the text in quotation marks.`,
    why: {
      fa: 'ارجاع‌های تودرتو می‌توانند چند سطر را به میلیاردها سطر بدل کنند.',
      en: 'Nested aliases can grow a few lines to billions.',
    },
    example: { wrong: 'title: *مهم*', right: 'title: "*مهم*"' },
  }),
  'yaml/colon': errorRule<{ text: string }>({
    fa: ({ text }) =>
      `در «${shown(text)}» دونقطه‌ای هست که YAML آن را کلید تازه می‌خواند؛ متن را در گیومهٔ لاتین بگذارید.`,
    en: ({ text }) => `The colon in "${shown(text)}" begins a new key; put the text in quotation marks.`,
    why: {
      fa: 'دونقطه و فاصله در YAML کلید را از مقدار جدا می‌کند.',
      en: 'In YAML a colon and a space part a key from its value.',
    },
    example: { wrong: 'title: استاندار: صادرات رشد کرد', right: 'title: "استاندار: صادرات رشد کرد"' },
  }),
  'yaml/missing-colon': errorRule<{ text: string }>({
    fa: ({ text }) => `در «${shown(text)}» پس از کلید، دونقطهٔ لاتین و یک فاصله لازم است.`,
    en: ({ text }) => `Missing colon and space after the key in "${shown(text)}".`,
    why: {
      fa: 'کلید با «: » از مقدار جدا می‌شود؛ نویسه‌های همانند آن کار نمی‌کنند.',
      en: 'A key is parted from its value by ": "; look-alikes do not work.',
    },
    example: { wrong: 'title：خبر', right: 'title: خبر' },
  }),
  'yaml/quotes': errorRule<{ text: string }>({
    fa: ({ text }) => `گیومهٔ «${shown(text)}» درست باز و بسته نشده است.`,
    en: ({ text }) => `The quotation marks of "${shown(text)}" do not match.`,
    why: {
      fa: 'متنی که با " یا \' آغاز می‌شود با همان پایان می‌یابد و پس از آن چیزی نمی‌آید.',
      en: 'A text that begins with " or \' ends with the same, and nothing follows.',
    },
    example: { wrong: 'title: "صنعت" در استان', right: 'title: \'"صنعت" در استان\'' },
  }),
  'yaml/smart-quotes': errorRule<{ text: string }>({
    fa: ({ text }) =>
      `«${shown(text)}» در گیومهٔ رونویسی‌شده از جای دیگر است؛ گیومهٔ لاتین ساده بگذارید یا آن را بردارید.`,
    en: ({ text }) => `"${shown(text)}" stands in pasted quotation marks; use straight ones or none.`,
    why: {
      fa: 'گیومهٔ خمیده برای YAML بخشی از متن است و در تیتر دیده می‌شود.',
      en: 'To YAML curly quotation marks are part of the text, and readers would see them.',
    },
    example: { wrong: 'title: “رشد صادرات”', right: 'title: رشد صادرات' },
  }),
  'yaml/hashtag': errorRule<{ text: string }>({
    fa: ({ text }) =>
      `«${shown(text)}» خوانده نمی‌شود: # پس از فاصله برای YAML آغاز یادداشت است؛ متن را در گیومهٔ لاتین بگذارید.`,
    en: ({ text }) =>
      `"${shown(text)}" is not read: after a space # begins a comment; put the text in quotation marks.`,
    why: {
      fa: 'آنچه پس از # می‌آید بی‌صدا از تیتر یا سند می‌افتاد. یادداشت را با # و یک فاصله بنویسید.',
      en: 'What follows the # would vanish from the text in silence. A comment is # and a space.',
    },
    example: { wrong: 'title: رشد صادرات #فوری', right: 'title: "رشد صادرات #فوری"' },
  }),
  'yaml/escape': errorRule<{ text: string }>({
    fa: ({ text }) =>
      `«${shown(text)}» در گیومهٔ لاتین معنای ویژه دارد؛ \\ را دو بار بنویسید یا گیومهٔ تکی بگذارید.`,
    en: ({ text }) => `"${shown(text)}" is no escape; double the \\ or use single quotation marks.`,
    why: {
      fa: 'در گیومهٔ دوتایی \\ آغاز نویسهٔ ویژه است.',
      en: 'Within double quotation marks \\ begins a special character.',
    },
    example: { wrong: 'title: "الف\\ب"', right: "title: 'الف\\ب'" },
  }),
  'yaml/special-start': errorRule<{ text: string }>({
    fa: ({ text }) => `مقدار با نویسهٔ ویژهٔ «${shown(text)}» آغاز شده است؛ آن را در گیومهٔ لاتین بگذارید.`,
    en: ({ text }) =>
      `The value begins with the special character "${shown(text)}"; put it in quotation marks.`,
    why: {
      fa: '@ و ` و % و > و | در آغاز مقدار برای YAML معنای دیگری دارند.',
      en: 'YAML reserves @, `, %, > and | at the start of a value.',
    },
    example: { wrong: 'title: @نگاه', right: 'title: "@نگاه"' },
  }),
  'yaml/bracket': errorRule<{ text: string }>({
    fa: ({ text }) => `کروشه یا آکولاد در «${shown(text)}» بسته نشده است.`,
    en: ({ text }) => `The bracket in "${shown(text)}" is not closed.`,
    why: { fa: 'فهرست با [ آغاز و با ] تمام می‌شود.', en: 'A list begins with [ and ends with ].' },
    example: { wrong: 'topics: [industry, mining', right: 'topics: [industry, mining]' },
  }),
  'yaml/indent': errorRule<{ text: string }>({
    fa: ({ text }) => `تورفتگی «${shown(text)}» با سطرهای کنارش جور نیست.`,
    en: ({ text }) => `The indentation of "${shown(text)}" does not fit its neighbours.`,
    why: {
      fa: 'کلیدهای هم‌رتبه زیر هم آغاز می‌شوند.',
      en: 'Keys of one level begin below each other.',
    },
    example: { wrong: 'title: خبر\n  date: 1395-02-08', right: 'title: خبر\ndate: 1395-02-08' },
  }),
  'yaml/several-documents': errorRule({
    fa: () => 'این پرونده با «---» به چند بخش شده است؛ هر پرونده یک بخش دارد.',
    en: () => 'The file is split by "---" into several documents; expected one.',
    why: { fa: 'بخش‌های بعدی خوانده نمی‌شوند.', en: 'Later documents would not be read.' },
    example: { wrong: 'name: الف\n---\nname: ب', right: 'name: الف' },
  }),
  'yaml/not-a-map': errorRule({
    fa: () => 'این‌جا باید «کلید: مقدار» نوشته شود.',
    en: () => 'Expected "key: value" pairs.',
    why: {
      fa: 'مشخصات هر پرونده با کلیدهایش خوانده می‌شود.',
      en: 'What a file says is read by its keys.',
    },
    example: { wrong: '- تیتر خبر', right: 'title: تیتر خبر' },
  }),
  'front-matter/missing': errorRule({
    fa: () => 'مشخصات خبر باید میان دو سطر «---» در آغاز پرونده بیاید؛ سطر نخست «---» نیست.',
    en: () => 'The front matter stands between two lines of "---" at the top; the first line is not "---".',
    why: {
      fa: 'تیتر، تاریخ و منبع از همین بخش خوانده می‌شود.',
      en: 'Title, date and source are read from this part.',
    },
    example: { wrong: 'title: خبر\n---', right: '---\ntitle: خبر\n---' },
  }),
  'front-matter/unclosed': errorRule({
    fa: () => 'سطر «---» پس از مشخصات نیامده است؛ معلوم نیست متن از کجا آغاز می‌شود.',
    en: () => 'The line of "---" after the front matter is missing, so the text has no beginning.',
    why: {
      fa: 'مشخصات میان دو سطر «---» است و متن پس از دومی.',
      en: 'The front matter stands between two lines of "---", the text after the second.',
    },
    example: { wrong: '---\ntitle: خبر\n\nمتن', right: '---\ntitle: خبر\n---\n\nمتن' },
  }),
  'front-matter/dashes': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» به جای سه خط تیرهٔ ساده (---) آمده است.`,
    en: ({ text }) => `Unexpected "${shown(text)}", expected three plain hyphens (---).`,
    why: {
      fa: 'واژه‌پردازها خط تیره‌ها را به خط بلند بدل می‌کنند.',
      en: 'Word processors turn hyphens into a dash.',
    },
    example: { wrong: '—-\ntitle: خبر', right: '---\ntitle: خبر' },
  }),
};
