import { pageOf, type Page } from './page.ts';
import type { Planned } from './planned.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './summary.ts';

/** A page that leads to lists: all topics, all people, all years. */
export interface DirectoryPage extends Page {
  readonly title: string;
  readonly entries: readonly DirectoryEntry[];
}

export interface DirectoryEntry extends Link {
  readonly description?: string;
  /** Number of items behind the link. */
  readonly count: number;
  readonly parts?: readonly (Link & { readonly count: number })[];
}

/** The page that leads to the given lists. */
export function directoryPage(
  path: string,
  title: string,
  entries: readonly DirectoryEntry[],
  site: SiteContext,
): Planned<'directory', DirectoryPage> {
  const description = `${title}: ${entries.map((entry) => entry.title).join('، ') || site.shell.name}`;
  return {
    route: 'directory',
    path,
    props: { ...pageOf({ path, title, description }, site), title, entries },
  };
}
