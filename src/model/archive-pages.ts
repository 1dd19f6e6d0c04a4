/** The archive by solar year and month, newest first. */
import { formatSolarDate, SOLAR_MONTHS } from '../persian/calendar/index.ts';
import { formatYear } from '../persian/digits.ts';
import { strings } from '../interface/strings.ts';
import { directoryPage } from './directory-page.ts';
import * as links from './links.ts';
import { listPages } from './list-page.ts';
import type { PlannedPage } from './plan.ts';
import { redirectPage } from './redirect.ts';
import type { SiteContext } from './site-context.ts';
import type { ItemSummary, Link } from './summary.ts';

interface Year {
  readonly year: number;
  readonly items: ItemSummary[];
  /** Newest first, like the items. An item whose month is not known is in none. */
  readonly months: Map<number, ItemSummary[]>;
}

/** The archive's directory, and a list for each year and month that has items. */
export function archivePages(site: SiteContext): PlannedPage[] {
  const years = groupByYear(site);
  const archive = { href: links.archive, title: strings.archive.archive };
  const directory = directoryPage(
    links.archive,
    strings.archive.archive,
    years.map((year) => ({
      href: links.archiveOf(year),
      title: formatYear(year.year),
      count: year.items.length,
      parts: monthLinks(year),
    })),
    site,
  );
  const months = years.flatMap(({ year, months: groups }) =>
    [...groups].map(([month, items]) => ({ year, month, items })),
  );
  return [
    directory,
    ...years.flatMap((group, index) => {
      const path = links.archiveOf(group);
      return listPages(
        {
          path,
          kind: strings.archive.archive,
          title: yearTitle(group.year),
          crumbs: [archive],
          parts: monthLinks(group),
          ...beside(years, index, ({ year }) => ({
            href: links.archiveOf({ year }),
            title: yearTitle(year),
          })),
          items: group.items,
        },
        site,
      );
    }),
    ...months.flatMap(({ year, month, items }, index) => [
      ...listPages(
        {
          path: links.archiveOf({ year, month }),
          kind: strings.archive.archive,
          title: monthTitle(year, month),
          crumbs: [archive, { href: links.archiveOf({ year }), title: formatYear(year) }],
          ...beside(months, index, (near) => ({
            href: links.archiveOf(near),
            title: monthTitle(near.year, near.month),
          })),
          items,
        },
        site,
      ),
      ...(month < 10 ? [shortMonth(year, month, site)] : []),
    ]),
  ];
}

/** `/archive/1395/2/` is how a reader would type the month's address. */
function shortMonth(year: number, month: number, site: SiteContext): PlannedPage {
  const target = { href: links.archiveOf({ year, month }), title: monthTitle(year, month) };
  return redirectPage(`/archive/${year}/${month}/`, target, site);
}

function yearTitle(year: number): string {
  return `${strings.archive.ofYear} ${formatYear(year)}`;
}

function monthTitle(year: number, month: number): string {
  return `${strings.archive.of} ${formatSolarDate({ year, month })}`;
}

function monthLinks({ year, months }: Year): (Link & { count: number })[] {
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, items]) => ({
      href: links.archiveOf({ year, month }),
      title: SOLAR_MONTHS[month - 1]!,
      count: items.length,
    }));
}

function beside<Entry>(
  list: readonly Entry[],
  index: number,
  link: (entry: Entry) => Link,
): { older?: Link; newer?: Link } {
  const older = list[index + 1];
  const newer = list[index - 1];
  return { ...(older && { older: link(older) }), ...(newer && { newer: link(newer) }) };
}

function groupByYear({ newsroom, summaries }: SiteContext): Year[] {
  const years = new Map<number, Year>();
  newsroom.items.forEach(({ date: { solar } }, index) => {
    let group = years.get(solar.year);
    if (!group) years.set(solar.year, (group = { year: solar.year, items: [], months: new Map() }));
    group.items.push(summaries[index]!);
    if (solar.month === undefined) return;
    const month = group.months.get(solar.month);
    if (month) month.push(summaries[index]!);
    else group.months.set(solar.month, [summaries[index]!]);
  });
  return [...years.values()].sort((a, b) => b.year - a.year);
}
