import { expect, test } from 'vitest';
import type { Newsroom } from '../content/newsroom.ts';
import { bulletin, date, item, newsroom, observation, statistic } from './newsroom.fixture.ts';
import { planSite } from './plan-site.ts';
import type { PageProps, PlannedPage, RouteName } from './plan.ts';

const quote = '۲۲۰ واحد راکد';
const sample = (facts: Partial<Newsroom> = {}): Newsroom =>
  newsroom({
    items: [
      item('1396/c', { topics: ['industry'] }),
      item('1395/b', {
        topics: ['industry'],
        people: ['sara'],
        code: '13950208-1',
        date: date('1395-02-08 14:30'),
      }),
      item('1394/a', { topics: ['industry'], people: ['sara'], date: date('1394') }),
    ],
    statistics: [
      statistic('idle-units', {
        topics: ['industry'],
        observations: [observation('1395/b', 220, { quote })],
      }),
    ],
    bulletins: [bulletin(1, { items: ['1395/b', '1394/a'] })],
    ...facts,
  });

const pagesOf = (content: Newsroom): Map<string, PlannedPage> =>
  new Map(planSite(content, {}).pages.map((page) => [page.path, page]));

function show<Name extends RouteName>(content: Newsroom, route: Name, path: string): PageProps[Name] {
  const page = pagesOf(content).get(path);
  if (page?.route !== route) throw new Error(`Expected a “${route}” page at ${path}, found ${page?.route}`);
  return page.props as PageProps[Name];
}

test('an empty newsroom has every fixed address', () => {
  const paths = [...pagesOf(newsroom()).keys()];
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/archive/',
      '/statistics/',
      '/bulletins/',
      '/corrections/',
      '/search/',
      '/about/',
      '/404/',
      '/feed.xml',
      '/feed.json',
      '/sitemap-index.xml',
      '/robots.txt',
    ]),
  );
});

test.each([
  ['/news/1395/b/', 'item'],
  ['/n/13950208-1/', 'file'],
  ['/archive/1395/', 'list'],
  ['/archive/1395/02/', 'list'],
  ['/archive/1395/2/', 'file'],
  ['/topics/industry/', 'list'],
  ['/topics/industry/feed.xml', 'file'],
  ['/places/urmia/', 'list'],
  ['/people/sara/', 'list'],
  ['/organizations/chamber/', 'list'],
  ['/statistics/idle-units/', 'statistic'],
  ['/statistics/idle-units/data.csv', 'file'],
  ['/statistics/idle-units/data.json', 'file'],
  ['/bulletins/1/', 'bulletin'],
])('%s is a %s', (path, route) => {
  expect(pagesOf(sample()).get(path)?.route).toBe(route);
});

test('no two pages have one address', () => {
  const paths = planSite(sample(), {}).pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('an item whose month is not known is in its year and in no month', () => {
  const paths = [...pagesOf(sample()).keys()];
  expect(paths.filter((path) => path.startsWith('/archive/1394/'))).toEqual(['/archive/1394/']);
});

test('props are plain JSON', () => {
  for (const { props } of planSite(sample(), {}).pages)
    expect(JSON.parse(JSON.stringify(props))).toEqual(props);
});

test('a list of 41 items has three pages, each with its neighbours', () => {
  const items = Array.from({ length: 41 }, (_, index) => item(`1395/n${index}`, { topics: ['industry'] }));
  const content = newsroom({ items });
  expect(show(content, 'list', '/topics/industry/').paging).toEqual({
    page: 1,
    pages: 3,
    next: '/topics/industry/page/2/',
  });
  expect(show(content, 'list', '/topics/industry/page/3/').entries.match(/<li>/g)).toHaveLength(1);
});

test('an edited headline changes only the pages that carry it', () => {
  const edited = sample();
  const items = edited.items.map((entry) =>
    entry.id === '1396/c' ? { ...entry, title: 'تیتر تازه' } : entry,
  );
  const before = pagesOf(edited);
  const after = pagesOf({ ...edited, items });
  const changed = [...after].filter(
    ([path, page]) => JSON.stringify(page) !== JSON.stringify(before.get(path)),
  );
  const silent = changed
    .filter(([, page]) => !JSON.stringify(page).includes('تیتر تازه'))
    .map(([path]) => path);
  expect(silent).toEqual([]);
  expect(changed.map(([path]) => path)).not.toContain('/people/sara/');
  expect(changed.map(([path]) => path)).not.toContain('/statistics/idle-units/');
});

test('an item links to what comes before and after it in time', () => {
  const shown = show(sample(), 'item', '/news/1395/b/');
  expect(shown.older?.href).toBe('/news/1394/a/');
  expect(shown.newer?.href).toBe('/news/1396/c/');
});

test('an item names the figures that it proves, and the statistic leads back to the sentence', () => {
  const body = {
    parts: [`<p>در استان ${quote} هست.</p>`],
    headings: [],
    blocks: [`در استان ${quote} هست.`],
    pictures: [],
  };
  const content = sample({ items: [item('1395/b', { body })] });
  const shown = show(content, 'item', '/news/1395/b/');
  const [figure] = shown.figures;
  expect(figure).toMatchObject({ href: '/statistics/idle-units/#o-1395', quantity: '۲۲۰ واحد' });
  expect(shown.body).toContain(`id="${figure!.sentence.slice(1)}"`);
  const [proof] = show(content, 'statistic', '/statistics/idle-units/').observations;
  expect(proof!.source.href).toBe(`/news/1395/b/${figure!.sentence}`);
});

test('a date without a day says that it is approximate', () => {
  expect(show(sample(), 'item', '/news/1394/a/').date).toMatchObject({ text: '۱۳۹۴', approximate: true });
});

test('a value that was superseded is history, not the newest figure', () => {
  const observations = [
    observation('1395/b', 220, { quote }),
    observation('1395/b', 222, { quote, superseded: 'خطای تایپی' }),
  ];
  const content = sample({ statistics: [statistic('idle-units', { observations })] });
  const shown = show(content, 'statistic', '/statistics/idle-units/');
  expect(shown.latest?.value).toBe(220);
  expect(shown.observations.map(({ superseded }) => superseded)).toEqual(['خطای تایپی', undefined]);
});

test('canonical addresses carry the base, links do not', () => {
  const { pages } = planSite(sample(), { siteUrl: 'https://bultan.ir/', basePath: '/a/' });
  const page = pages.find(({ path }) => path === '/news/1395/b/');
  expect(JSON.stringify(page)).toContain('"canonical":"https://bultan.ir/a/news/1395/b/"');
  expect(JSON.stringify(page)).toContain('"href":"/topics/industry/"');
});

test('a draft is marked where it is shown', () => {
  const content = newsroom({ items: [item('1395/b', { draft: true })] });
  expect(show(content, 'item', '/news/1395/b/').draft).toBe(true);
  expect(show(content, 'home', '/').lead?.draft).toBe(true);
});

test.each([
  ['another', 'نشریهٔ نگاه', '، به نقل از نشریهٔ نگاه، ۸ اردیبهشت ۱۳۹۵'],
  [
    'the publisher itself',
    newsroom().publication.publisher,
    `${newsroom().publication.name}، ۸ اردیبهشت ۱۳۹۵`,
  ],
])('a citation of an item whose source is %s', (_, name, end) => {
  const content = newsroom({ items: [item('1395/x', { source: { name }, date: date('1395-02-08') })] });
  const { citation } = show(content, 'item', '/news/1395/x/');
  expect(citation.text.endsWith(end)).toBe(true);
  expect(citation.text.includes('به نقل از')).toBe(name !== content.publication.publisher);
});

test.each([
  ['never', {}, '1395-02-08 14:30'],
  ['on the same day, at no hour', { updated: date('1395-02-08') }, '1395-02-08 14:30'],
  ['on a later day', { updated: date('1395-02-09') }, '1395-02-09'],
  [
    'by a correction',
    { updated: date('1395-02-09'), corrections: [{ date: date('1395-02-10'), text: 'نام درست شد.' }] },
    '1395-02-10',
  ],
])('an item that was changed %s was modified then, and not before it was published', (_, facts, modified) => {
  const content = newsroom({ items: [item('1395/x', { date: date('1395-02-08 14:30'), ...facts })] });
  const [record = ''] = show(content, 'item', '/news/1395/x/').head.jsonLd;
  const article: unknown = JSON.parse(record);
  expect(article).toMatchObject({ dateModified: date(modified).iso });
});

test('an issue that is called by its number says it once', () => {
  const content = newsroom({
    items: [item('1395/x', {})],
    bulletins: [bulletin(12, { title: 'شمارهٔ ۱۲', items: ['1395/x'] })],
  });
  const page = show(content, 'bulletin', '/bulletins/12/');
  expect(page.head.heading).toBe('شمارهٔ ۱۲');
  expect(page.citation.text.match(/۱۲/g)).toHaveLength(1);
  expect(show(content, 'item', '/news/1395/x/').bulletins.map(({ title }) => title)).toEqual(['شمارهٔ ۱۲']);
});
