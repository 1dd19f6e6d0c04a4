import { news, site } from '../news';

const pages = (base: string, count: number): string[] =>
  Array.from({ length: Math.ceil(count / 20) }, (_, index) => (index === 0 ? base : `${base}page/${index + 1}/`));

export function GET(): Response {
  const years = Map.groupBy(news, ({ data }) => data.year);
  const addresses = [
    ...news.map(({ id }) => `/news/${id}/`),
    ...site.topics.flatMap(({ id }) =>
      pages(`/topics/${id}/`, news.filter(({ data }) => data.topics.includes(id)).length),
    ),
    ...[...years].flatMap(([year, items]) => pages(`/archive/${year}/`, items.length)),
  ];
  const urls = addresses.map((address) => `<url><loc>${encodeURI(site.url + address)}</loc></url>`);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}</urlset>`);
}
