import { describe, expect, test } from 'vitest';
import { findStatistics } from './statistics.ts';

const drafts = (sentence: string, speakers: readonly string[] = []) => findStatistics([sentence], speakers);

describe('what a figure counts is named by the words around it', () => {
  test.each([
    ['تاکنون ۲۲۰ واحد تولیدی راکد در استان شناسایی شده است', 'واحد تولیدی راکد در استان'],
    ['نرخ بیکاری استان از ۱۴٫۵ درصد به ۱۱٫۲ درصد کاهش یافته است', 'نرخ بیکاری استان'],
    ['ارزش این میزان گندم ۳ هزار میلیارد تومان است', 'ارزش گندم'],
    ['درآمد گمرکات استان در این مدت بیش از ۹۸ هزار میلیارد تومان بوده است', 'درآمد گمرکات استان'],
    ['امسال ۵۰ هزار واحد مسکونی روستایی به متقاضیان واگذار شد', 'واحد مسکونی روستایی'],
    ['آبرسانی به ۴۵ روستا انجام خواهد شد', 'آبرسانی'],
    ['۲۸۸ شهر با تنش آبی روبه\u200cرو هستند', 'شهر با تنش آبی'],
  ])('%s', (sentence, title) => {
    expect(drafts(sentence).map((draft) => draft.title)).toEqual([title]);
  });

  test('a second figure has its own subject, not that of the first', () => {
    const found = drafts('تورم بخش صنعت در تابستان ۲۸٫۱ درصد و تورم بخش معدن ۳۵٫۶ درصد بوده است');
    expect(found.map(({ title, value }) => [title, value])).toEqual([
      ['تورم بخش صنعت در تابستان', 28.1],
      ['تورم بخش معدن', 35.6],
    ]);
  });

  test('who says it is no part of it', () => {
    expect(
      drafts('کرامتی سطح زیر کشت گندم را ۳۵۰ هزار هکتار اعلام کرد', ['اکبر کرامتی']).map(
        ({ title }) => title,
      ),
    ).toEqual(['سطح زیر کشت گندم']);
  });
});

describe('a figure that the words around it do not name is listed, and no statistic is drafted of it', () => {
  test.each([
    'چین با ۳۶ درصد نخستین مقصد بود',
    'یعنی ۵۰ میلیارد تومان',
    'وی در پایان از معافیت ۷۵۰۰ نفر خبر داد',
    'سود آن ۱۸ درصد است',
    'عمق این زلزله ۱۰ کیلومتر بوده است',
    '۹۲ میلیارد تومان از محل صندوق هزینه شده است',
    'از این تعداد ۴۱ هزار نفر دارای شرایط شناخته شدند',
  ])('%s', (sentence) => {
    expect(drafts(sentence)).toEqual([]);
  });
});

describe('what a sentence denies, or dates by another calendar, is no statistic of the year', () => {
  test.each([
    'امسال بیش از ۴۵ هزار هکتار از اراضی شرق اصفهان زیر کشت نمی\u200cرود',
    'قیمت هر دستگاه خودرو کمتر از ۵۰ میلیارد تومان نیست',
    'در سال ۲۰۰۳ زلزله بم بیش از ۲۶ هزار نفر کشته داشت',
  ])('%s', (sentence) => {
    expect(drafts(sentence)).toEqual([]);
  });
});

test.each([
  ['سال گذشته ۱۲۰ واحد تولیدی راکد احیا شد', { yearsAway: -1, kind: 'actual' }],
  ['در سال آینده ۱۲۰ واحد تولیدی راکد احیا می\u200cشود', { yearsAway: 1, kind: 'forecast' }],
  ['تا پایان امسال ۱۲۰ واحد تولیدی راکد احیا می\u200cشود', { kind: 'forecast' }],
  ['قرار است ۱۲۰ واحد تولیدی راکد احیا شود', { kind: 'forecast' }],
  ['۱۲۰ واحد تولیدی راکد احیا شد که ۴ درصد بیشتر از سال گذشته است', { kind: 'actual' }],
])('%s', (sentence, expected) => {
  const { yearsAway, kind } = drafts(sentence)[0]!;
  expect({ ...(yearsAway !== undefined && { yearsAway }), kind }).toEqual(expected);
});
