/** One thing that a newsroom may get wrong, and what must be said about it. */
export interface Malformed {
  readonly name: string;
  readonly file: string;
  readonly text: string | Uint8Array;
}

const front = (lines: string, body = 'متن خبر.'): string => `---\n${lines}\n---\n\n${body}\n`;
const GOOD = 'title: خبر\ndate: 1395-02-08\nsource: نگاه';
const item = (body: string): string => front(GOOD, body);
const ITEM = 'news/1395/x.mdx';
const STATISTIC = 'statistics/x.yaml';
const observation = (lines: string): string =>
  `title: آمار\nunit: نفر\nobservations:\n  - period: 1395\n    value: 220\n    source: 1395/good\n    quote: متن\n${lines}`;

const itemCase = (name: string, text: string | Uint8Array): Malformed => ({ name, file: ITEM, text });

export const FRONT_MATTER: readonly Malformed[] = [
  itemCase('no title', front('date: 1395-02-08\nsource: نگاه')),
  itemCase('an empty title', front('title:\ndate: 1395-02-08')),
  itemCase('a misspelt key', front(`tilte: خبر\n${GOOD}`)),
  itemCase('a Persian key', front(`${GOOD}\nروتیتر: رئیس سازمان`)),
  itemCase('a month that is none', front('title: خبر\ndate: 1395-13-01')),
  itemCase('a day that the year does not have', front('title: خبر\ndate: 1404-12-30')),
  itemCase('a day that the month does not have', front('title: خبر\ndate: ۱۳۹۵/۷/۳۱')),
  itemCase('a date in words', front('title: خبر\ndate: دیروز')),
  itemCase('a year of two digits', front('title: خبر\ndate: 95/2/8')),
  itemCase('an hour that is none', front('title: خبر\ndate: 1395-02-08 25:00')),
  itemCase('a weekday of another date', front('title: خبر\ndate: جمعه ۸ اردیبهشت ۱۳۹۵')),
  itemCase('a folder of another year', front('title: خبر\ndate: 1396-02-08')),
  itemCase('an update before the date', front(`${GOOD}\nupdated: 1395-02-07`)),
  itemCase('an unknown topic', front(`${GOOD}\ntopics: [industri]`)),
  itemCase('a Persian comma in a list', front(`${GOOD}\ntopics: [industry، mining]`)),
  itemCase('a Persian semicolon after a key', front('title؛ خبر\ndate: 1395-02-08')),
  itemCase('a full-width colon', front('title：خبر\ndate: 1395-02-08')),
  itemCase('a topic by its name', front(`${GOOD}\ntopics: [صنعت]`)),
  itemCase('a list without brackets', front(`${GOOD}\ntopics: industry, mining`)),
  itemCase('a list of Persian commas without brackets', front(`${GOOD}\ntopics: industry، mining`)),
  itemCase('a list whose dash lacks its space', front(`${GOOD}\ntopics:\n  -industry`)),
  itemCase('no space after a colon', front('title:خبر\ndate: 1395-02-08')),
  itemCase(
    'a Persian comma in a source with its address',
    front('title: خبر\ndate: 1395-02-08\nsource: {name: نگاه، url: https://x.ir}'),
  ),
  itemCase('a topic twice', front(`${GOOD}\ntopics: [industry, industry]`)),
  itemCase('a map where a list belongs', front(`${GOOD}\ntopics: { a: b }`)),
  itemCase('a list where text belongs', front('title: [الف, ب]\ndate: 1395-02-08')),
  itemCase('text where a map belongs', front(`${GOOD}\nimage: x.jpg`)),
  itemCase(
    'a picture outside media',
    front(`${GOOD}\nimage: { src: ../../../../etc/passwd.png, alt: تصویر }`),
  ),
  itemCase('a picture that is not there', front(`${GOOD}\nimage: { src: ../../media/gone.jpg, alt: تصویر }`)),
  itemCase('a picture of no known kind', front(`${GOOD}\nimage: { src: ../../media/x.exe, alt: تصویر }`)),
  itemCase(
    'a source address without https',
    front('title: خبر\ndate: 1395-02-08\nsource: { name: نگاه, url: www.x.ir }'),
  ),
  itemCase('a draft that is a maybe', front(`${GOOD}\ndraft: بله`)),
  itemCase('a code with a slash', front(`${GOOD}\ncode: 1395/2`)),
  itemCase('the code of another item', front(`${GOOD}\ncode: 13950208-1`)),
  itemCase('an old address that is none', front(`${GOOD}\nformerly: Old_Name`)),
  itemCase('an old address that is another item’s', front(`${GOOD}\nformerly: [old, good]`)),
  itemCase('an old address that is its own', front(`${GOOD}\nformerly: x`)),
  itemCase('an invisible direction override', front('title: "\\u202eخبر"\ndate: 1395-02-08')),
  itemCase('a colon in a title', front('title: استاندار: صادرات رشد کرد\ndate: 1395-02-08')),
  itemCase('a quotation mark in the middle', front('title: "صنعت" در استان\ndate: 1395-02-08')),
  itemCase('a quotation mark that is not closed', front('title: "صنعت در استان\ndate: 1395-02-08')),
  itemCase('pasted quotation marks', front('title: “رشد صادرات”\ndate: 1395-02-08')),
  itemCase('a backslash in quotation marks', front('title: "الف\\ب"\ndate: 1395-02-08')),
  itemCase('a tab for indentation', front('title: خبر\ndate: 1395-02-08\nsource:\n\tname: نگاه')),
  itemCase('a key that is too far in', front('title: خبر\n  date: 1395-02-08')),
  itemCase('a bracket that is not closed', front('title: خبر\ntopics: [industry, mining\ndate: 1395-02-08')),
  itemCase('a key twice', front('title: الف\ntitle: ب\ndate: 1395-02-08')),
  itemCase('a value that begins with @', front('title: @نگاه\ndate: 1395-02-08')),
  itemCase('a value that begins with a star', front('title: *مهم*\ndate: 1395-02-08')),
  itemCase('an anchor', front('title: &a خبر\ndate: 1395-02-08')),
  itemCase('a tag', front('title: !!js/function "x"\ndate: 1395-02-08')),
  itemCase(
    'a billion laughs',
    front('title: خبر\ndate: 1395-02-08\ntopics: &a [industry]\nplaces: [*a, *a]'),
  ),
  itemCase('no colon after a key', front('title خبر\ndate: 1395-02-08')),
  itemCase('no opening line of dashes', 'title: خبر\ndate: 1395-02-08\n---\n\nمتن\n'),
  itemCase('an empty line before the dashes', `\n${item('متن')}`),
  itemCase('no closing line of dashes', '---\ntitle: خبر\ndate: 1395-02-08\n\nمتن خبر.\n'),
  itemCase('a dash that a word processor made', '—-\ntitle: خبر\ndate: 1395-02-08\n---\n\nمتن\n'),
  itemCase('a closing dash that a word processor made', '---\ntitle: خبر\ndate: 1395-02-08\n———\n\nمتن\n'),
  itemCase('no text', '---\ntitle: خبر\ndate: 1395-02-08\n---\n'),
];

export const PLACEHOLDERS: readonly Malformed[] = [
  itemCase('what import could not know', front('title: «؟»\ndate: 1395-02-08', 'متن «؟» است.')),
];

export const BODIES: readonly Malformed[] = [
  itemCase('an import', item("import x from './x'")),
  itemCase('an export', item('export const x = 1')),
  itemCase('an expression', item('مقدار {1 + 1} است.')),
  itemCase('a brace that is not closed', item('مقدار { است.')),
  itemCase('an expression as an attribute', item('<Chart of={ids} />')),
  itemCase('spread attributes', item('<Chart {...props} />')),
  itemCase('a script', item('<script>alert(1)</script>')),
  itemCase('bold as HTML', item('این <b>مهم</b> است.')),
  itemCase('a line break as HTML', item('سطر<br>سطر')),
  itemCase('a link as HTML', item('<a href="https://x.ir">نگاه</a>')),
  itemCase('an event handler', item('<img src=x onerror=alert(1)>')),
  itemCase('a comment', item('متن <!-- بعداً --> متن')),
  itemCase('a document type', item('<!DOCTYPE html>')),
  itemCase('less than', item('نرخ <۵ درصد است.')),
  itemCase('an address in angle brackets', item('<https://x.ir>')),
  itemCase('a misspelt component', item('<Chrat of="known" />')),
  itemCase('an unknown component', item('<Slideshow />')),
  itemCase('a misspelt attribute', item('<Chart off="known" />')),
  itemCase('an unknown attribute', item('<Chart of="known" onclick="x" />')),
  itemCase('an attribute that is missing', item('<Chart as="bar" />')),
  itemCase('an attribute twice', item('<Chart of="known" of="known" />')),
  itemCase('pasted quotation marks in an attribute', item('<Chart of=“known” />')),
  itemCase('Persian quotation marks in an attribute', item('<Chart of=«known» />')),
  itemCase('no quotation marks in an attribute', item('<Chart of=known />')),
  itemCase('a kind of chart that is none', item('<Chart of="known" as="pie" />')),
  itemCase('an unknown statistic', item('<Statistic of="knwon" />')),
  itemCase('a period without a figure', item('<Statistic of="known" at="1394" />')),
  itemCase('a period that is none', item('<Statistic of="known" at="پارسال" />')),
  itemCase('an unknown speaker', item('<Quote by="jafar">\nمتن\n</Quote>')),
  itemCase('a note that is not closed', item('<Note>\nمتن')),
  itemCase('a note that is closed too late', item('<Note>متن\n\nمتن</Note>')),
  itemCase('a closing tag alone', item('متن</Note>')),
  itemCase('a tag that is not ended', item('<Chart of="known" /')),
  itemCase('a chart that is not ended', item('<Chart of="known">')),
  itemCase('text in a figure', item('<Statistic of="known">۲۲۰</Statistic> واحد')),
  itemCase('an empty quotation', item('<Quote by="jafar-eskandari"></Quote>')),
  itemCase('a chart in bold', item('**<Chart of="known" />**')),
  itemCase('a javascript link', item('[خبر](javascript:alert(1))')),
  itemCase('a javascript link in disguise', item('[خبر](java&#10;script:alert(1))')),
  itemCase('a data link', item('[خبر](data:text/html;base64,PHNjcmlwdD4=)')),
  itemCase('a javascript link by reference', item('[خبر][a]\n\n[a]: javascript:alert(1)')),
  itemCase('a link without a scheme', item('[خبر](//x.ir)')),
  itemCase('a picture outside media in the text', item('<Figure src="../../../secret.png" alt="تصویر" />')),
  itemCase('a picture without a description', item('![](../../media/x.jpg)')),
];

export const STATISTICS: readonly Malformed[] = [
  { name: 'a value in words', file: STATISTIC, text: observation('').replace('220', '۵ هزار') },
  { name: 'a value with a unit', file: STATISTIC, text: observation('').replace('220', '۷۸٪') },
  {
    name: 'a value that may be two numbers',
    file: STATISTIC,
    text: observation('').replace('220', '۱۲.۵۰۰'),
  },
  { name: 'a qualifier that is none', file: STATISTIC, text: observation('    qualifier: more\n') },
  {
    name: 'a period in words',
    file: STATISTIC,
    text: observation('').replace('period: 1395', 'period: پارسال'),
  },
  {
    name: 'a fifth season',
    file: STATISTIC,
    text: observation('').replace('period: 1395', 'period: 1395-Q5'),
  },
  {
    name: 'a range backwards',
    file: STATISTIC,
    text: observation('').replace('period: 1395', 'period: 1403/1401'),
  },
  { name: 'an unknown source', file: STATISTIC, text: observation('').replace('1395/good', '1395/goood') },
  {
    name: 'a draft beside a published source',
    file: STATISTIC,
    text: observation('  - period: 1396\n    value: 230\n    source: 1395/draft\n    quote: متن\n'),
  },
  { name: 'an unknown place', file: STATISTIC, text: observation('    place: tehrn\n') },
  { name: 'no quote', file: STATISTIC, text: observation('').replace('    quote: متن\n', '') },
  { name: 'no observation', file: STATISTIC, text: 'title: آمار\nunit: نفر\nobservations: []\n' },
  { name: 'a list instead of keys', file: STATISTIC, text: '- آمار\n' },
  { name: 'two documents', file: STATISTIC, text: `${observation('')}---\ntitle: ب\n` },
  { name: 'a capital in a file name', file: 'statistics/Idle Units.yaml', text: observation('') },
];

export const OTHERS: readonly Malformed[] = [
  {
    name: 'the only key of a term with a full-width colon',
    file: 'organizations.yaml',
    text: 'agency:\n  name：پایگاه خبری\n',
  },
  { name: 'a house word without its ZWNJ', file: 'house-style.yaml', text: 'words: [استارتآپ]\n' },
  {
    name: 'a preferred word that is to be replaced',
    file: 'house-style.yaml',
    text: 'prefer: { رییس: رئیس, رئیس: رییس }\n',
  },
  {
    name: 'a bulletin of another number',
    file: 'bulletins/2.mdx',
    text: front('number: ۳\ntitle: شماره\ndate: 1395-03-01\nitems: [1395/good]'),
  },
  {
    name: 'a bulletin of the same number',
    file: 'bulletins/01.mdx',
    text: front('number: 1\ntitle: شماره\ndate: 1395-03-01\nitems: [1395/good]'),
  },
  {
    name: 'a bulletin without items',
    file: 'bulletins/2.mdx',
    text: front('number: 2\ntitle: شماره\ndate: 1395-03-01'),
  },
  {
    name: 'a bulletin of an unknown item',
    file: 'bulletins/2.mdx',
    text: front('number: 2\ntitle: شماره\ndate: 1395-03-01\nitems:\n  - 1395/good\n  - 1395/gone'),
  },
  {
    name: 'a bulletin that ends before it begins',
    file: 'bulletins/2.mdx',
    text: front('number: 2\ntitle: شماره\ndate: 1395-03-01\nfrom: 1395-03-01\nto: 1395-02-01'),
  },
  {
    name: 'a bulletin of an empty month',
    file: 'bulletins/2.mdx',
    text: front('number: 2\ntitle: شماره\ndate: 1395-03-01\nfrom: 1394-01\nto: 1394-01'),
  },
  {
    name: 'an organisation that nobody knows',
    file: 'people.yaml',
    text: 'jafar-eskandari:\n  name: اسکندری\n  organization: smt\n',
  },
  { name: 'an id with a capital', file: 'topics.yaml', text: 'Industry:\n  name: صنعت\n' },
  {
    name: 'an old id that two terms claim',
    file: 'places.yaml',
    text: 'tehran: { name: تهران, formerly: [thr] }\nurmia: { name: ارومیه, formerly: [thr] }\n',
  },
  { name: 'a term without a name', file: 'topics.yaml', text: 'industry:\n  description: صنعت\n' },
  { name: 'a publication without an address', file: 'publication.yaml', text: 'name: آزمون\n' },
  {
    name: 'a publication with a bad link',
    file: 'publication.yaml',
    text: 'name: آزمون\nurl: https://x.ir\nnavigation:\n  - { title: بایگانی, href: archive }\n',
  },
];

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

export const FILES: readonly Malformed[] = [
  itemCase('an empty file', ''),
  itemCase('a byte order mark', `\ufeff${item('متن')}`),
  itemCase('lines that end in CRLF', item('متن').replaceAll('\n', '\r\n')),
  itemCase('another encoding', bytes('---\ntitle: ', [0xce, 0xc8, 0xd1], '\n---\n')),
  itemCase('a zero byte', item('متن\u0000متن')),
  itemCase('a huge file', item('متن '.repeat(200_000))),
  itemCase('random bytes', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff])),
  { name: 'an item outside its year', file: 'news/x.mdx', text: item('متن') },
  { name: 'an item in no year', file: 'news/drafts/x.mdx', text: item('متن') },
  { name: 'an item in a folder too deep', file: 'news/1395/a/x.mdx', text: item('متن') },
  { name: 'a name with spaces', file: 'news/1395/Idle Units.mdx', text: item('متن') },
  { name: 'a name in Persian digits', file: 'news/1395/خبر-۱.mdx', text: item('متن') },
];
