import { describe, expect, test } from 'vitest';
import { findFigures } from './index.ts';
import { read } from './say.fixture.ts';

describe('what is named by a number holds no amount', () => {
  test.each([
    'موشک شهاب ۳ پرتاب شد',
    'پادگان ۲۰۳',
    'مرورگر Chrome 3 را',
    'تبصره‌های ۱۸ و ۱۹',
    'اصل چهل و چهارم قانون اساسی',
    'در کیلومتر ۱۲ محور هراز',
    'با اورژانس ۱۱۵ تماس بگیرید',
    'گیت ۲۴ فرودگاه',
    'جاده ۴۰۹ بسته شد',
    'کربلای ۵',
    'بلوک ۵ شرقی',
    'این دو با هم رقیب بودند',
    'صد البته',
    'یک بار دیگر تأکید کرد',
    'لیوان یک بار مصرف',
    'بیماری شش و ریه',
    'اهالی ده بالا',
    'ربع رشیدی',
    'نسبت ۱ به ۵',
    '۱۲۵۰/۵ دلار',
    '۱۲,۵۰۰,۰۰ ریال',
    'برنامهٔ نود',
    'هواپیمای سی ۱۳۰',
    'ایرباس ای ۳۲۱',
    'شش هیچ',
    'سه - هیچ',
    'کد *۱۰۰#',
    'با زمان ۳ / ۶۳ / ۴۳ ساعت',
    'هر دو ببازند',
    'هفتهٔ ۵ لیگ',
    '+98 912 123 4567',
    '۱۲۳-۴۵۶',
    '۱۲ به ۸ پیروز شدند',
    'ورژن ۳.۸ برنامه',
    'نقطه صفر است',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  test.each([
    ['پرونده ۳ تا ۱۰ سال حبس دارد', ['3..10 year']],
    ['پرونده‌های ۵ متهم', ['5 متهم']],
    ['منطقه ۵ هکتاری', ['5 hectare']],
    ['قیمت ۲۱۰ است', ['210']],
    ['به ترتیب ۱۲ و ۱۵ نفر', ['12 person', '15 person']],
    ['هر دو شرکت', ['2 شرکت']],
    ['کانال ۵۰۰ میلیاردی', ['500000000000']],
    ['نرخ بیکاری ۷٫۲ و نرخ مشارکت ۴۱٫۵ درصد', ['7.2', '41.5 percent']],
    ['سود هر سهم صفر شد', ['0']],
    ['از ۱۲ به ۸ نفر رسید', ['12 person', '8 person']],
  ])('but what is counted beside a name does: %s', (text, said) => expect(read(text)).toEqual(said));
});

describe('a rank', () => {
  test.each([
    ['قرن بیستم', 'ordinal 20'],
    ['لیگ دهم', 'ordinal 10'],
    ['هفتهٔ دوم آبان', 'ordinal 2'],
    ['رده‌های اول تا سوم', 'ordinal 1|ordinal 3'],
    ['رتبه ۳م', 'ordinal 3'],
    ['نخستین‌بار', 'ordinal 1'],
    ['سه‌ماههٔ نخست', '3 month|ordinal 1'],
  ])('«%s» is %s', (text, said) => expect(read(text).join('|')).toBe(said));
});

describe('a share in words', () => {
  test.each([
    ['ثلث اموال', 1 / 3],
    ['ربع مردم جهان', 0.25],
    ['دو ثلث آرا', 2 / 3],
    ['۲ سوم جمعیت', 2 / 3],
    ['سه ربع ساعت', 0.75],
    ['دو سوم واحدهای صنفی', 2 / 3],
    ['نرخ مرگ دو در هزار است', 0.002],
  ])('«%s» is %d', (text, value) => expect(findFigures(text)).toMatchObject([{ kind: 'fraction', value }]));

  test('counts in a unit only where it measures', () => {
    expect(read('دو سوم واحدهای صنفی')).toEqual(['fraction 0.6666666666666666']);
    expect(read('نیم ساعت')).toEqual(['fraction 0.5 hour']);
  });

  test('of nothing is none', () => expect(read('ثلث')).toEqual([]));
});

test('an unknown number of hundreds or thousands has no value', () => {
  for (const text of ['چندصد هزار نفر', 'چند ده هزار نفر', 'ده‌ها هزار نفر']) {
    expect(read(text)).toEqual(['indefinite person']);
  }
});

test('a dashed range that falls counts where something is measured', () => {
  expect(read('۵۰ - ۴۰ سانتی‌متر')).toEqual(['40..50 سانتی‌متر']);
  expect(read('بازی ۳ - ۱')).toEqual([]);
});
