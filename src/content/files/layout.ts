/** Where each kind of content stands in the content folder. */
export type FileKind =
  | 'publication'
  | 'topics'
  | 'places'
  | 'people'
  | 'organizations'
  | 'house-style'
  | 'item'
  | 'statistic'
  | 'bulletin';

/** Files at the top of the content folder, by name. */
export const TOP_FILES: Readonly<Record<string, FileKind>> = {
  'publication.yaml': 'publication',
  'topics.yaml': 'topics',
  'places.yaml': 'places',
  'people.yaml': 'people',
  'organizations.yaml': 'organizations',
  'house-style.yaml': 'house-style',
};

/** A folder that holds one kind of file. */
export interface ContentFolder {
  readonly kind: FileKind;
  readonly extension: '.mdx' | '.yaml';
  /** What a path in it looks like, for messages. */
  readonly pattern: string;
}

export const ITEMS: ContentFolder = { kind: 'item', extension: '.mdx', pattern: 'news/1395/slug.mdx' };
export const STATISTICS: ContentFolder = {
  kind: 'statistic',
  extension: '.yaml',
  pattern: 'statistics/slug.yaml',
};
export const BULLETINS: ContentFolder = { kind: 'bulletin', extension: '.mdx', pattern: 'bulletins/1.mdx' };

/** Files of word processors and browsers, which another name does not make an item of. */
export const IMPORTED_EXTENSIONS: ReadonlySet<string> = new Set(['.docx', '.doc', '.html']);

/** Extensions that are near misses of ours. */
export const NEAR_EXTENSIONS: Readonly<Record<string, '.mdx' | '.yaml'>> = {
  '.md': '.mdx',
  '.markdown': '.mdx',
  '.txt': '.mdx',
  '.docx': '.mdx',
  '.doc': '.mdx',
  '.html': '.mdx',
  '.mdx~': '.mdx',
  '.yml': '.yaml',
  '.json': '.yaml',
};

/** Bytes that a file may have; vocabularies of a large newsroom are the largest. */
export const SIZE_LIMIT: Readonly<Record<FileKind, number>> = {
  publication: 64 * 1024,
  topics: 4 * 1024 * 1024,
  places: 4 * 1024 * 1024,
  people: 4 * 1024 * 1024,
  organizations: 4 * 1024 * 1024,
  'house-style': 1024 * 1024,
  item: 512 * 1024,
  statistic: 1024 * 1024,
  bulletin: 512 * 1024,
};
