import { getCollection } from 'astro:content';
import site from '../site.json';

export { site };

/** Newest first, read and sorted once for the whole build. */
export const news = (await getCollection('news')).sort(
  (one, other) => other.data.date.getTime() - one.data.date.getTime(),
);

export const names = new Map(site.topics.map(({ id, title }) => [id, title]));
