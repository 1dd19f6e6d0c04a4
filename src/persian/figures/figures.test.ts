import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLatinDigits } from '../digits.ts';
import { findFigures } from './index.ts';
import { read } from './say.fixture.ts';

describe('a number', () => {
  test.each([
    ['برای پنج هزار و 700 نفر', '5700 person'],
    ['هزار و سیصد و نود و پنج نفر', '1395 person'],
    ['دو هزار پانصد نفر', '2500 person'],
    ['یک صد و بیست نفر', '120 person'],
    ['٤٢ نفر', '42 person'],
    ['۱٬۲۵۰ نفر', '1250 person'],
    ['۱,۲۵۰,۰۰۰ نفر', '1250000 person'],
    ['۱۲،۵۰۰ نفر', '12500 person'],
    ['1,250.75 دلار', '1250.75 usd'],
    ['41.5 درصد', '41.5 percent'],
    ['۴۱٫۵ درصد', '41.5 percent'],
    ['۲۶،۴ درصد', '26.4 percent'],
    ['سه ممیز پنج درصد', '3.5 percent'],
    ['صفر ممیز صفر پنج درصد', '0.05 percent'],
    ['سه و پنج دهم درصد', '3.5 percent'],
    ['بیست و پنج دهم درصد', '20.5 percent'],
    ['دو و نیم میلیون نفر', '2500000 person'],
    ['سه میلیون و نیم نفر', '3500000 person'],
    ['دو ساعت و نیم', '2.5 hour'],
    ['نیم میلیون نفر', '500000 person'],
    ['۲۰۰میلیون نفر', '200000000 person'],
    ['وام ۱۰۰ میلیونی', '100000000'],
    ['منفی ۳ درصد', '-3 percent'],
    ['دمای -۵ درجه', '-5 درجه'],
    ['۵ درجه زیر صفر', '-5 درجه'],
    ['۴ هزار میلیارد', '4000000000000'],
    ['۲ هزار و ۵۰۰ میلیارد', '2500000000000'],
    ['۳ هزار و ۷۲۰ هزار میلیارد', '3720000000000000'],
    ['دوازده (۱۲) نفر', '12 person'],
    ['سی و اندی سال', '30 year more-than'],
    ['۶۰۰ و اندی میلیون تومان', '600000000 toman more-than'],
    ['صد و چند هزار نفر', '100000 person more-than'],
    ['صد در صد', '100 percent'],
    ['٪۲۰', '20 percent'],
    ['نه نفر', '9 person'],
    ['دارای ده پسر', '10 پسر'],
    ['صدی پنج', '5 percent'],
    ['۱۲۵ ۰۰۰ نفر', '125000 person'],
    ['۱ ۲۳۴ ۵۶۷ نفر', '1234567 person'],
    ['۰/۵ درصد', '0.5 percent'],
    ['.5 درصد', '0.5 percent'],
    ['۲۵۰ همت', '250000000000000 toman'],
    ['اوراق ۲۰ همتی', '20000000000000 toman'],
  ])('«%s» is %s', (text, said) => expect(read(text)).toEqual([said]));

  test.each([
    ['بیستودو نفر', '22 person'],
    ['بیست‌ودو نفر', '22 person'],
    ['دوهزار نفر', '2000 person'],
    ['پنجنفره', '5 person'],
    ['سیوپنجمین جشنواره', 'ordinal 35'],
    ['یکسوم جمعیت', 'fraction 0.3333333333333333'],
    ['بیست ونه نفر', '29 person'],
    ['ده ها هزار نفر', 'indefinite person'],
    ['پنج هزار و ۷۰۰ نفر شاغل در اداره‌ي كل', '5700 person'],
  ])('damaged copy reads the same: «%s» is %s', (text, said) => expect(read(text)).toEqual([said]));
});

describe('money', () => {
  test.each([
    ['بیش از ۴ هزار میلیارد ریال', 4e12, 'rial', 4e12],
    ['۱۰۰ میلیارد تومان', 1e11, 'toman', 1e12],
    ['۵۰ همت', 50e12, 'toman', 5e14],
    ['۵۸ هزار و ۲۰۰ تومان', 58_200, 'toman', 582_000],
    ['۵۰ میلیون تومانی', 5e7, 'toman', 5e8],
    ['۱٫۵ میلیارد دلاری', 1.5e9, 'usd', undefined],
    ['20 میلیون یورو', 2e7, 'eur', undefined],
  ])('«%s» is %d %s, in rials %s', (text, value, unit, rial) => {
    expect(findFigures(text)).toMatchObject([{ value, unit, ...(rial !== undefined && { rial }) }]);
  });
});

describe('a unit', () => {
  test.each([
    ['۲۲۰ واحد تولیدی', '220 unit'],
    ['۱۴ شهرک صنفی', '14 شهرک'],
    ['۴۴۷ دورهٔ آموزشی', '447 دوره'],
    ['۱۵ روستای استان', '15 روستا'],
    ['۳۰ كشور', '30 کشور'],
    ['۲۴ ساعته', '24 hour'],
    ['سه‌ماهه', '3 month'],
    ['سه ماهه‌ی گذشته', '3 month'],
    ['دو هفته‌ی گذشته', '2 هفته'],
    ['سه ماهی گرفت', '3 ماهی'],
    ['۴۰ ساله', '40 year'],
    ['۲۰ متر مربع', '20 m2'],
    ['۲۰ مترمکعب', '20 m3'],
    ['۵۳۱ کیلومتری تبریز', '531 km'],
    ['۱۰ مگاواتی', '10 مگاوات'],
    ['۱۵ میلی متری', '15 میلی‌متر'],
    ['۵ بشکه‌ای', '5 بشکه'],
    ['قطار ۱۰ واگنه', '10 واگن'],
    ['روی عدد ۱۶۲ ایستاد', '162'],
    ['با شاخص ۱۲۰ ناسالم است', '120'],
    ['شاخص آلودگی هوا ۱۵۶ است', '156'],
    ['دو برابر شد', '2 times'],
    ['پنج تا سیب', '5 سیب'],
    ['۶۱ تن جان باختند', '61 person'],
    ['۲۰۰ تن گندم', '200 ton'],
    ['۱۲ تن از کارکنان', '12 person'],
    ['تلفات به ۳۰۰۰ تن رسید', '3000 person'],
    ['۳۰ تن در ساعت', '30 ton'],
    ['۲۰۰ تن از محموله تخلیه شد', '200 ton'],
    ['شاخص به ۲۱۰۰ رسید', '2100'],
  ])('«%s» is %s', (text, said) => expect(read(text)).toEqual([said]));

  test.each([
    ['۲۰ و ۳۰ درصد', ['20 percent', '30 percent']],
    ['از ۱۰ به ۱۵ درصد', ['10 percent', '15 percent']],
    ['حداقل ۱۰ و حداکثر ۲۰ نفر', ['10 person at-least', '20 person at-most']],
    ['از کیلویی ۴۵ به ۵۲ هزار تومان', ['45000 toman', '52000 toman']],
    ['۲۰، ۳۰ و ۴۰ هزار نفر', ['20000 person', '30000 person', '40000 person']],
  ])('that is said once counts for the whole list: «%s»', (text, said) => expect(read(text)).toEqual(said));
});

describe('a qualifier', () => {
  test.each([
    ['بیش از ۶۰ درصد', 'more-than'],
    ['بالای ۶۰ درصد', 'more-than'],
    ['بالغ بر ۶۰ نفر', 'more-than'],
    ['کمتر از ۶۰ نفر', 'less-than'],
    ['زیر ۶۰ سال', 'less-than'],
    ['حدود ۶۰ نفر', 'about'],
    ['تقریباً ۶۰ نفر', 'about'],
    ['نزدیک به ۶۰ نفر', 'nearly'],
    ['دست‌کم ۶۰ نفر', 'at-least'],
    ['دست کم ۶۰ نفر', 'at-least'],
    ['حداقل ۶۰ نفر', 'at-least'],
    ['۶۰ سال به بالا', 'at-least'],
    ['حداکثر ۶۰ نفر', 'at-most'],
    ['تا سقف ۶۰ میلیون تومان', 'at-most'],
    ['تا ۶۰ درصد تخفیف', 'at-most'],
    ['حدود مبلغ ۶۰ تومان', 'about'],
    ['کم و بیش ۶۰ نفر', 'about'],
    ['در آینده‌ای نزدیک ۶۰ نفر', undefined],
    ['تا دو هفته دیگر', undefined],
    ['۶۰ نفر', undefined],
  ])('of «%s» is %s', (text, qualifier) => expect(findFigures(text)[0]?.qualifier).toBe(qualifier));
});

describe('a range, a fraction, an ordinal, an indefinite', () => {
  test.each([
    ['۱۰ تا ۱۵ درصد', '10..15 percent'],
    ['بین ۱۰ و ۱۵ هزار نفر', '10000..15000 person'],
    ['۵۰۰ تا هزار نفر', '500..1000 person'],
    ['۵ تا ۱۰ میلیون تومان', '5000000..10000000 toman'],
    ['۵-۱۰ نفر', '5..10 person'],
    ['۶۰ـ۷۰ درصد', '60..70 percent'],
    ['دو سه روز', '2..3 day'],
    ['یکی دو روز', '1..2 day'],
    ['کودکان ۶ تا ۳ ساله', '3..6 year'],
    ['۱۰ درصد تا ۱۵ درصد', '10..15 percent'],
    ['یک‌سوم جمعیت', 'fraction 0.3333333333333333'],
    ['سه چهارم مردم', 'fraction 0.75'],
    ['یک دهم درصد', 'fraction 0.1 percent'],
    ['بیش از نیمی از مردم', 'fraction 0.5 more-than'],
    ['بیست و پنجمین جشنواره', 'ordinal 25'],
    ['۳۵مین نشست', 'ordinal 35'],
    ['ده‌ها هزار نفر', 'indefinite person'],
    ['چند میلیون تومان', 'indefinite toman'],
    ['صدها', 'indefinite'],
  ])('«%s» is %s', (text, said) => expect(read(text)).toEqual([said]));
});

describe('what nobody can tell', () => {
  test.each([
    ['۱۲.۵۰۰ تومان', '12.5 or 12500 toman'],
    ['۴۱/۵ درصد', '41.5 or 8.2 percent'],
    ['۴۱ / ۵ درصد', '41.5 or 8.2 percent'],
    ['۱/۳', '1.3 or 0.3333333333333333'],
    ['۳/۵ میلیون نفر', '3500000 or 600000 person'],
    ['۵- درجه', '-5 or 5 درجه'],
    ['دمای اردبیل ۵- درجه', '-5 or 5 درجه'],
    ['۲۶،۴', '26.4 or 26'],
    ['۱۲ ۵۰۰ نفر', '12500 or 500 person'],
    ['۱۲/۵۰۰ تومان', '12.5 or 12500 or 0.024 toman'],
    ['۳ بیلیون دلار', '3000000000 or 3000000000000 usd'],
  ])('«%s» comes with its readings and no value: %s', (text, said) => {
    expect(read(text)).toEqual([said]);
    expect(findFigures(text)[0]).not.toHaveProperty('value');
  });
});

describe('a date, a year, a time', () => {
  test.each([
    ['۸ اردیبهشت ۱۳۹۵', 'date 2016-04-27'],
    ['اردیبهشت 8، 1395', 'date 2016-04-27'],
    ['24 دی‌ماه 90', 'date 2012-01-14'],
    ['95/2/8', 'date 2016-04-27'],
    ['یازدهم مارس سال 2011', 'date 2011-03-11'],
    ['دوم خرداد', 'date'],
    ['۳۰ اردیبهشت ماه جاری', 'date'],
    ['۲۷ تا ۳۰ خرداد ۱۳۹۵', 'date 2016-06-16/2016-06-19'],
    ['۲۱ رمضان ۱۴۴۲', 'date'],
    ['اردیبهشت ۱۳۹۵', 'date'],
    ['۳۱ مهر ۱۳۹۵', 'date'],
    ['سال ۱۴۰۲', 'year 1402'],
    ['سال 95', 'year 1395'],
    ['سال هزار و سیصد و نود', 'year 1390'],
    ['جام جهانی ۲۰۲۲', 'year 2022'],
    ['ساعت 14:30', 'time 14:30'],
    ['ساعت ۸ صبح', 'time 08:00'],
    ['ساعت ده و نیم شب', 'time 22:30'],
    ['ساعت ۸ و ۳۰ دقیقه', 'time 08:30'],
    ['ساعت هفت و ربع', 'time 07:15'],
    ['نهم ربیع الاول ۱۴۴۵', 'date'],
    ['۴۲۰ هجری', 'year 420'],
  ])('«%s» is %s', (text, said) => expect(read(text)).toEqual([said]));

  test('in a row keeps its kind', () => {
    expect(read('سال‌های ۱۳۹۰ تا ۹۵')).toEqual(['year 1390', 'year 1395']);
    expect(read('از ساعت ۸ تا ۱۲')).toEqual(['time 08:00', 'time 12:00']);
  });
});

test.each([
  'یک چهارم نهایی',
  'خیابان سی تیر',
  'گروه 1+5',
  'اصل (44) قانون اساسی',
  'سهام شرکت',
  'سریال تازه',
  'می‌خواهم گزارش دهم',
  'یک شرکت بزرگ',
  'یکی از آن‌ها',
  'دهه ۸۰',
  'تلفن ۰۲۱-۸۸۸۸۸۸۸۸',
  'شماره تلفن: ۱۰۵۵ ۴۰۶۷',
  'ماده ۵ و بندهای ۲ و ۳',
  'سه‌شنبه و پنج شنبه',
  'با نتیجهٔ سه بر یک',
  'بازی ۳-۲ تمام شد',
  'کووید ۱۹ و A1C و 5G',
  '1. نخست',
  'رفت… 1. نخست',
  'به سهولت',
  'https://example.com/2016/04',
  'نه تنها',
  'کووید-۱۹ و اف-۱۶',
  'در دقیقهٔ ۸۱ بازی',
  'هر سه با هم',
  'سال چهارم به من گفت',
])('«%s» holds no amount', (text) => {
  expect(findFigures(text).filter(({ kind }) => kind !== 'ordinal')).toEqual([]);
});

test('«یک» before a noun counts only where it is asked for', () => {
  expect(findFigures('یک واحد تولیدی', { articles: true })).toMatchObject([{ value: 1, unit: 'unit' }]);
  expect(findFigures('یک نفر')).toMatchObject([{ value: 1, unit: 'person' }]);
});

describe('for any text', () => {
  const piece = fc.constantFrom(
    ...'پنج هزار و ۷۰۰ میلیون 12.5 ۱/۳ تا ، . ( ) - بیستودو نیم یک‌سوم درصد تومان نفر خرداد سال ساعت 14:30 از بین ممیز صفر همت منفی \n چند'.split(
      ' ',
    ),
  );
  const anyText = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 25 })
    .map((p) => p.join(' '));

  test('expressions are slices of it, in order, apart, with finite values', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const figure of findFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          if (typeof figure.value === 'number') expect(Number.isFinite(figure.value)).toBe(true);
          if (figure.ambiguous) expect(figure).not.toHaveProperty('value');
          ({ end } = figure);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the digits it is written in change nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(toLatinDigits(text))).toEqual(read(text));
      }),
    );
  });
});
