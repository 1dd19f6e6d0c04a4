import { expect, test } from 'vitest';
import { sourceText } from '../content/files/source-text.ts';
import { readItem } from '../content/read/item.ts';
import { dateNow, newItem, type NewItem, type NewItemOrder, type Taken } from './new-item.ts';

const free: Taken = { codes: new Set<string>(), has: () => false };
const made = (order: NewItemOrder, taken = free): NewItem => {
  const item = newItem(order, taken);
  if ('problem' in item) throw new Error(item.problem);
  return item;
};

test.each([
  ['رشد صادرات', 'news/1395/رشد-صادرات.mdx'],
  ['«می\u200cشود»؛ کي؟', 'news/1395/می-شود-کی.mdx'],
  ['ISO 9001 در ۱۲ کارخانه', 'news/1395/iso-9001-در-12-کارخانه.mdx'],
  ['!؟', 'news/1395/13950208.mdx'],
  ['یک دو سه چهار پنج شش هفت هشت نه ده', 'news/1395/یک-دو-سه-چهار-پنج-شش-هفت-هشت.mdx'],
])('the title %s becomes the address %s', (title, file) => {
  expect(made({ title, date: '1395-02-08' }).file).toBe(file);
});

test.each([
  ['1395-02-08', '13950208-3'],
  ['۸ اردیبهشت ۱۳۹۵', '13950208-3'],
  ['1395-02', '139502-1'],
  ['1403', '1403-1'],
])('an item of %s gets the next free code %s', (date, code) => {
  const taken = { codes: new Set(['13950208-1', '13950208-2']), has: () => false };
  expect(made({ title: 'خبر', date }, taken).code).toBe(code);
});

test('an address that is taken gets a number', () => {
  const taken = { ...free, has: (file: string) => file === 'news/1395/خبر.mdx' };
  expect(made({ title: 'خبر', date: '1395-02-08' }, taken).file).toBe('news/1395/خبر-2.mdx');
});

test.each([
  ['استاندار: صادرات «رشد» کرد'],
  ['"نقل" در تیتر'],
  ["it's [a] {list} #1 & more"],
  ['- خط تیره'],
  ['null'],
  ['1395-02-08'],
  ['@نگاه'],
])('the draft of «%s» is a valid item', (title) => {
  const { file, text } = made({
    title,
    kicker: 'رئیس: سازمان',
    date: '1395-02-08 14:30',
    topics: ['industry'],
  });
  const { data, findings } = readItem(sourceText(file, text));
  expect(findings).toEqual([]);
  expect(data).toMatchObject({ item: { title, kicker: 'رئیس: سازمان', draft: true, topics: ['industry'] } });
});

test.each([
  [{ title: ' ', date: '1395' }, 'title'],
  [{ title: 'خبر', date: 'دیروز' }, 'date'],
  [{ title: 'خبر', date: '1395', slug: '../x' }, 'slug'],
])('%j is refused for its %s', (order, problem) => {
  expect(newItem(order, free)).toEqual({ problem });
});

test('now is the minute that clocks in Tehran show', () => {
  expect(dateNow(new Date('2016-04-27T10:00:00Z'))).toBe('1395-02-08 14:30');
});
