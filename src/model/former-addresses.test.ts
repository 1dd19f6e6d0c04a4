import { expect, test } from 'vitest';
import { bulletin, item, newsroom, observation, statistic } from './newsroom.fixture.ts';
import { planSite } from './plan-site.ts';

const quote = '۲۲۰ واحد راکد';
const content = newsroom({
  topics: new Map([['industry', { id: 'industry', name: 'صنعت', formerly: ['industri'] }]]),
  items: Array.from({ length: 21 }, (_, index) =>
    item(`1395/n${String(index)}`, {
      topics: ['industry'],
      ...(index === 0 && { formerly: ['1394/کهنه', '1395/gone'] }),
    }),
  ),
  statistics: [
    statistic('idle-units', {
      formerly: ['idle'],
      observations: [observation('1395/n0', 220, { quote }), observation('1395/n1', 230, { quote })],
    }),
  ],
  bulletins: [bulletin(7, { items: ['1395/n0'], formerly: ['6'] })],
});
const plan = planSite(content, {});
const textAt = (path: string): string => {
  const page = plan.pages.find((each) => each.path === path);
  if (page?.route !== 'file') throw new Error(`No file at ${path}.`);
  return page.props.text;
};

test.each([
  ['/news/1394/کهنه/', '/news/1395/n0/', '../../../news/1395/n0/'],
  ['/news/1395/gone/', '/news/1395/n0/', '../../../news/1395/n0/'],
  ['/topics/industri/', '/topics/industry/', '../../topics/industry/'],
  ['/topics/industri/page/2/', '/topics/industry/page/2/', '../../../../topics/industry/page/2/'],
  ['/statistics/idle/', '/statistics/idle-units/', '../../statistics/idle-units/'],
  ['/bulletins/6/', '/bulletins/7/', '../../bulletins/7/'],
])('%s leads to %s', (from, to, relative) => {
  const text = textAt(from);
  expect(text).toContain(`<link rel="canonical" href="https://bultan.example${to}">`);
  expect(text).toContain(`<meta http-equiv="refresh" content="0; url=${relative}">`);
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(text).toContain(`<a href="${to}">`);
});

test.each([
  ['/topics/industri/feed.xml', '/topics/industry/feed.xml'],
  ['/statistics/idle/data.csv', '/statistics/idle-units/data.csv'],
  ['/statistics/idle/data.json', '/statistics/idle-units/data.json'],
])('%s is still what %s is', (from, to) => {
  expect(textAt(from)).toBe(textAt(to));
});

test('old addresses stand in no list, no feed and no sitemap', () => {
  const naming = plan.pages.filter(
    ({ props }) => JSON.stringify(props).match(/industri[/"]|gone|کهنه|statistics\/idle[/"]/u) !== null,
  );
  expect(naming.map(({ path }) => path)).toEqual([]);
});

test('no two pages have one address', () => {
  const paths = plan.pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
