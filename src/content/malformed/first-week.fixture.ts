import type { Malformed } from './cases.fixture.ts';

const front = (lines: string, body = 'متن خبر.'): string => `---\n${lines}\n---\n\n${body}\n`;
const GOOD = 'title: خبر\ndate: 1395-02-08\nsource: نگاه';
const fields = (name: string, lines: string): Malformed => ({
  name,
  file: 'news/1395/x.mdx',
  text: front(lines),
});
const more = (name: string, lines: string): Malformed => fields(name, `${GOOD}\n${lines}`);
const date = (typed: string): Malformed => fields(`the date ${typed}`, `title: خبر\ndate: ${typed}`);
const body = (name: string, text: string): Malformed => ({
  name,
  file: 'news/1395/x.mdx',
  text: front(GOOD, text),
});
const OBSERVATION =
  'title: آمار\nunit: نفر\nobservations:\n  - period: 1395\n    value: 220\n    source: 1395/good\n    quote: متن\n';
const observation = (name: string, from: string | RegExp, to: string): Malformed => ({
  name,
  file: 'statistics/x.yaml',
  text: OBSERVATION.replace(from, to),
});

/** One slip each, as people who never wrote YAML make them. */
export const FIRST_WEEK: readonly Malformed[] = [
  fields('a colon before a quotation', 'title: رئیس: «کار آغاز شد»\ndate: 1395-02-08'),
  fields('a single quotation mark in the middle', "title: 'خبر' امروز\ndate: 1395-02-08"),
  fields('a hashtag', 'title: خبر #فوری\ndate: 1395-02-08'),
  fields('a headline in square brackets', 'title: [فوری] خبر\ndate: 1395-02-08'),
  fields('a headline in braces', 'title: {خبر}\ndate: 1395-02-08'),
  fields('a headline on two lines', 'title: خبر بلند\nادامه خبر\ndate: 1395-02-08'),
  fields('a key with a capital', 'Title: خبر\ndate: 1395-02-08'),
  fields('a key with an invisible mark', '\u200ftitle: خبر\ndate: 1395-02-08'),
  fields('a source without spaces', 'title: خبر\ndate: 1395-02-08\nsource: {name:نگاه, url:https://x.ir}'),
  more('a list of lines without dashes', 'topics:\n  industry\n  mining'),
  more('a person by name', 'people: جعفرصادق اسکندری'),
  more('a list of people by name', 'people: [جعفرصادق‌اسکندری]'),
  more('a place that is not in the list, by name', 'places: [شهر نمونه]'),
  more('a picture whose keys are not below it', 'image:\nsrc: ../../media/x.jpg\nalt: تصویر'),
  more('a picture without its description', 'image: { src: ../../media/x.jpg }'),
  more('a correction without its dash', 'corrections:\n  date: 1395-02-10\n  text: اصلاح'),
  more('a draft in Persian', 'draft: خیر'),
  date('۳۱ مهر ۱۳۹۵'),
  date('۳۰ اسفند ۱۳۹۶'),
  date('۸ ارديبهشط ۱۳۹۵'),
  date('27 April 2016'),
  date('1395\\2\\8'),
  { name: 'a mark before the dashes', file: 'news/1395/x.mdx', text: `\u200f${front(GOOD)}` },
  observation('a tab', '    value', '\tvalue'),
  observation('spaces from a web page', '    value', '\u00a0\u00a0\u00a0\u00a0value'),
  observation('a dash at the start of the line', '  - period', '- period'),
  observation('keys below the dash', /^ {4}/gm, '  '),
  observation('a dash without its space', '- period', '-period'),
  observation('an observation without its dash', '  - period', '    period'),
  observation('a qualifier in Persian', 'quote: متن', 'quote: متن\n    qualifier: دست‌کم'),
  observation('a qualifier with an underscore', 'quote: متن', 'quote: متن\n    qualifier: more_than'),
  observation('a kind in Persian', 'quote: متن', 'quote: متن\n    kind: هدف'),
  observation('a value with its unit', '220', '2 میلیون'),
  observation('a value with a percent sign', '220', '78%'),
  observation('a value with Latin thousands', '220', '12,500'),
  observation('a range with a hyphen', '1395\n', '1401-1403\n'),
  observation('a source without its year', '1395/good', 'good'),
  observation('a quotation with a colon', 'quote: متن', 'quote: وی گفت: متن'),
  observation('a quotation with a hashtag', 'quote: متن', 'quote: متن #خبر'),
  { name: 'a vocabulary as a list', file: 'organizations.yaml', text: '- smt-wa\n' },
  body('a component in lower case', '<chart of="known" />'),
  body('a component in Persian', '<نمودار of="known" />'),
  body('an attribute in capitals', '<Chart OF="known" />'),
  body('a kind of chart in Persian', '<Chart of="known" as="میله‌ای" />'),
  body('an attribute whose mark is missing', '<Chart of="known title="x" />'),
  body('an attribute with a colon', '<Chart of:"known" />'),
  body('a chart that is not ended', '<Chart of="known" as="bar">\n\nمتن ادامه'),
  body('a note that is closed in lower case', '<Note>\nمتن\n</note>'),
  body('a quotation that is closed as a note', '<Quote by="jafar-eskandari">\nمتن\n</Note>'),
  body('a picture without its description in the text', '<Figure src="../../media/x.jpg" />'),
  body('a picture in other letters', '<Figure src="../../media/X.JPG" alt="تصویر" />'),
  body('a picture by its name alone', '<Figure src="x.jpg" alt="تصویر" />'),
  body('a picture of this computer', '<Figure src="C:\\Users\\x.jpg" alt="تصویر" />'),
  body('quotation marks of two less-thans', 'او <<متن>> گفت'),
  body('an arrow', 'متن <- متن'),
  body('a heading without its space', '##صادرات'),
  body('a link with a space', 'در [نگاه] (https://example.org/) آمده است'),
  body('a link without https', '[نگاه](www.example.org/1)'),
  body('pasted formatting', '<span style="x">متن</span>'),
];
