import type { ContentDate, Period } from '../persian/calendar/types.ts';

/** Everything a newsroom published, parsed, checked and cross-referenced: what the model reads. */
export interface Newsroom {
  readonly publication: Publication;
  readonly topics: ReadonlyMap<string, Term>;
  readonly places: ReadonlyMap<string, Term>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Term>;
  /** Newest first; equal dates by id. Drafts are present only when asked for. */
  readonly items: readonly Item[];
  /** By slug. */
  readonly statistics: readonly Statistic[];
  /** Newest (highest number) first. */
  readonly bulletins: readonly Bulletin[];
}

export interface Publication {
  readonly name: string;
  readonly tagline: string;
  readonly publisher: string;
  /** Canonical address, without a slash at the end. */
  readonly url: string;
  readonly navigation: readonly { readonly title: string; readonly href: string }[];
  /** The repository that the browser editor writes to; without it the site has no editor. */
  readonly editor?: EditorRepository;
}

/** Where the browser editor finds the content folder. */
export interface EditorRepository {
  /** `owner/name`, as the host writes it. */
  readonly repository: string;
  readonly branch: string;
  readonly backend: 'github' | 'gitlab';
  /** Origin of a host of one's own, without a slash at the end. */
  readonly url?: string;
  /** The content folder's path in the repository. */
  readonly folder: string;
}

/** An entry of a controlled vocabulary. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Ids that the entry had before. */
  readonly formerly?: readonly string[];
}

export interface Person extends Term {
  /** سمت: office or title, as the news gives it. */
  readonly role?: string;
  /** Id of the organisation the person speaks for. */
  readonly organization?: string;
}

export interface Source {
  readonly name: string;
  readonly url?: string;
}

export interface Correction {
  readonly date: ContentDate;
  readonly text: string;
}

export interface Picture {
  /** Path relative to the content folder. */
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
}

export interface Item {
  /** `1395/specialized-guild-towns` */
  readonly id: string;
  /** Relative to the content folder. */
  readonly file: string;
  readonly year: string;
  readonly slug: string;
  readonly code?: string;
  readonly title: string;
  readonly kicker?: string;
  /** The given lead, or the text of the first paragraph. */
  readonly lead: string;
  /** False where the lead is the first paragraph, which the body then already shows. */
  readonly hasOwnLead: boolean;
  readonly date: ContentDate;
  readonly updated?: ContentDate;
  readonly source: Source;
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly image?: Picture;
  readonly corrections: readonly Correction[];
  /** Ids that the item had before: `1394/old-name`. */
  readonly formerly?: readonly string[];
  readonly draft: boolean;
  /** Changes when the file's bytes or the compiler change: equal digests mean equal items, body included. */
  readonly digest: string;
  /** What the body asks of the rest of the newsroom, known without reading the body. */
  readonly calls: readonly ComponentCall[];
  /** Whether figures in its text may mislead by themselves, as far as a glance tells; known without reading the body. */
  readonly mayMislead: boolean;
  /** Read from the store each time it is asked for: the bodies of an archive are more than a build should hold. */
  readonly body: Body;
}

/** A compiled body: HTML that is ready to serve, broken where a component needs data. */
export interface Body {
  readonly parts: readonly (string | ComponentCall)[];
  /** Visible text, one entry a block (paragraph, heading, list item, cell), as it was written: each a line, none empty. */
  readonly blocks: readonly string[];
}

/**
 * A component left in the body for the model to fill; all attributes are plain strings.
 * - `Statistic` stands inside a paragraph: `of`, `at`?
 * - `Chart` (`of`, `as`, `title`?), `DataTable` (`of`, `title`?) and `Figure` (`src` relative to the content folder,
 *   `alt`, `credit`?) stand between blocks.
 * - `Person` (`id`) is the name under a quotation, inside a `<figcaption>`.
 */
export interface ComponentCall {
  readonly component: 'Statistic' | 'Chart' | 'DataTable' | 'Figure' | 'Person';
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

export type Qualifier = 'exact' | 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

export interface Observation {
  readonly period: Period;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly kind: 'actual' | 'target' | 'forecast';
  readonly place?: string;
  /** Id of the source item. */
  readonly source: string;
  readonly quote: string;
  /** Why a later observation of the same period took this one's place; such a value is history. */
  readonly superseded?: string;
  /** Where `- period:` stands in the statistic's file. */
  readonly line: number;
}

export interface Statistic {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  readonly unit: string;
  readonly topics: readonly string[];
  readonly places: readonly string[];
  /** Slugs that the statistic had before. */
  readonly formerly?: readonly string[];
  /** Oldest first. */
  readonly observations: readonly Observation[];
}

export interface Bulletin {
  readonly number: number;
  readonly file: string;
  readonly title: string;
  readonly date: ContentDate;
  /** Resolved from `items` or from `from`/`to`, in the order to be shown. */
  readonly items: readonly string[];
  /** Numbers that the bulletin had before. */
  readonly formerly?: readonly string[];
  /** What the editor's note asks of the rest of the newsroom. */
  readonly calls: readonly ComponentCall[];
  /** Editor's note. */
  readonly body: Body;
}
