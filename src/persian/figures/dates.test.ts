import { describe, expect, test } from 'vitest';
import { dayNumber, formatSolarDate, fromDayNumber, isoDay, monthLength } from '../calendar/index.ts';
import { findFigures } from './index.ts';
import { read } from './say.fixture.ts';

test('every tenth day from 1200 to 1500 is found in every printed form', () => {
  const last = dayNumber({ year: 1500, month: 12, day: monthLength(1500, 12) });
  const lost: string[] = [];
  for (let days = dayNumber({ year: 1200, month: 1, day: 1 }); days <= last; days += 10) {
    const solar = fromDayNumber(days);
    for (const style of ['long', 'plain', 'short'] as const) {
      const text = `در ${formatSolarDate(solar, style)} گفت`;
      const [date, ...more] = findFigures(text);
      if (date?.iso !== isoDay(solar) || more.length > 0) lost.push(text);
    }
  }
  expect(lost).toEqual([]);
});

describe('a date of news copy', () => {
  test.each([
    ['اول ماه ژوئن ۲۰۱۰', ['date 2010-06-01']],
    ['۲۳ ماه مبارک رمضان', ['date']],
    ['دو ماه محرم و صفر', ['2 month']],
    ['۲۸ امرداد', ['date']],
    ['۲۷ لغایت ۳۰ خرداد ۱۳۹۵', ['date 2016-06-16/2016-06-19']],
    ['۲۸ صفر', ['date']],
    ['حذف چهار صفر از پول ملی', ['4']],
    ['با شلیک سه تیر کشته شد', ['3 تیر']],
  ])('«%s» is %j', (text, said) => expect(read(text)).toEqual(said));
});

describe('a year', () => {
  test.each([
    ['سال تحصیلی ۹۸-۹۹', ['year 1398', 'year 1399']],
    ['بازی‌های ۲۰۲۲ قطر', ['year 2022']],
    ['المپیک ۲۰۲۴ پاریس', ['year 2024']],
    ['فیلم «پسربچه» (۱۹۲۱)', ['year 1921']],
    ['سال پایه ۱۳۹۵', ['year 1395']],
    ['در ۹۳۶ ق', ['year 936']],
    ['تا پایان سال ۳۰ پروژه', ['30 پروژه']],
    ['تا پایان سال ۵۲ روستای دیگر', ['52 روستا']],
    ['تا پایان سال ۹۸ پروژه', ['year 1398']],
    ['سال ۵۷ مردم', ['year 1357']],
  ])('«%s» is %j', (text, said) => expect(read(text)).toEqual(said));
});

describe('a time', () => {
  test.each([
    ['ساعت ۸/۳۰ صبح', ['time 08:30']],
    ['از ۸ تا ۱۰ صبح', ['time 08:00', 'time 10:00']],
    ['۲ تا ۴ بعدازظهر', ['time 14:00', 'time 16:00']],
    ['۱۰ تا ۲ بعد از ظهر', ['time 10:00', 'time 14:00']],
    ['ساعت ۱۹ و ۵۰ دقیقه و ۱۲ ثانیه', ['time 19:50']],
  ])('«%s» is %j', (text, said) => expect(read(text)).toEqual(said));
});
