import { expect, test } from 'vitest';
import { item, newsroom, date } from './newsroom.fixture.ts';
import { planSite } from './plan-site.ts';

const fileAt = (content: ReturnType<typeof newsroom>, path: string): string => {
  const page = planSite(content, {}).pages.find((candidate) => candidate.path === path);
  return page?.route === 'file' ? page.props.text : '';
};

test('what a headline holds is text in a feed, whatever it looks like', () => {
  const text = fileAt(newsroom({ items: [item('1395/a', { title: '<script>&"\u0008' })] }), '/feed.xml');
  expect(text).toContain('<title>&lt;script&gt;&amp;&quot;</title>');
});

test('a feed holds the newest 20 items', () => {
  const items = Array.from({ length: 25 }, (_, index) => item(`1395/n${index}`));
  expect(fileAt(newsroom({ items }), '/feed.xml').match(/<entry>/g)).toHaveLength(20);
  expect(JSON.parse(fileAt(newsroom({ items }), '/feed.json')).items).toHaveLength(20);
});

test('a feed was updated when its newest item was, whatever the offsets', () => {
  // Iran's clocks stood an hour ahead in the summer of 1400 and at +03:30 since.
  const items = [item('1402/a', { date: date('1402-01-05') }), item('1400/b', { date: date('1400-04-01') })];
  expect(fileAt(newsroom({ items }), '/feed.xml')).toContain(
    '<updated>2023-03-25T00:00:00+03:30</updated>\n<author>',
  );
});

test('addresses in machine-read files hold ASCII only', () => {
  const text = fileAt(newsroom({ items: [item('1395/صنعت')] }), '/sitemap-2.xml');
  expect(text).toContain('/news/1395/%D8%B5%D9%86%D8%B9%D8%AA/</loc>');
});

test('an item without entries around it still makes a whole feed', () => {
  expect(fileAt(newsroom(), '/feed.xml')).toMatch(/<\/feed>\n$/);
});
