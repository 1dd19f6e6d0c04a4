/** Addresses that pages had before they were renamed: each leads on to the page, or still serves the file. */
import * as links from './links.ts';
import type { PlannedPage, Renaming } from './plan.ts';
import type { PlannedFile } from './planned.ts';
import { redirectPage } from './redirect.ts';
import type { SiteContext } from './site-context.ts';

/** Everything that was renamed, as the content says it. */
export function renamings({ newsroom }: SiteContext): Renaming[] {
  const renamed = (
    title: string,
    id: string,
    formerly: readonly string[] | undefined,
    address: (id: string) => string,
  ): Renaming[] => (formerly ?? []).map((old) => ({ from: address(old), to: address(id), title }));
  return [
    ...newsroom.items.flatMap(({ id, title, formerly }) => renamed(title, id, formerly, links.item)),
    ...newsroom.statistics.flatMap(({ slug, title, formerly }) =>
      renamed(title, slug, formerly, links.statistic),
    ),
    ...newsroom.bulletins.flatMap(({ number, title, formerly }) =>
      renamed(title, String(number), formerly, (each) => links.bulletin(Number(each))),
    ),
    ...(['topics', 'places', 'people', 'organizations'] as const).flatMap((kind) =>
      [...newsroom[kind].values()].flatMap(({ id, name, formerly }) =>
        renamed(name, id, formerly, (each) => links.term(kind, each)),
      ),
    ),
  ];
}

const folder = /^\/(?:news\/[^/]+|topics|places|people|organizations|statistics|bulletins)\/[^/]+\//u;

/**
 * What stands at the old addresses: beside a page that leads on, every page and file below it, so that a feed that is
 * followed, data that are fetched and a chart that another site frames stay where they were.
 */
export function formerPages(
  pages: readonly PlannedPage[],
  renamed: readonly Renaming[],
  site: SiteContext,
): PlannedFile[] {
  const byTarget = Map.groupBy(renamed, ({ to }) => to);
  if (byTarget.size === 0) return [];
  return pages.flatMap((page) => {
    const target = folder.exec(page.path)?.[0] ?? '';
    return (byTarget.get(target) ?? []).map(({ from, title }) => {
      const path = from + page.path.slice(target.length);
      // A file that no browser shows cannot lead on: it is there twice.
      return page.route === 'file' ? { ...page, path } : redirectPage(path, { href: page.path, title }, site);
    });
  });
}
