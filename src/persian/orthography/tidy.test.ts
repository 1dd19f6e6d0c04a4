import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadOrthography } from '../../content/house-style.ts';
import { findFigures } from '../figures/index.ts';
import { makeRestorer, tidy } from './index.ts';
import { makeLexicon } from './lexicon.fixture.ts';

const options = loadOrthography('');
const fix = (text: string) => tidy(text, options).text;
/** ZWNJ written as a dot, so that a reader of the test sees them. */
const seen = (text: string) => text.replaceAll('\u200c', '·');
const typed = (text: string) => text.replaceAll('·', '\u200c');

describe('copy that has lost its ZWNJ', () => {
  test.each([
    ['احیای شهرکهای صنعتی و طرحهای راکد آغاز میشود', 'احیای شهرک·های صنعتی و طرح·های راکد آغاز می·شود'],
    ['سرمایهگذاری و راهاندازی واحدهای نیمهفعال', 'سرمایه·گذاری و راه·اندازی واحدهای نیمه·فعال'],
    ['تکمیل طرحهای نیمهتمامی که میشود', 'تکمیل طرح·های نیمه·تمامی که می·شود'],
    ['بهویژه در آذربایجانغربی انجام میشود', 'به·ویژه در آذربایجان·غربی انجام می·شود'],
    ['واحدهایی که بهدلایل مختلف متوقفشده و داشتهاند', 'واحدهایی که به·دلایل مختلف متوقف·شده و داشته·اند'],
    [
      'نهتنها عارضهیابی بلکه بهرهوری و کسبوکار میخواهند',
      'نه·تنها عارضه·یابی بلکه بهره·وری و کسب·وکار می·خواهند',
    ],
    ['باردیگر به صحنه تولید بازمیگردند و شدهاند', 'بار دیگر به صحنه تولید بازمی·گردند و شده·اند'],
    [
      'از همه مهمتر صنایع پاییندستی و دانشبنیان است که میرسد',
      'از همه مهم·تر صنایع پایین·دستی و دانش·بنیان است که می·رسد',
    ],
    ['عبداللهبنزبیر و کوثرینیا به بیبیسی گفتهاند', 'عبدالله·بن·زبیر و کوثری·نیا به بی·بی·سی گفته·اند'],
    ['آنان مراسم وداع را نینداختهاند و نوشتهایم', 'آنان مراسم وداع را نینداخته·اند و نوشته·ایم'],
    ['ستمکار دلچسب و خونسرد میرود', 'ستمکار دلچسب و خونسرد می·رود'],
    ['کوثرینسبها و امامزادهها را میبینند', 'کوثری·نسب·ها و امام·زاده·ها را می·بینند'],
    ['حرفهایها و تاکسیدرمیستهای نمایشگاه', 'حرفه·ای·ها و تاکسیدرمیست·های نمایشگاه'],
    ['او یک پنجرهای که میدید', 'او یک پنجره·ای که می·دید'],
    ['انشاءالله سوءاستفادهای نمیشود', 'ان·شاءالله سوءاستفاده·ای نمی·شود'],
    ['باغ و ایستگاهتان را میبینند', 'باغ و ایستگاهتان را می·بینند'],
    ['پیشبینی خوشبینانه', 'پیش·بینی خوش·بینانه'],
    ['کانیهای فلزی و اطلاعات پایهای هماکنون میرود', 'کانی·های فلزی و اطلاعات پایه·ای هم·اکنون می·رود'],
  ])('%s', (damaged, correct) => expect(seen(fix(damaged))).toBe(correct));
});

describe('copy whose ZWNJ became spaces', () => {
  test.each([
    ['شهرک های صنفی راه اندازی می شود', 'شهرک·های صنفی راه·اندازی می·شود'],
    ['سرمایه گذاری های خارجی را نمی توان پیش بینی کرد', 'سرمایه·گذاری·های خارجی را نمی·توان پیش·بینی کرد'],
    ['آنان بر می گردند و آمده اند', 'آنان برمی·گردند و آمده·اند'],
    [
      'آمار اعلام شده دولت نشان می دهد که کار انجام شده و تمام می شود',
      'آمار اعلام·شده دولت نشان می·دهد که کار انجام شده و تمام می·شود',
    ],
    ['حالت فرد و تکامل فرد را کوثری نیا می گوید', 'حالت فرد و تکامل فرد را کوثری·نیا می·گوید'],
    ['بزرگ ترین شهر و خانه ای که ساخته اند', 'بزرگ·ترین شهر و خانه·ای که ساخته·اند'],
  ])('%s', (damaged, correct) => expect(seen(fix(damaged))).toBe(correct));
});

describe('words that only look damaged', () => {
  test.each([
    'میدان و میزبان و میلیون و میان و میراث',
    'تنها آنها و انتهای راه و نهایی و بها',
    'دختر و دفتر و بهتر و کمتر و بیشتر و دکتر',
    'خدمات ارائه شده است و کار انجام شده بود',
    'حمل و نقل همزمان با گفتگو و توانمندسازی صنعتگران',
    'محمدباقر قالیباف و میرحسین و غلامرضا',
    'این کار میسر است',
    'همراهمان و راهشان و شرکایشان و پالتویشان',
    '۷ می ۲۰۱۱',
  ])('%s', (text) => expect(fix(text)).toBe(text));
});

describe('what is right in more than one way, or only looks wrong', () => {
  test.each([
    typed('قائم·مقام وزیر و قائم مقام استاندار'),
    'آنها و اینها، بهتر و کهتر و مهتر و بیشتر و کمتر، بهترین و بیشترین و کمترین',
    'آیهٔ إِنَّ اللَّهَ يُحِبُّ الْمُحْسِنِينَ را خواند',
    'نمایشگر ۲۴" و لولهٔ ۱/۲" خرید',
    'رشد ۱۲.۵۰۰ واحد و ۱,۲۵۰,۰۰۰ نفر',
    'آزمایش A1C و dsm4 در ص. ۱۲ و ج. ۲',
    'نامه به ali.reza@iran.ir، نه به دیگری',
    'سطر نخست  \nسطر دوم',
  ])('%s', (text) => expect(fix(text)).toBe(text));
});

describe('boldness follows damage', () => {
  const intact = typed('این برنامه·ها اجرا می·شود و آنان گفته·اند که نمی·توانند. '.repeat(6));
  test('older spelling, which glues plurals on purpose, is asked about and not rewritten', () => {
    const text = `${intact}کتابها و بیماریها و استانها و بانکها و کارگرها را دیدند.`;
    const { text: result, changes } = tidy(text, options);
    expect(result).toBe(text);
    expect(changes.filter(({ level }) => level === 'ask').map(({ after }) => seen(after))).toContain(
      'کتاب·ها',
    );
  });
  test('glued plurals of a text whose other ZWNJ became spaces are its style too', () => {
    const text = 'کتابها را می خواند و زبانها را خانه ای می داند.';
    expect(seen(fix(text))).toBe('کتابها را می·خواند و زبانها را خانه·ای می·داند.');
  });
  test('a glued plural alone tells of no style and is corrected', () => {
    expect(seen(fix('کتابها رسید.'))).toBe('کتاب·ها رسید.');
  });
  test('a single slip in an intact text is corrected', () => {
    expect(seen(fix(`${intact}این کار میشود.`))).toMatch(/می·شود\.$/);
  });
  test('a rare name in an intact text is left alone', () => {
    const text = `${intact}ایرانسرا و کوهنورد`;
    expect(fix(text)).toBe(text);
  });
});

describe('a newsroom of its own mind', () => {
  const house = { words: [typed('گل·گهر')], exceptions: ['فن آوری نوین'], prefer: { رییس: 'رئیس' } };
  const own = { house, restorer: makeRestorer(makeLexicon(), house.words) };
  test('its words are joined', () => expect(seen(tidy('معدن گلگهر', own).text)).toBe('معدن گل·گهر'));
  test('its exceptions are not touched', () => {
    expect(tidy('شرکت فن آوری نوین ، تهران', own).text).toBe('شرکت فن آوری نوین، تهران');
  });
  test('what it prefers is written back', () => expect(tidy('رییس سازمان', own).text).toBe('رئیس سازمان'));
});

describe('what is no Persian prose', () => {
  test.each([
    'نشانی https://example.com/a,b?x=1;y=2 است',
    'نامه به info@example.com و @name و #tag',
    'شبکهٔ 5G و COVID-19 و نسخهٔ v1.2.3',
    'پروندهٔ package.json و متغیر $HOME2',
    'برچسب #سال1403 و #كتاب_ها و @علي',
  ])('%s', (text) => expect(fix(text)).toBe(text));
});

describe('a figure outlives what would change it', () => {
  test.each(['ده هاA1', '۱۲ kgمی گرداند', 'سه ماهه ی نخست', 'دو ها'])('%s', (text) => {
    const said = (copy: string) => findFigures(copy).map(({ kind, value }) => `${kind} ${String(value)}`);
    expect(said(fix(text))).toEqual(said(text));
  });
});

test('changes say where they stand in the given text', () => {
  const text = 'كتاب ها را  میخواند .';
  for (const { start, end, before } of tidy(text, options).changes)
    expect(text.slice(start, end)).toBe(before);
});

/** Pieces that rules care about, in any order. */
const piece = fc.constantFrom(
  ...'کتاب ها می شود میشود خانه ای اند تر ترین به دلایل راه اندازی سرمایهگذاری بار دیگر باردیگر ارائه شده است و در گفت'.split(
    ' ',
  ),
  ...[
    '،',
    '.',
    ':',
    '؟',
    '!',
    '«',
    '»',
    '"',
    '(',
    ')',
    '...',
    '--',
    '\u200c',
    '\u200f',
    'ـ',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\u00a0',
  ],
  ...[
    '12',
    '۱۴۰۲',
    '3.5',
    '۱۲,۵۰۰',
    '۱/۳',
    '14:30',
    'پنج هزار و',
    'میلیارد تومان',
    'بیش از',
    'درصد',
    '٪',
    'یک چهارم',
    'ده ها',
    'نیم',
  ],
  ...['http://a.ir/x,y', 'A1C', 'ك', 'ي', 'ة', 'ۀ', 'حتما', 'هزار', 'هم', 'سی', '−', '\ue000'],
);
const copy = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

test('a second run changes nothing', () => {
  fc.assert(
    fc.property(copy, (text) => fix(fix(text)) === fix(text)),
    { numRuns: 600 },
  );
});

test('figures before are figures after', () => {
  const said = (text: string) =>
    findFigures(text).map(({ kind, value, min, max, rial, qualifier, iso, ambiguous }) => ({
      ...{ kind, value, min, max, rial, qualifier, iso, ambiguous },
    }));
  fc.assert(
    fc.property(copy, (text) => {
      expect(said(fix(text))).toEqual(said(text));
    }),
    { numRuns: 600 },
  );
});
