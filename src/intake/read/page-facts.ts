import type { Element, Root } from 'hast';
import type { Facts } from '../types.ts';

type Find = (node: Root, test: (element: Element) => boolean) => Element | undefined;
type TextOf = (node: Root | Element) => string;

/** Agencies by the host of their pages. */
const HOSTS: Readonly<Record<string, string>> = {
  'isna.ir': 'ایسنا',
  'irna.ir': 'ایرنا',
  'mehrnews.com': 'خبرگزاری مهر',
  'farsnews.ir': 'خبرگزاری فارس',
  'farsnews.com': 'خبرگزاری فارس',
  'tasnimnews.com': 'خبرگزاری تسنیم',
  'ilna.ir': 'ایلنا',
  'yjc.ir': 'باشگاه خبرنگاران جوان',
  'khabaronline.ir': 'خبرآنلاین',
  'iqna.ir': 'ایکنا',
  'ana.ir': 'خبرگزاری آنا',
  'shada.ir': 'شادا',
};

const KICKER_NAME =
  /(?:^|[-_ ])(?:kicker|rutitr|rotitr|roo-?titr|up-?title|sur-?title|pre-?title|over-?title|kicker-title)(?:$|[-_ ])/i;
const LEAD_NAME =
  /(?:^|[-_ ])(?:lead|intro|introtext|summary|item-summary|news-lead|article-lead|sub-?title|excerpt)(?:$|[-_ ])/i;
const DATE_NAME =
  /(?:^|[-_ ])(?:date|datetime|time|publish-?date|item-date|news-date|pubdate|item-time)(?:$|[-_ ])/i;

const TAGS_NAME = /(?:^|[-_ ])(?:tags?|keywords?|tag-list|item-tags)(?:$|[-_ ])/i;

/** A site's name after the headline: « | ایسنا», « - خبرگزاری مهر». */
const SITE_SUFFIX =
  /\s+[|–—«-]+\s*(?:خبرگزاری|پایگاه|ایسنا|ایرنا|ایلنا|مهر|فارس|تسنیم|[^|–—-]{0,30}نیوز)[^|]*$/;

const named =
  (pattern: RegExp) =>
  (element: Element): boolean => {
    const { className, id } = element.properties;
    return pattern.test([...(Array.isArray(className) ? className : []), id ?? ''].join(' '));
  };

/** What a page's metadata and its marked parts say of the story. */
export function readPageFacts(root: Root, find: Find, textOf: TextOf): Facts {
  const meta = (...keys: string[]): string | undefined => {
    for (const key of keys) {
      const found = find(
        root,
        ({ tagName, properties }) =>
          tagName === 'meta' &&
          [properties.property, properties.name, properties.itemProp].some((name) => String(name) === key),
      );
      const content = found?.properties.content?.toString().trim();
      if (content !== undefined && content !== '') return content;
    }
    return undefined;
  };
  const textAt = (test: (element: Element) => boolean): string | undefined => {
    const found = find(root, test);
    const text = found && textOf(found);
    return text === '' ? undefined : text;
  };
  const headline =
    textAt(({ tagName }) => tagName === 'h1') ??
    meta('og:title', 'twitter:title') ??
    textAt(({ tagName }) => tagName === 'title');
  const canonical = find(
    root,
    ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'canonical',
  );
  const url = meta('og:url') ?? canonical?.properties.href?.toString();
  const time = find(
    root,
    ({ tagName, properties }) => tagName === 'time' && properties.dateTime !== undefined,
  );
  const facts = {
    title: headline?.replace(SITE_SUFFIX, ''),
    kicker: textAt(named(KICKER_NAME)),
    lead: textAt(named(LEAD_NAME)),
    date:
      textAt(named(DATE_NAME)) ??
      (time && textOf(time)) ??
      time?.properties.dateTime?.toString() ??
      meta('article:published_time', 'datePublished', 'dc.date', 'DC.Date'),
    source: agencyOf(url) ?? meta('og:site_name'),
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}

function agencyOf(url: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? '')?.[1];
  const known = Object.keys(HOSTS).find((name) => host === name || host?.endsWith(`.${name}`) === true);
  return known === undefined ? undefined : HOSTS[known];
}

/** The subjects that a page lists under its text, each a link or a word between commas. */
export function readPageTags(root: Root, find: Find, textOf: TextOf): string[] {
  const list = find(root, named(TAGS_NAME));
  if (list === undefined) return [];
  const links: string[] = [];
  const collect = (element: Element): void => {
    if (element.tagName === 'a') links.push(textOf(element));
    else for (const child of element.children) if (child.type === 'element') collect(child);
  };
  collect(list);
  const names =
    links.length > 0
      ? links
      : textOf(list)
          .replace(/^[^:؛]*[:؛]/, '')
          .split(/[،,|]/);
  return names.map((name) => name.replace(/^#/, '').trim()).filter((name) => name !== '' && name.length < 60);
}
