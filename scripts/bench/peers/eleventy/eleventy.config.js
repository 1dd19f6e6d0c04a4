import { readFileSync } from 'node:fs';

const PAGE = 20;

/** Lists of 20 for every group, so that one pagination template renders them all. */
const paged = (groups, folder) =>
  groups.flatMap(({ id, title, items }) => {
    const total = Math.max(1, Math.ceil(items.length / PAGE));
    return Array.from({ length: total }, (_, index) => ({
      title,
      number: index + 1,
      total,
      base: `/${folder}/${id}/`,
      url: index === 0 ? `/${folder}/${id}/` : `/${folder}/${id}/page/${index + 1}/`,
      items: items.slice(index * PAGE, (index + 1) * PAGE),
    }));
  });

export default function (config) {
  const site = JSON.parse(readFileSync('site.json', 'utf8'));
  config.addGlobalData('site', site);
  config.addGlobalData('css', readFileSync('style.css', 'utf8'));
  const newest = (api) => api.getFilteredByGlob('news/**/*.md').reverse();
  config.addCollection('news', (api) => {
    const items = newest(api);
    items.forEach((item, index) => {
      item.data.newer = items[index - 1];
      item.data.older = items[index + 1];
    });
    return items;
  });
  config.addCollection('topicLists', (api) => {
    const items = newest(api);
    return paged(
      site.topics.map(({ id, title }) => ({ id, title, items: items.filter(({ data }) => data.topics.includes(id)) })),
      'topics',
    );
  });
  config.addCollection('yearLists', (api) => {
    const byYear = Map.groupBy(newest(api), ({ data }) => data.year);
    return paged(
      [...byYear].map(([year, items]) => ({ id: year, title: items[0].data.solaryear, items })),
      'archive',
    );
  });
  return { dir: { input: '.', output: '../out' }, markdownTemplateEngine: false };
}
