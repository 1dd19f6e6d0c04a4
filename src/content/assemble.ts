import { comparePeriods, dateKey } from '../persian/calendar/index.ts';
import { duplicateAddresses, duplicateCodes, duplicateNumbers } from './addresses.ts';
import { gatherer } from './bulletin-items.ts';
import type { FileKind } from './files/layout.ts';
import type { Finding } from './finding.ts';
import type { Locator } from './locate.ts';
import { finding } from './messages/index.ts';
import type { Body, Bulletin, Item, Newsroom, Publication, Term } from './newsroom.ts';
import type { BulletinData, FileRecord, ItemData, Vocabulary } from './records.ts';
import { ReferenceCheck, type Parts } from './references.ts';

/** A file with what it says; the body is read only when it is asked for. */
export interface LoadedFile {
  readonly file: string;
  readonly kind: FileKind;
  readonly digest: string;
  readonly record: Omit<FileRecord, 'body'>;
  readonly body: () => Body;
}

export interface Assembled {
  readonly newsroom: Newsroom;
  readonly findings: readonly Finding[];
}

const EMPTY_BODY: Body = { parts: [], headings: [], blocks: [], pictures: [] };

/** What stands in for a `publication.yaml` that is missing or broken, so that everything else can still be checked. */
const NO_PUBLICATION: Publication = { name: '', tagline: '', publisher: '', url: 'https://example.org', navigation: [] };

const byFile = (a: Finding, b: Finding): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** A copy that lacks what only the checks need. */
function without<Value extends object, Key extends keyof Value>(value: Value, ...keys: Key[]): Omit<Value, Key> {
  const dropped: readonly PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !dropped.includes(key))) as Omit<Value, Key>;
}

const vocabularyOf = (terms: Vocabulary | undefined): ReadonlyMap<string, Term> =>
  new Map((terms ?? []).map((term) => [term.id, without(term, 'line', 'column')]));

const idOf = (file: string): string => file.replace(/^[^/]+\//, '').replace(/\.\w+$/, '');

function makeItem(data: ItemData, loaded: LoadedFile, publisher: string): Item {
  let body: Body | undefined;
  return {
    ...data,
    source: data.source ?? { name: publisher },
    digest: loaded.digest,
    get body() {
      return (body ??= loaded.body());
    },
  };
}

function makeBulletin(data: BulletinData, loaded: LoadedFile, items: readonly string[]): Bulletin {
  let body: Body | undefined;
  return {
    ...without(data, 'calls', 'from', 'to'),
    items,
    get body() {
      return (body ??= loaded.body());
    },
  };
}

/** The places of pictures that items name, for the check that they exist. */
export interface NamedPicture {
  readonly file: string;
  readonly path: string;
  readonly at: readonly (string | number)[] | { readonly line: number; readonly column: number };
}

/** Every picture that a newsroom names, in front matters and in bodies. */
function picturesOf(holders: readonly (ItemData | BulletinData)[]): NamedPicture[] {
  return holders.flatMap((holder): NamedPicture[] => {
    const own = 'image' in holder && holder.image ? [holder.image] : [];
    const inBody = holder.calls.filter((call) => call.component === 'Figure');
    return [
      ...own.map(({ src }) => ({ file: holder.file, path: src, at: ['image', 'src'] })),
      ...inBody.map((call) => ({ file: holder.file, path: call.attributes['src']!, at: call })),
    ];
  });
}

function missingPictures(
  pictures: readonly NamedPicture[],
  exists: (path: string) => boolean,
  locate: Locator,
): Finding[] {
  return pictures
    .filter(({ path }) => !exists(path))
    .map(({ file, path, at }) => {
      const place = 'line' in at ? { file, line: at.line, column: at.column } : locate(file, at).place;
      return finding('picture/missing', place, { src: path });
    });
}

/**
 * Puts the records of all files together: references followed both ways, order given, drafts left out unless asked for.
 * @param exists whether a picture, by its path in the content folder, can be published
 */
export function assemble(
  files: readonly LoadedFile[],
  early: readonly Finding[],
  { drafts, exists, locate }: { drafts: boolean; exists: (path: string) => boolean; locate: Locator },
): Assembled {
  const findings: Finding[] = [...early, ...files.flatMap((each) => each.record.findings)];
  const loadedBy = new Map(files.map((each) => [each.file, each]));
  const allItems: ItemData[] = [];
  const statistics: Parts['statistics'][number][] = [];
  const bulletins: BulletinData[] = [];
  const vocabulary = new Map<FileKind, Vocabulary | undefined>();
  let publication: Publication | undefined;
  for (const { kind, record } of files) {
    const { data } = record;
    if (data.kind === 'item' && data.item) allItems.push(data.item);
    else if (data.kind === 'statistic' && data.statistic) statistics.push(data.statistic);
    else if (data.kind === 'bulletin' && data.bulletin) bulletins.push(data.bulletin);
    else if (data.kind === 'vocabulary') vocabulary.set(kind, data.terms);
    else if (data.kind === 'publication') publication = data.publication;
  }
  if (!loadedBy.has('publication.yaml')) {
    const place = { file: 'publication.yaml', line: 1, column: 1 };
    const fix = 'name: نام نشریه\nurl: https://example.org';
    findings.push(finding('file/missing', place, { file: 'publication.yaml' }, fix));
  }
  const terms = (kind: FileKind): Vocabulary | undefined => (vocabulary.has(kind) ? vocabulary.get(kind) : []);
  const draftIds = new Set(allItems.filter((item) => item.draft).map((item) => item.id));
  const parts: Parts = {
    items: allItems,
    statistics,
    bulletins,
    vocabularies: {
      topic: terms('topics'),
      place: terms('places'),
      person: terms('people'),
      organization: terms('organizations'),
    },
    knownItems: new Set(files.filter((each) => each.kind === 'item').map((each) => idOf(each.file))),
    knownStatistics: new Set(files.filter((each) => each.kind === 'statistic').map((each) => idOf(each.file))),
    published: (id) => drafts || !draftIds.has(id),
  };
  findings.push(
    ...new ReferenceCheck(parts, locate).run(),
    ...duplicateCodes(allItems, locate),
    ...duplicateNumbers(bulletins, locate),
    ...duplicateAddresses(files.map((each) => each.file)),
    ...missingPictures(picturesOf([...allItems, ...bulletins]), exists, locate),
  );

  const keys = new Map(allItems.map((item) => [item, dateKey(item.date)]));
  const published = allItems
    .filter((item) => drafts || !item.draft)
    .sort((a, b) => {
      const [first, second] = [keys.get(a)!, keys.get(b)!];
      if (first !== second) return first < second ? 1 : -1;
      return a.id < b.id ? -1 : 1;
    });
  const publisher = publication?.publisher ?? '';
  const loaded = (file: string): LoadedFile => loadedBy.get(file)!;
  const gather = gatherer(published);
  const made = bulletins
    .toSorted((a, b) => b.number - a.number)
    .map((bulletin) => makeBulletin(bulletin, loaded(bulletin.file), gather(bulletin)));
  for (const bulletin of bulletins) {
    const { from, to } = bulletin;
    if (!from || !to || bulletin.items || dateKey(to) < dateKey(from)) continue;
    if (gather(bulletin).length > 0) continue;
    findings.push(finding('bulletin/empty-range', locate(bulletin.file, ['from']).place, {}));
  }
  const newsroom: Newsroom = {
    publication: publication ?? NO_PUBLICATION,
    topics: vocabularyOf(terms('topics')),
    places: vocabularyOf(terms('places')),
    people: vocabularyOf(terms('people')),
    organizations: vocabularyOf(terms('organizations')),
    items: published.map((item) => makeItem(item, loaded(item.file), publisher)),
    statistics: statistics
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((each) => ({ ...each, observations: each.observations.toSorted((a, b) => comparePeriods(a.period, b.period)) })),
    bulletins: made,
  };
  return { newsroom, findings: findings.sort(byFile) };
}

export { EMPTY_BODY };
