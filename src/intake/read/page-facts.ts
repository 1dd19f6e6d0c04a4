import type { Element, Root } from 'hast';
import { findDate } from '../find/date.ts';
import { isSectionName } from '../find/section-names.ts';
import type { Facts } from '../types.ts';

type Test = (element: Element) => boolean;
type Find = (node: Root | Element, test: Test) => Element | undefined;
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
  'tabnak.ir': 'تابناک',
  'donya-e-eqtesad.com': 'دنیای اقتصاد',
  'mizanonline.ir': 'خبرگزاری میزان',
  'mizan.news': 'خبرگزاری میزان',
  'borna.news': 'خبرگزاری برنا',
  'iribnews.ir': 'خبرگزاری صدا و سیما',
  'asriran.com': 'عصر ایران',
  'eghtesadnews.com': 'اقتصادنیوز',
  'hamshahrionline.ir': 'همشهری‌آنلاین',
  'shana.ir': 'شانا',
  'imna.ir': 'ایمنا',
  'ibna.ir': 'ایبنا',
  'sharghdaily.com': 'روزنامه شرق',
  'etemadnewspaper.ir': 'روزنامه اعتماد',
  'hammihanonline.ir': 'روزنامه هم‌میهن',
  'bbc.com': 'بی‌بی‌سی فارسی',
  'euronews.com': 'یورونیوز فارسی',
};

const KICKER_NAME =
  /(?:^|[-_ ])(?:kicker|rutitr|rotitr|roo-?titr|up-?title|sur-?title|pre-?title|over-?title|kicker-title)(?:$|[-_ ])/i;
const LEAD_NAME =
  /(?:^|[-_ ])(?:lead|intro|introtext|summary|item-summary|news-lead|article-lead|excerpt)(?:$|[-_ ])/i;
/** What these sites call a kicker or a lead, by where it stands. */
const SUBTITLE_NAME = /(?:^|[-_ ])sub-?(?:title|head(?:ing)?)(?:$|[-_ ])/i;
/** A subtitle that leads to the headline: «استاندار گزارش داد؛». */
const isAbove = (text: string): boolean =>
  /[:؛]$/.test(text) || (text.split(/\s+/).length < 9 && !/[.؟!]$/.test(text));
const DATE_NAME =
  /(?:^|[-_ ])(?:date|datetime|time|publish-?date|item-date|news-date|pubdate|item-time)(?:$|[-_ ])/i;

const TAGS_NAME = /(?:^|[-_ ])(?:tags?|keywords?|tag-list|item-tags)(?:$|[-_ ])/i;

/** A site's name after the headline: « | ایسنا», « - خبرگزاری مهر». */
const SITE_SUFFIX =
  /\s+[|–—«-]+\s*(?:خبرگزاری|پایگاه|ایسنا|ایرنا|ایلنا|مهر|فارس|تسنیم|[^|–—-]{0,30}نیوز)[^|]*$/;

const SITE_PREFIX = /^(?:ایسنا|ایرنا|ایلنا|خبرآنلاین|تابناک|مهر|فارس|تسنیم|خبرگزاری \S+)\s+[|–—-]\s+/;

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
  const textAt = (test: Test, isFit: (text: string) => boolean = () => true): string | undefined => {
    const found = find(root, (element) => test(element) && textOf(element) !== '' && isFit(textOf(element)));
    return found && textOf(found);
  };
  const linked = readLinkedData(root, find);
  const headline =
    textAt(
      ({ tagName }) => tagName === 'h1',
      (text) => !isSectionName(text),
    ) ??
    meta('og:title', 'twitter:title') ??
    linked.headline;
  const canonical = find(
    root,
    ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'canonical',
  );
  const url = meta('og:url') ?? canonical?.properties.href?.toString();
  const datesIn = (part: Root | Element | undefined): (string | undefined)[] => {
    if (part === undefined) return [];
    const marked = find(
      part,
      (element) => named(DATE_NAME)(element) && findDate(textOf(element)) !== undefined,
    );
    const time = find(
      part,
      ({ tagName, properties }) => tagName === 'time' && properties.dateTime !== undefined,
    );
    return [marked && textOf(marked), time && textOf(time), time?.properties.dateTime?.toString()];
  };
  const facts = {
    title: headline?.replace(SITE_SUFFIX, ''),
    pageTitle: textAt(({ tagName }) => tagName === 'title')
      ?.replace(SITE_SUFFIX, '')
      .replace(SITE_PREFIX, ''),
    kicker: textAt(named(KICKER_NAME)) ?? textAt(named(SUBTITLE_NAME), isAbove),
    lead: textAt(named(LEAD_NAME)) ?? textAt(named(SUBTITLE_NAME), (text) => !isAbove(text)),
    date: firstDate([
      ...datesIn(storyOf(root, find)),
      meta('article:published_time', 'datePublished', 'dc.date', 'DC.Date'),
      linked.datePublished,
      ...datesIn(root),
    ]),
    source: agencyOf(url) ?? meta('og:site_name'),
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}

/** The first that is a date; one that cannot be read is still a hint to the writer. */
const firstDate = (found: readonly (string | undefined)[]): string | undefined =>
  found.find((text) => text !== undefined && findDate(text) !== undefined) ??
  found.find((text) => text !== undefined);

/** The part of a page that is the story: a date in the page's head is today's. */
const storyOf = (root: Root, find: Find): Element | undefined =>
  find(root, (part) => part.tagName === 'article' && find(part, isHeadline) !== undefined) ??
  find(root, (part) => part.tagName === 'main' && find(part, isHeadline) !== undefined);
const isHeadline: Test = ({ tagName }) => tagName === 'h1';

/** Headline and date of the page's JSON-LD. */
function readLinkedData(
  root: Root,
  find: Find,
): { readonly headline?: string; readonly datePublished?: string } {
  const script = find(
    root,
    ({ tagName, properties, children: [child] }) =>
      tagName === 'script' &&
      String(properties.type) === 'application/ld+json' &&
      child?.type === 'text' &&
      child.value.includes('"datePublished"'),
  );
  const text = script?.children[0]?.type === 'text' ? script.children[0].value : '';
  const value = (key: string): string | undefined =>
    new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1];
  const [headline, datePublished] = [value('headline'), value('datePublished')];
  return {
    ...(headline !== undefined && { headline: JSON.parse(`"${headline}"`) as string }),
    ...(datePublished !== undefined && { datePublished }),
  };
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
