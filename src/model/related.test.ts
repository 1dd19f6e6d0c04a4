import { expect, test } from 'vitest';
import { item, newsroom, observation, statistic } from './newsroom.fixture.ts';
import { relatedItems } from './related.ts';

const relatedIds = (content: ReturnType<typeof newsroom>, id: string): string[] => {
  const index = content.items.findIndex((entry) => entry.id === id);
  return relatedItems(content)(index).map((other) => content.items[other]!.id);
};

test('an item alone has no relations', () => {
  expect(relatedIds(newsroom({ items: [item('1395/a')] }), '1395/a')).toEqual([]);
});

test('a shared place alone relates nothing', () => {
  const items = [item('1395/a', { places: ['urmia'] }), item('1395/b', { places: ['urmia'] })];
  expect(relatedIds(newsroom({ items }), '1395/a')).toEqual([]);
});

test('a shared figure counts more than a shared person, a person more than a topic', () => {
  const items = [
    item('1395/a', { topics: ['industry'], people: ['sara'] }),
    item('1395/topic', { topics: ['industry'] }),
    item('1395/person', { people: ['sara'] }),
    item('1395/figure'),
  ];
  const statistics = [
    statistic('x', { observations: [observation('1395/a', 1), observation('1395/figure', 2)] }),
  ];
  expect(relatedIds(newsroom({ items, statistics }), '1395/a')).toEqual([
    '1395/figure',
    '1395/person',
    '1395/topic',
  ]);
});

test('equals are ordered by nearness in time', () => {
  const items = Array.from({ length: 9 }, (_, index) => item(`1395/n${index}`, { topics: ['industry'] }));
  expect(relatedIds(newsroom({ items }), '1395/n4')).toEqual(['1395/n3', '1395/n5', '1395/n2', '1395/n6']);
});
