import type { FileKind } from './files/layout.ts';
import type { Body, Publication, Statistic } from './newsroom.ts';
import type { BulletinData, FileRecord, ItemData, Vocabulary } from './records.ts';

/** A file with what it says; the body is read only when it is asked for. */
export interface LoadedFile {
  readonly file: string;
  readonly kind: FileKind;
  readonly digest: string;
  readonly record: Omit<FileRecord, 'body'>;
  readonly body: () => Body;
}

/** The records of a content folder by kind. */
export interface Gathered {
  readonly items: readonly ItemData[];
  readonly statistics: readonly Statistic[];
  readonly bulletins: readonly BulletinData[];
  readonly publication?: Publication;
  /** Empty where there is no such file, `undefined` where the file is broken and what it holds is not known. */
  readonly vocabulary: (kind: FileKind) => Vocabulary | undefined;
  readonly byFile: ReadonlyMap<string, LoadedFile>;
  /** Ids of all files of a kind, also of those that could not be read. */
  readonly idsOf: (kind: FileKind) => ReadonlySet<string>;
  /** Items, and statistics all of whose sources are items, that are not published yet. */
  readonly isDraft: (file: string) => boolean;
}

/** `1395/slug` of `news/1395/slug.mdx`, `slug` of `statistics/slug.yaml`. */
const idOf = (file: string): string => file.replace(/^[^/]+\//, '').replace(/\.\w+$/, '');

/** Sorts the records of a content folder by kind. */
export function gatherRecords(files: readonly LoadedFile[]): Gathered {
  const items: ItemData[] = [];
  const statistics: Statistic[] = [];
  const bulletins: BulletinData[] = [];
  const vocabularies = new Map<FileKind, Vocabulary | undefined>();
  let publication: Publication | undefined;
  for (const { kind, record } of files) {
    const { data } = record;
    if (data.kind === 'item' && data.item) items.push(data.item);
    else if (data.kind === 'statistic' && data.statistic) statistics.push(data.statistic);
    else if (data.kind === 'bulletin' && data.bulletin) bulletins.push(data.bulletin);
    else if (data.kind === 'vocabulary') vocabularies.set(kind, data.terms);
    else if (data.kind === 'publication') publication = data.publication;
  }
  const draftItems = new Set(items.filter(({ draft }) => draft).map(({ id }) => id));
  const drafts = new Set([
    ...items.filter(({ draft }) => draft).map(({ file }) => file),
    ...statistics
      .filter(
        ({ observations }) =>
          observations.length > 0 && observations.every(({ source }) => draftItems.has(source)),
      )
      .map(({ file }) => file),
  ]);
  return {
    items,
    statistics,
    bulletins,
    ...(publication && { publication }),
    vocabulary: (kind) => (vocabularies.has(kind) ? vocabularies.get(kind) : []),
    byFile: new Map(files.map((each) => [each.file, each])),
    idsOf: (kind) => new Set(files.filter((each) => each.kind === kind).map(({ file }) => idOf(file))),
    isDraft: (file) => drafts.has(file),
  };
}
