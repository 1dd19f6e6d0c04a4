/**
 * Every address of the site, in one place. All are root-absolute and know nothing of the base path: what publishes
 * the site makes them relative, so that one build serves from anywhere.
 */
import type { SolarDate } from '../persian/calendar/types.ts';

/** The four vocabularies, named as their folders and addresses are. */
export type Vocabulary = 'topics' | 'places' | 'people' | 'organizations';

export const home = '/';
export const search = '/search/';
export const about = '/about/';
export const saved = '/saved/';
export const copy = '/copy/';
export const webManifest = '/manifest.webmanifest';
export const archive = '/archive/';
export const statistics = '/statistics/';
export const bulletins = '/bulletins/';
export const corrections = '/corrections/';
export const feed = '/feed.xml';
export const jsonFeed = '/feed.json';

/** @example item('1395/guild-towns') // '/news/1395/guild-towns/' */
export const item = (id: string): string => `/news/${id}/`;

/** @example shortLink('13950208-1') // '/n/13950208-1/' */
export const shortLink = (code: string): string => `/n/${code}/`;

/** The code that a printed item carries; it leads to the short address. */
export const printedCode = (code: string): string => `${shortLink(code)}qr.svg`;

/** @example term('topics', 'industry') // '/topics/industry/' */
export const term = (vocabulary: Vocabulary, id: string): string => `/${vocabulary}/${id}/`;

/** @example directory('people') // '/people/' */
export const directory = (vocabulary: Vocabulary): string => `/${vocabulary}/`;

export const topicFeed = (id: string): string => `/topics/${id}/feed.xml`;

/**
 * The archive of a year, or of a month where the date has one.
 * @example archiveOf({ year: 1395, month: 2 }) // '/archive/1395/02/'
 */
export function archiveOf({ year, month }: Pick<SolarDate, 'year' | 'month'>): string {
  return month === undefined ? `/archive/${year}/` : `/archive/${year}/${twoDigits(month)}/`;
}

export const statistic = (slug: string): string => `/statistics/${slug}/`;

/** Where one observation stands on the page of its statistic. */
export const observation = (slug: string, anchor: string): string => `${statistic(slug)}#${anchor}`;

export const bulletin = (number: number): string => `/bulletins/${number}/`;

/**
 * The page of a list: the first is the list's own address.
 * @example listPage('/topics/industry/', 2) // '/topics/industry/page/2/'
 */
export const listPage = (base: string, page: number): string => (page === 1 ? base : `${base}page/${page}/`);

/**
 * Where a reader keeps a page for later.
 * @example saveForLater('/news/1395/x/') // '/saved/?add=/news/1395/x/'
 */
export const saveForLater = (page: string): string => `${saved}?add=${page}`;

/** The share image of an item, a statistic or a bulletin. */
export const shareImage = (page: string): string => `${page}share.png`;

/**
 * Where a picture of the content folder is published.
 * @example media('media/towns/x.jpg') // '/media/towns/x.jpg'
 */
export const media = (path: string): string => `/${path.split('/').map(encodeURIComponent).join('/')}`;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
