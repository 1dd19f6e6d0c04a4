/** A block of a story, as Markdown; a table alone has line breaks, one a row. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'table';
  readonly text: string;
  /** All of it is bold, as headings are in copy that knows none. */
  readonly isStrong?: boolean;
}

/** Why something of the original is not in the draft. */
export type RemovalReason =
  | 'navigation'
  | 'metadata'
  | 'sharing'
  | 'related'
  | 'tags'
  | 'comments'
  | 'end-mark'
  | 'agency'
  | 'dead-link'
  | 'link'
  | 'escape'
  | 'picture'
  | 'repeated'
  | 'joined'
  | 'ornament';

/** Something of the original that is not in the draft; nothing goes without being listed. */
export interface Removal {
  readonly reason: RemovalReason;
  readonly text: string;
}

/** What the source says of itself outside its text: page metadata or labelled lines. */
export interface Facts {
  readonly title?: string;
  /** What the browser's window is titled: often the headline, sometimes the site or a file. */
  readonly pageTitle?: string;
  readonly kicker?: string;
  readonly lead?: string;
  /** As it stands. */
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
}

/** A story as it was read, before anything is judged. */
export interface RawStory {
  readonly blocks: readonly Block[];
  readonly facts: Facts;
  /** Subjects that the page names. */
  readonly tags: readonly string[];
  readonly removed: readonly Removal[];
}
