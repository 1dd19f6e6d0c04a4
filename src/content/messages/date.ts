import { toPersianDigits } from '../../persian/digits.ts';
import { errorRule } from './rule.ts';
import { shown } from './shown.ts';

/** Findings about dates and periods. */
export const dateMessages = {
  'date/unreadable': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» تاریخ خوانایی نیست؛ مانند 1395-02-08 یا «۸ اردیبهشت ۱۳۹۵» بنویسید.`,
    en: ({ text }) => `"${shown(text)}" is no date; write it like 1395-02-08 or «۸ اردیبهشت ۱۳۹۵».`,
    why: {
      fa: 'تاریخ‌ها هجری خورشیدی‌اند؛ ماه یا سال تنها هم پذیرفته است.',
      en: 'Dates are solar Hijri; a month or a year alone will do.',
    },
    example: { wrong: 'date: دیروز', right: 'date: 1395-02-08' },
  }),
  'date/year': errorRule<{ text: string }>({
    fa: ({ text }) => `سال «${shown(text)}» پذیرفته نیست؛ سال خورشیدی از ۱۲۰۰ تا ۱۵۰۰ یا سال میلادی.`,
    en: ({ text }) =>
      `The year of "${shown(text)}" is out of range; expected a solar year from 1200 to 1500 or a Gregorian one.`,
    why: {
      fa: 'بیرون از این سال‌ها تبدیل تقویم دقیق نیست.',
      en: 'Outside these years the calendar is not exact.',
    },
    example: { wrong: 'date: 1695-02-08', right: 'date: 1395-02-08' },
  }),
  'date/month': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» تاریخ درستی نیست؛ ماه از ۱ تا ۱۲ است.`,
    en: ({ text }) => `"${shown(text)}" is impossible; months go from 1 to 12.`,
    why: { fa: 'ماهی با این شماره نیست.', en: 'There is no such month.' },
    example: { wrong: 'date: 1395-13-01', right: 'date: 1395-12-01' },
  }),
  'date/day': errorRule<{ text: string; limit: number }>({
    fa: ({ text, limit }) =>
      `«${shown(text)}» تاریخ درستی نیست؛ این ماه ${toPersianDigits(String(limit))} روز دارد.`,
    en: ({ text, limit }) => `"${shown(text)}" is impossible; this month has ${limit} days.`,
    why: { fa: 'روزی با این شماره در آن ماه نیست.', en: 'There is no such day in that month.' },
    example: { wrong: 'date: 1395-07-31', right: 'date: 1395-07-30' },
  }),
  'date/leap-day': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» تاریخ درستی نیست؛ این سال کبیسه نیست و اسفندش ۲۹ روز دارد.`,
    en: ({ text }) =>
      `"${shown(text)}" is impossible; that year is no leap year, and its last month has 29 days.`,
    why: { fa: '۳۰ اسفند فقط در سال کبیسه هست.', en: 'Esfand has a 30th day in leap years only.' },
    example: { wrong: 'date: 1404-12-30', right: 'date: 1404-12-29' },
  }),
  'date/weekday': errorRule<{ text: string }>({
    fa: ({ text }) => `روز هفته در «${shown(text)}» با تاریخش نمی‌خواند.`,
    en: ({ text }) => `The weekday of "${shown(text)}" is not that of its date.`,
    why: { fa: 'یکی از آن دو غلط است.', en: 'One of the two is wrong.' },
    example: { wrong: 'date: جمعه ۸ اردیبهشت ۱۳۹۵', right: 'date: چهارشنبه ۸ اردیبهشت ۱۳۹۵' },
  }),
  'date/time': errorRule<{ text: string }>({
    fa: ({ text }) => `ساعت «${shown(text)}» درست نیست؛ از 00:00 تا 23:59 بنویسید.`,
    en: ({ text }) => `The time of "${shown(text)}" is impossible; expected 00:00 to 23:59.`,
    why: { fa: 'چنین ساعتی نیست.', en: 'There is no such time.' },
    example: { wrong: 'date: 1395-02-08 25:00', right: 'date: 1395-02-08 15:00' },
  }),
  'date/updated-before': errorRule<{ date: string; updated: string }>({
    fa: ({ date, updated }) => `تاریخ به‌روزرسانی (${updated}) پیش از تاریخ خبر (${date}) است.`,
    en: ({ date, updated }) => `"updated" (${updated}) is before "date" (${date}).`,
    why: { fa: 'خبر پیش از انتشار به‌روز نمی‌شود.', en: 'Nothing is updated before it is published.' },
    example: {
      wrong: 'date: 1395-02-08\nupdated: 1395-02-07',
      right: 'date: 1395-02-08\nupdated: 1395-02-09',
    },
  }),
  'period/unreadable': errorRule<{ text: string }>({
    fa: ({ text }) =>
      `«${shown(text)}» دورهٔ خوانایی نیست؛ مانند 1395، 1395-02، 1395-Q1 یا 1401/1403 بنویسید.`,
    en: ({ text }) => `"${shown(text)}" is no period; write one like 1395, 1395-02, 1395-Q1 or 1401/1403.`,
    why: {
      fa: 'دوره زمانی است که رقم دربارهٔ آن است.',
      en: 'A period is the time that a figure is about.',
    },
    example: { wrong: 'period: پارسال', right: 'period: 1395' },
  }),
  'period/season': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» فصل درستی نیست؛ فصل‌ها از Q1 (بهار) تا Q4 (زمستان) هستند.`,
    en: ({ text }) => `"${shown(text)}" is no season; they go from Q1 (spring) to Q4 (winter).`,
    why: { fa: 'سال چهار فصل دارد.', en: 'A year has four seasons.' },
    example: { wrong: 'period: 1395-Q5', right: 'period: 1395-Q4' },
  }),
  'period/order': errorRule<{ text: string }>({
    fa: ({ text }) => `پایان دورهٔ «${shown(text)}» پیش از آغاز آن است.`,
    en: ({ text }) => `The period "${shown(text)}" ends before it begins.`,
    why: {
      fa: 'دوره از سال کهنه‌تر به نوتر نوشته می‌شود.',
      en: 'A range goes from the earlier to the later.',
    },
    example: { wrong: 'period: 1403/1401', right: 'period: 1401/1403' },
  }),
};
