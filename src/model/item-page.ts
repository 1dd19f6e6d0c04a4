import type { Bulletin, Item, Publication } from '../content/newsroom.ts';
import { keepAndInHtml } from '../persian/typesetting.ts';
import { fillBody } from './body.ts';
import { stampOf, type DateStamp } from './dates.ts';
import * as links from './links.ts';
import { sentenceAnchor, type ObservationView } from './observations.ts';
import { pageOf, type Page } from './page.ts';
import { issueHeading } from './phrases.ts';
import type { ShareImage } from './planned.ts';
import { pictureOf, type PictureView } from './pictures.ts';
import { markSentences } from './proof-marks.ts';
import type { SiteContext } from './site-context.ts';
import { newsArticle } from './structured-data.ts';
import type { ItemSummary, Link } from './summary.ts';

/** A figure that an item proves: the statistic, the value, and where the sentence stands in the item. */
interface ItemFigure extends Link {
  readonly quantity: string;
  readonly period: string;
  readonly kind?: string;
  /** `#s-idle-units-1395` */
  readonly sentence: string;
}

/** A text to cite, and the address that goes with it. */
export interface Citation {
  readonly text: string;
  readonly url: string;
}

export interface ItemPage extends Page {
  readonly title: string;
  readonly kicker?: string;
  /** Absent where the body's first paragraph is the lead. */
  readonly lead?: string;
  readonly date: DateStamp;
  readonly updated?: DateStamp;
  readonly source: { readonly name: string; readonly url?: string };
  readonly picture?: PictureView;
  readonly body: string;
  readonly figures: readonly ItemFigure[];
  readonly corrections: readonly { readonly date: DateStamp; readonly text: string }[];
  readonly topics: readonly Link[];
  readonly places: readonly Link[];
  readonly people: readonly (Link & { readonly role?: string })[];
  readonly organizations: readonly Link[];
  readonly bulletins: readonly Link[];
  readonly code?: string;
  /** Address of the picture that a printed page carries. */
  readonly printedCode?: string;
  readonly citation: Citation;
  /** Keeps this page on the reader's device. */
  readonly keep: string;
  readonly related: readonly (Link & { readonly date: DateStamp })[];
  readonly older?: Link;
  readonly newer?: Link;
  readonly draft?: true;
}

/** What an item's page takes from the rest of the newsroom. */
export interface ItemSurroundings {
  readonly related: readonly ItemSummary[];
  readonly older?: ItemSummary;
  readonly newer?: ItemSummary;
  readonly bulletins: readonly Bulletin[];
  /** The observations that the item proves, with their statistics. */
  readonly proves: readonly {
    readonly slug: string;
    readonly title: string;
    readonly shown: ObservationView;
  }[];
}

/** The page of one item. */
export function itemPage(item: Item, around: ItemSurroundings, site: SiteContext): ItemPage {
  const { newsroom, settings, absolute } = site;
  const path = links.item(item.id);
  const topics = termLinks('topics', item.topics, newsroom.topics);
  const picture = item.image && pictureOf(item.image, settings);
  const image = settings.shareImages === false ? picture?.src : links.shareImage(path);
  const marked = markSentences(
    fillBody(item.body, path, site),
    around.proves.map(({ slug, shown }) => ({
      quote: shown.quote,
      quantity: shown.quantity,
      id: sentenceAnchor(slug, shown.anchor),
      href: links.observation(slug, shown.anchor),
    })),
  );
  return {
    ...pageOf(
      {
        path,
        title: item.title,
        description: item.lead,
        crumbs: topics.slice(0, 1),
        type: 'article',
        ...(image && { image }),
        published: item.date.iso,
        jsonLd: [newsArticle(item, image, site)],
      },
      site,
    ),
    title: item.title,
    ...(item.kicker && { kicker: item.kicker }),
    ...(item.hasOwnLead && { lead: item.lead }),
    date: stampOf(item.date),
    ...(item.updated && { updated: stampOf(item.updated) }),
    source: item.source,
    ...(picture && { picture }),
    body: keepAndInHtml(marked),
    figures: around.proves.map(({ slug, title, shown }) => ({
      href: links.observation(slug, shown.anchor),
      title,
      quantity: shown.quantity,
      period: shown.period,
      ...(shown.kind && { kind: shown.kind }),
      sentence: `#${sentenceAnchor(slug, shown.anchor)}`,
    })),
    corrections: item.corrections.map(({ date, text }) => ({ date: stampOf(date), text })),
    topics,
    places: termLinks('places', item.places, newsroom.places),
    people: item.people.map((id) => {
      const person = newsroom.people.get(id);
      return {
        href: links.term('people', id),
        title: person?.name ?? id,
        ...(person?.role && { role: person.role }),
      };
    }),
    organizations: termLinks('organizations', item.organizations, newsroom.organizations),
    bulletins: around.bulletins.map(({ number, title }) => ({
      href: links.bulletin(number),
      title: issueHeading(number, title),
    })),
    ...(item.code && { code: item.code }),
    ...(item.code && settings.shareImages !== false && { printedCode: links.printedCode(item.code) }),
    keep: links.saveForLater(path),
    citation: {
      text: citationOf(item, newsroom.publication),
      url: absolute(item.code ? links.shortLink(item.code) : path),
    },
    related: around.related.map(({ href, title, date }) => ({ href, title, date })),
    ...(around.older && { older: linkOf(around.older) }),
    ...(around.newer && { newer: linkOf(around.newer) }),
    ...(item.draft && { draft: true as const }),
  };
}

/** «تیتر»، where it stands, whom it quotes unless that is the publisher itself, and when. */
function citationOf({ title, source, date }: Item, { name, publisher }: Publication): string {
  const quoted = source.name === publisher ? [] : [`به نقل از ${source.name}`];
  return [`«${title}»`, name, ...quoted, stampOf(date).text].join('، ');
}

/** The words on the picture that social networks show for an item. */
export function itemShareImage(item: Item, site: SiteContext): ShareImage {
  return {
    path: links.shareImage(links.item(item.id)),
    site: site.shell.name,
    ...(item.kicker && { kicker: item.kicker }),
    title: item.title,
    note: stampOf(item.date).text,
  };
}

/** Links to terms of a vocabulary, in the given order. */
export function termLinks(
  vocabulary: links.Vocabulary,
  ids: readonly string[],
  terms: ReadonlyMap<string, { readonly name: string }>,
): Link[] {
  return ids.map((id) => ({ href: links.term(vocabulary, id), title: terms.get(id)?.name ?? id }));
}

function linkOf({ href, title }: Link): Link {
  return { href, title };
}
