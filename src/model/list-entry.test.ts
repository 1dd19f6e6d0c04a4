import { expect, test } from 'vitest';
import { listEntry } from './list-entry.ts';

const date = { iso: '2016-04-27T00:00:00+04:30', text: '۸ اردیبهشت ۱۳۹۵', gregorian: '۲۷ آوریل ۲۰۱۶' };
const time = '<time datetime="2016-04-27T00:00:00+04:30" title="۲۷ آوریل ۲۰۱۶ میلادی">۸ اردیبهشت ۱۳۹۵</time>';

test('an entry has its headline, lead and date', () => {
  expect(listEntry({ href: '/news/1395/x/', title: 'تیتر', lead: 'لید', date }, 2)).toBe(
    `<li><h2><a href="/news/1395/x/">تیتر</a></h2><p>لید</p><div class="dots">${time}</div></li>`,
  );
});

test('an entry shows its kicker, its first topic and that it is a draft', () => {
  const topic = { href: '/topics/industry/', title: 'صنعت' };
  const item = { href: '/news/1395/x/', title: 'تیتر', kicker: 'روتیتر', lead: 'لید', date, topic };
  expect(listEntry({ ...item, draft: true }, 3)).toBe(
    '<li><span class="draft">پیش‌نویس</span><p class="kicker">روتیتر</p>' +
      '<h3><a href="/news/1395/x/">تیتر</a></h3><p>لید</p>' +
      `<div class="dots">${time} <a href="/topics/industry/">صنعت</a></div></li>`,
  );
});

test('what a headline holds stays text', () => {
  const entry = listEntry({ href: '/news/1395/x/', title: '<script>', lead: 'a & b', date }, 2);
  expect(entry).toContain('>&lt;script&gt;</a>');
  expect(entry).toContain('<p>a &amp; b</p>');
});
