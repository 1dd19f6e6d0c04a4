import { news, site } from '../news';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export function GET(): Response {
  const items = news.slice(0, 20).map(
    ({ id, data }) => `<item><title>${escape(data.title)}</title><link>${site.url}/news/${id}/</link>
<pubDate>${data.date.toUTCString()}</pubDate><description>${escape(data.lead)}</description></item>`,
  );
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${escape(site.title)}</title><link>${site.url}/</link>
${items.join('\n')}</channel></rss>`);
}
