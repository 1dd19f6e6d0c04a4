import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadNewsroom } from './index.ts';
import { contentFolder, SOUND } from './newsroom-folder.fixture.ts';

let dir = '';
beforeEach(() => {
  dir = contentFolder(SOUND);
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const write = (file: string, text: string): void => writeFileSync(join(dir, file), text);
const item = (lines: string, body = 'متن.'): string => `---\ntitle: خبر\n${lines}\n---\n\n${body}\n`;

test('a draft is left out, and is there when asked for', async () => {
  const ids = async (drafts: boolean): Promise<string[]> =>
    (await loadNewsroom({ contentDir: dir, drafts })).newsroom.items.map(({ id }) => id);
  expect(await ids(false)).toEqual(['1395/good']);
  expect(await ids(true)).toEqual(['1395/draft', '1395/good']);
});

test('a statistic whose sources are all drafts is a draft, placeholder and all', async () => {
  write(
    'statistics/open.yaml',
    'title: «؟»\nunit: نفر\nobservations:\n  - period: 1395\n    value: 1\n    source: 1395/draft\n    quote: متن\n',
  );
  const { newsroom, findings } = await loadNewsroom({ contentDir: dir });
  expect(findings).toEqual([]);
  expect(newsroom.statistics.map(({ slug }) => slug)).toEqual(['known']);
});

test('the first paragraph serves as the lead where none is given', async () => {
  write('news/1395/x.mdx', item('date: 1395-02-10', '## تیتر\n\nبند **نخست**\nدر دو سطر.\n\nبند دوم.'));
  const { newsroom } = await loadNewsroom({ contentDir: dir });
  expect(newsroom.items[0]).toMatchObject({ lead: 'بند نخست در دو سطر.', hasOwnLead: false });
});

test.each([
  ['1395-02-08', 'day', '2016-04-27T00:00:00+04:30'],
  ['۱۳۹۵/۲/۸', 'day', '2016-04-27T00:00:00+04:30'],
  ['۸ اردیبهشت ۱۳۹۵', 'day', '2016-04-27T00:00:00+04:30'],
  ['2016-04-27', 'day', '2016-04-27T00:00:00+04:30'],
  ['1395-02-08 14:30', 'minute', '2016-04-27T14:30:00+04:30'],
  ['1395-02', 'month', '2016-04-20T00:00:00+04:30'],
  ['1395', 'year', '2016-03-20T00:00:00+03:30'],
  ['1395-02-31', 'day', '2016-05-20T00:00:00+04:30'],
])('the date %s survives YAML', async (date, precision, iso) => {
  write('news/1395/x.mdx', item(`date: ${date}`));
  const { newsroom, findings } = await loadNewsroom({ contentDir: dir });
  expect(findings).toEqual([]);
  expect(newsroom.items.find(({ slug }) => slug === 'x')!.date).toMatchObject({ precision, iso });
});

test.each([
  ['220', 220],
  ['۲۲۰', 220],
  ['٢٢٠', 220],
  ['۱٬۲۵۰', 1250],
  ['38.9', 38.9],
  ['۳۸٫۹', 38.9],
  ['-3', -3],
  ['4e12', 4e12],
  ['1250000000000', 1.25e12],
])('the value %s is a number', async (typed, value) => {
  write('statistics/known.yaml', SOUND['statistics/known.yaml']!.replace('value: 220', `value: ${typed}`));
  const { newsroom, findings } = await loadNewsroom({ contentDir: dir });
  expect(findings).toEqual([]);
  expect(newsroom.statistics[0]!.observations[0]!.value).toBe(value);
});

test('items are newest first, equal dates by id', async () => {
  write('news/1395/b.mdx', item('date: 1395-02-08'));
  write('news/1395/a.mdx', item('date: 1395-02-08'));
  write('news/1395/z.mdx', item('date: 1395-12-29 08:00'));
  const { newsroom } = await loadNewsroom({ contentDir: dir });
  expect(newsroom.items.map(({ slug }) => slug)).toEqual(['z', 'a', 'b', 'good']);
});

test('a bulletin by dates takes in both days, newest first', async () => {
  write('news/1395/b.mdx', item('date: 1395-02-31 23:59'));
  write('news/1395/c.mdx', item('date: 1395-03-01'));
  write(
    'bulletins/2.mdx',
    '---\nnumber: 2\ntitle: شماره\ndate: 1395-03-01\nfrom: 1395-02-08\nto: 1395-02-31\n---\n',
  );
  const { newsroom, findings } = await loadNewsroom({ contentDir: dir });
  expect(findings).toEqual([]);
  expect(newsroom.bulletins[0]).toMatchObject({ number: 2, items: ['1395/b', '1395/good'] });
});

test('short forms become long ones', async () => {
  write('topics.yaml', 'industry: صنعت\n');
  write('news/1395/x.mdx', item('date: 1395-02-10\nsource: نگاه\ntopics: industry'));
  const { newsroom, findings } = await loadNewsroom({ contentDir: dir });
  expect(findings).toEqual([]);
  expect(newsroom.topics.get('industry')).toEqual({ id: 'industry', name: 'صنعت' });
  expect(newsroom.items[0]).toMatchObject({ source: { name: 'نگاه' }, topics: ['industry'] });
});

test('an item without a source is the newsroom\u2019s own', async () => {
  write('news/1395/x.mdx', item('date: 1395-02-10'));
  const { newsroom } = await loadNewsroom({ contentDir: dir });
  expect(newsroom.items[0]!.source).toEqual({ name: 'آزمون' });
});

test('a broken item does not make its references break', async () => {
  write('news/1395/good.mdx', '---\ntilte: خبر\n---\n');
  const { findings } = await loadNewsroom({ contentDir: dir });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(new Set(errors.map(({ file }) => file))).toEqual(new Set(['news/1395/good.mdx']));
});
