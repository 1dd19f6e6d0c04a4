import { describe, expect, test } from 'vitest';
import type { Finding } from '../content/finding.ts';
import type { Observation } from '../content/newsroom.ts';
import { prove } from './index.ts';
import { item, mine, newsroom, port, statistic } from './newsroom.fixture.ts';

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

type Facts = Partial<Observation> & Pick<Observation, 'value' | 'quote'>;

const investment: Facts = {
  value: 4e12,
  qualifier: 'more-than',
  quote: 'بیش از ۴ هزار میلیارد ریال در این معدن سرمایه‌گذاری شده است',
};
const jobs: Facts = { value: 5700, quote: 'برای پنج هزار و ۷۰۰ نفر در معدن کار فراهم شده' };
const credit: Facts = { value: 1e12, quote: 'ساخت دو کارخانهٔ تغلیظ با اعتبار ۱۰۰ میلیارد تومان آغاز شد' };
const idle: Facts = { value: 220, quote: 'در شهرستان ۲۲۰ واحد تولیدی راکد وجود دارد' };
const share: Facts = { value: 78, quote: '۷۸ درصد سهام آن خصوصی است' };
const towns: Facts = { value: 14, quote: '۱۴ شهرک صنفی ساخته می‌شود' };
const wheat: Facts = {
  value: 25_000,
  qualifier: 'about',
  source: port.id,
  quote: 'حدود ۲۵ هزار تن گندم از اسکلهٔ تازه بارگیری شد',
};

describe('a true statistic', () => {
  test.each<[string, Facts]>([
    ['ریال', investment],
    ['تومان', { ...investment, value: 4e11 }],
    ['هزار میلیارد ریال', { ...investment, value: 4 }],
    ['نفر', jobs],
    ['ریال', credit],
    ['تومان', { ...credit, value: 1e11 }],
    ['میلیارد تومان', { ...credit, value: 100 }],
    ['واحد', idle],
    ['واحد تولیدی', idle],
    ['درصد', share],
    ['شهرک', towns],
    ['شهرک صنفی', towns],
    ['شهرک‌های صنفی', towns],
    ['تن', wheat],
    ['مورد', { value: 86, quote: '۸۶ مورد عارضه‌یابی تخصصی انجام گرفته است' }],
    ['عارضه‌یابی', { value: 86, quote: '۸۶ مورد عارضه‌یابی تخصصی انجام گرفته است' }],
    ['کارخانه', { value: 2, quote: 'ساخت دو کارخانهٔ تغلیظ' }],
    ['جرثقیل', { value: 1, source: port.id, quote: 'یک جرثقیل تازه نصب شده است' }],
  ])('in %s is proven: %o', (unit, facts) => {
    expect(prove(newsroom([statistic(unit, facts)]))).toEqual([]);
  });

  test.each([
    'در شهرستان 220 واحد توليدي راكد وجود دارد',
    'در شهرستان ٢٢٠ واحدِ تولیدی راکد، وجود دارد.',
    'درشهرستان ۲۲۰ واحد  تولیدی راکد وجود دارد',
    '«۲۲۰ واحد تولیدی راکد»',
  ])('is proven by another spelling of its sentence: %s', (quote) => {
    expect(prove(newsroom([statistic('واحد', { ...idle, quote })]))).toEqual([]);
  });
});

describe('a mutation of a true statistic names its cause', () => {
  test.each<[string, string, Facts, string]>([
    ['another value', 'واحد', { ...idle, value: 230 }, 'wrong-value'],
    ['one digit', 'نفر', { ...jobs, value: 5701 }, 'wrong-value'],
    ['a negative value', 'درصد', { ...share, value: -78 }, 'wrong-value'],
    ['ten times', 'واحد', { ...idle, value: 2200 }, 'wrong-scale'],
    ['a tenth', 'نفر', { ...jobs, value: 570 }, 'wrong-scale'],
    ['a scale word forgotten', 'ریال', { ...investment, value: 4e9 }, 'wrong-scale'],
    ['ten times in rials', 'ریال', { ...investment, value: 4e13 }, 'wrong-scale'],
    ['toman for rial in the value', 'ریال', { ...credit, value: 1e11 }, 'wrong-currency'],
    ['toman for rial in the unit', 'تومان', credit, 'wrong-currency'],
    ['rial for toman in the unit', 'تومان', investment, 'wrong-currency'],
    ['another unit', 'نفر', idle, 'wrong-unit'],
    ['percent for a count', 'درصد', towns, 'wrong-unit'],
    ['another noun', 'کارگاه', towns, 'wrong-unit'],
    ['another kind of the noun', 'شهرک علمی', towns, 'wrong-unit'],
    ['dollars for rials', 'دلار', investment, 'wrong-unit'],
    ['a qualifier dropped in the data', 'ریال', { ...investment, qualifier: 'exact' }, 'wrong-qualifier'],
    [
      'a qualifier dropped in the quotation',
      'ریال',
      { ...investment, qualifier: 'exact', quote: '۴ هزار میلیارد ریال در این معدن سرمایه‌گذاری شده است' },
      'wrong-qualifier',
    ],
    ['a qualifier added', 'واحد', { ...idle, qualifier: 'more-than' }, 'wrong-qualifier'],
    ['another qualifier', 'تن', { ...wheat, qualifier: 'at-least' }, 'wrong-qualifier'],
    [
      'a word altered',
      'واحد',
      { ...idle, quote: 'در شهرستان ۲۲۰ واحد تولیدی فعال وجود دارد' },
      'quote-not-found',
    ],
    ['a word left out', 'واحد', { ...idle, quote: '۲۲۰ واحد راکد وجود دارد' }, 'quote-not-found'],
    [
      'a digit altered',
      'واحد',
      { value: 230, quote: 'در شهرستان ۲۳۰ واحد تولیدی راکد وجود دارد' },
      'quote-not-found',
    ],
    ['a word cut in two', 'نفر', { ...jobs, quote: 'رای پنج هزار و ۷۰۰ نفر' }, 'quote-not-found'],
    ['another source', 'واحد', { ...idle, source: port.id }, 'wrong-source'],
    ['a number cut in two', 'نفر', { value: 700, quote: '۷۰۰ نفر در معدن کار فراهم شده' }, 'wrong-value'],
    ['a sentence without a number', 'نفر', { value: 5, quote: 'سرمایه‌گذاری شده است' }, 'no-figure'],
    [
      'a number that nobody can read',
      'درصد',
      { value: 41.5, source: port.id, quote: 'نرخ رشد ۴۱/۵ درصد بود' },
      'ambiguous-quote',
    ],
    ['a range', 'درصد', { value: 12, source: port.id, quote: 'بین ۱۰ تا ۱۵ درصد بار بندر' }, 'range'],
  ])('%s', (_, unit, facts, cause) => {
    const findings = prove(newsroom([statistic(unit, facts)])).filter(({ severity }) => severity === 'error');
    expect(codes(findings)).toEqual([`statistic/${cause}`]);
    expect(findings[0]).toMatchObject({ file: 'statistics/sample.yaml', line: 5 });
  });
});

describe('the message', () => {
  const first = (unit: string, facts: Facts): Finding => prove(newsroom([statistic(unit, facts)]))[0]!;

  test('shows the sentence, what it was read as and what the data says', () => {
    expect(first('ریال', { ...investment, qualifier: 'exact' })).toMatchInlineSnapshot(`
      {
        "code": "statistic/wrong-qualifier",
        "column": 1,
        "file": "statistics/sample.yaml",
        "fix": "qualifier: more-than",
        "line": 5,
        "message": {
          "en": "The qualifier is not what the sentence says. The sentence: «بیش از ۴ هزار میلیارد ریال در این معدن سرمایه‌گذاری شده است»; "۴ هزار میلیارد ریال" was read as more-than 4,000,000,000,000 rials; the data says 4,000,000,000,000 ریال.",
          "fa": "قید عدد با جمله نمی‌خواند. جمله: «بیش از ۴ هزار میلیارد ریال در این معدن سرمایه‌گذاری شده است»؛ «۴ هزار میلیارد ریال» خوانده شد: بیش از ۴ هزار میلیارد ریال؛ داده می‌گوید: ۴ هزار میلیارد ریال.",
        },
        "severity": "error",
      }
    `);
  });

  test('shows the nearest sentence and the word that differs', () => {
    expect(first('واحد', { ...idle, quote: 'در شهرستان ۲۲۰ واحد تولیدی فعال وجود دارد' }))
      .toMatchInlineSnapshot(`
      {
        "code": "statistic/quote-not-found",
        "column": 1,
        "file": "statistics/sample.yaml",
        "fix": "quote: در شهرستان ۲۲۰ واحد تولیدی راکد وجود دارد و ۱۴ شهرک صنفی ساخته می‌شود.",
        "line": 5,
        "message": {
          "en": "«در شهرستان ۲۲۰ واحد تولیدی فعال وجود دارد» does not stand in the item "1402/copper-mine". The nearest sentence: «در شهرستان ۲۲۰ واحد تولیدی راکد وجود دارد و ۱۴ شهرک صنفی ساخته می‌شود.»; it has "راکد", not "فعال".",
          "fa": "جملهٔ «در شهرستان ۲۲۰ واحد تولیدی فعال وجود دارد» در خبر «1402/copper-mine» نیست. نزدیک‌ترین جمله: «در شهرستان ۲۲۰ واحد تولیدی راکد وجود دارد و ۱۴ شهرک صنفی ساخته می‌شود.»؛ به جای «فعال» در خبر «راکد» آمده است.",
        },
        "severity": "error",
      }
    `);
  });

  test('names the item that holds the sentence', () => {
    expect(first('واحد', { ...idle, source: port.id })).toMatchInlineSnapshot(`
      {
        "code": "statistic/wrong-source",
        "column": 1,
        "file": "statistics/sample.yaml",
        "fix": "source: 1402/copper-mine",
        "line": 5,
        "message": {
          "en": "Wrong source: «در شهرستان ۲۲۰ واحد تولیدی راکد وجود دارد» does not stand in "1403/port" but in "1402/copper-mine".",
          "fa": "منبع نادرست است: «در شهرستان ۲۲۰ واحد تولیدی راکد وجود دارد» در خبر «1403/port» نیست، در خبر «1402/copper-mine» است.",
        },
        "severity": "error",
      }
    `);
  });

  test('says what the money is in rials', () => {
    expect(first('ریال', { ...credit, value: 1e11 })).toMatchInlineSnapshot(`
      {
        "code": "statistic/wrong-currency",
        "column": 1,
        "file": "statistics/sample.yaml",
        "fix": "value: 1000000000000",
        "line": 5,
        "message": {
          "en": "Rial and toman are confused: the sentence is in tomans, 1000000000000 rials. The sentence: «ساخت دو کارخانهٔ تغلیظ با اعتبار ۱۰۰ میلیارد تومان آغاز شد»; "۱۰۰ میلیارد تومان" was read as 100,000,000,000 tomans; the data says 100,000,000,000 ریال.",
          "fa": "ریال و تومان جابه‌جا شده است: جمله به تومان است، برابر با ۱۰۰۰۰۰۰۰۰۰۰۰۰ ریال. جمله: «ساخت دو کارخانهٔ تغلیظ با اعتبار ۱۰۰ میلیارد تومان آغاز شد»؛ «۱۰۰ میلیارد تومان» خوانده شد: ۱۰۰ میلیارد تومان؛ داده می‌گوید: ۱۰۰ میلیارد ریال.",
        },
        "severity": "error",
      }
    `);
  });
});

describe('an item', () => {
  const warnings = (title: string, ...blocks: readonly string[]) =>
    codes(prove(newsroom([], [item('1402/x', title, ...blocks)])));

  test.each([
    ['وام ۱۰۰ میلیونی به کشاورزان', ['item/money-without-unit']],
    ['اعتبار ۵۰۰ میلیاردی طرح', ['item/money-without-unit']],
    ['هزینهٔ طرح ۲ هزار میلیارد اعلام شد', ['item/money-without-unit']],
    ['وام ۱۰۰ میلیون تومانی به کشاورزان', []],
    ['فروش ۲ میلیون خودرو', []],
    ['جمعیت ۸۰ میلیونی کشور', []],
  ])('names the unit of its money: %s', (text, expected) => expect(warnings('خبر', text)).toEqual(expected));

  test.each([
    [['۳۸.۹ درصد', '۲۶،۴ درصد'], ['item/mixed-decimal-marks']],
    [['۳۸٫۹ درصد', '۲۶.۴ درصد'], ['item/mixed-decimal-marks']],
    [['۳۸٫۹ درصد', '۲۶٫۴ درصد', '۱۲۵۰ نفر', '۱٬۲۵۰ نفر'], []],
  ])('has one decimal mark: %o', (texts, expected) => expect(warnings('خبر', ...texts)).toEqual(expected));

  test('is held against its own statistics', () => {
    const wrong = item('1402/x', '۲۳۰ واحد تولیدی راکد در شهرستان وجود دارد', ...mine.body.blocks);
    const findings = prove(newsroom([statistic('واحد', { ...idle, source: wrong.id })], [wrong]));
    expect(findings).toMatchObject([
      { code: 'item/contradicts-statistic', severity: 'warning', file: wrong.file },
    ]);
  });

  test('may say another figure that another statistic proves', () => {
    const two = item(
      '1402/x',
      'خبر',
      'برای ۵۰۰ نفر در معدن مس کار فراهم شد.',
      'برای ۳۰۰ نفر در معدن آهن کار فراهم شد.',
    );
    const quotes = two.body.blocks.map((quote, index) =>
      statistic('نفر', { value: [500, 300][index]!, quote, source: two.id }),
    );
    const named = quotes.map((each, index) => ({ ...each, title: `شاغلان معدن ${['مس', 'آهن'][index]}` }));
    expect(prove(newsroom(named, [two]))).toEqual([]);
  });
});

test('one figure with two values is reported, a superseded one is not', () => {
  const other = {
    ...statistic('تومان', { ...credit, value: 1e11 }),
    file: 'statistics/other.yaml',
    slug: 'other',
  };
  const same = [statistic('ریال', credit), other];
  expect(prove(newsroom(same))).toEqual([]);
  const changed = { ...credit, value: 2, quote: 'ساخت دو کارخانهٔ تغلیظ' };
  const conflict = [
    statistic('کارخانه', changed),
    { ...statistic('کارخانه', { ...changed, value: 3 }), slug: 'b' },
  ];
  expect(codes(prove(newsroom(conflict)))).toContain('statistic/conflicting-values');
  const history = conflict.map((each) => ({
    ...each,
    observations: each.observations.map((one) => ({ ...one, superseded: 'اصلاح شد' })),
  }));
  expect(codes(prove(newsroom(history)))).not.toContain('statistic/conflicting-values');
});

test('what is remembered is not read again, and a failure is not remembered', () => {
  const kept = new Map<string, readonly Finding[]>();
  const memory = {
    get: (key: string) => kept.get(key),
    set: (key: string, found: readonly Finding[]) => void kept.set(key, found),
  };
  const good = newsroom([statistic('واحد', idle)]);
  expect(prove(good, { memory })).toEqual([]);
  const unread = {
    ...good,
    items: good.items.map((each) => ({
      ...each,
      get body(): never {
        throw new Error('The body was read.');
      },
    })),
  };
  expect(prove(unread, { memory })).toEqual([]);
  const bad = newsroom([statistic('واحد', { ...idle, value: 7 })]);
  for (const found of [prove(bad, { memory }), prove(bad, { memory })]) {
    expect(codes(found)).toEqual(['statistic/wrong-value']);
  }
});
