import type { DocumentKind } from '../index/document.ts';
import type { Fragment } from './pagefind.ts';

const KINDS: Readonly<Record<string, DocumentKind>> = {
  news: 'item',
  statistics: 'statistic',
  bulletins: 'bulletin',
  topics: 'topic',
  places: 'place',
  people: 'person',
  organizations: 'organization',
};

/** Pages that stand for one thing, by their address below the site's root; lists of several are no results. */
const SUBJECT =
  /^(news)\/(\d+)\/[^/]+\/$|^(statistics|bulletins|topics|places|people|organizations)\/(?!page\/)[^/]+\/$/u;

/** What is not the page's own text. */
const AROUND = 'nav, aside, form, figure details, .cite, .related, .keep, .notice, script, style';

/**
 * Whether a page that the browser keeps may be a result.
 * @param path below the site's root
 * @example mayBeFound('news/1395/guild-towns/') // true
 */
export const mayBeFound = (path: string): boolean => SUBJECT.test(path);

/**
 * A page that was read, as the index would hold it: for a search without a network, which has no more than the page.
 * @param path below the site's root
 * @param html the page
 * @returns nothing where the page has no headline
 */
export function pageFragment(path: string, html: string): Fragment | undefined {
  const [, news, year = '', section = news] = SUBJECT.exec(path) ?? [];
  const kind = KINDS[section ?? ''];
  // The body alone is parsed: this page's policy would be asked for leave to apply the style sheets of another.
  const spaced = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<\/(?:p|li|h\d|t[dh]|d[dt]|div|span)>/gu, '$& ');
  const main = new DOMParser().parseFromString(spaced, 'text/html').querySelector('main');
  const title = wordsOf(main?.querySelector('h1'));
  if (kind === undefined || main === null || title === '') return undefined;
  const idsOf = (vocabulary: string): string[] => [
    ...new Set(
      [...main.querySelectorAll(`aside a[href*="/${vocabulary}/"]`)].map((link) =>
        link.getAttribute('href')!.split('/').at(-2)!,
      ),
    ),
  ];
  const [topic, place] = [idsOf('topics'), idsOf('places')];
  for (const part of main.querySelectorAll(`h1, ${AROUND}`)) part.remove();
  return {
    url: `/${path}`,
    content: `${title} ${wordsOf(main)}`.trim(),
    meta: { title, kind, ...(year !== '' && { date: year }) },
    filters: { kind: [kind], ...(year !== '' && { year: [year] }), topic, place },
  };
}

const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/ ([،؛.:؟!»])/gu, '$1')
    .trim();
