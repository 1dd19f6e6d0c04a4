import { comparePeriods, dateKey } from '../persian/calendar/index.ts';
import { duplicateAddresses, duplicateCodes, duplicateNumbers } from './addresses.ts';
import { gatherer } from './bulletin-items.ts';
import { byPlace, type Finding } from './finding.ts';
import { formerAddresses } from './former-addresses.ts';
import { gatherRecords, type Gathered, type LoadedFile } from './gather-records.ts';
import type { Locator } from './locate.ts';
import { finding } from './messages/index.ts';
import { missingPictures, type Media } from './named-pictures.ts';
import type { Bulletin, Item, Newsroom, Publication, Statistic, Term } from './newsroom.ts';
import type { BulletinData, ItemData, Vocabulary } from './records.ts';
import { ReferenceCheck } from './references.ts';

export interface Assembled {
  readonly newsroom: Newsroom;
  readonly findings: readonly Finding[];
}

export interface AssembleOptions {
  readonly drafts: boolean;
  readonly media: Media;
  readonly locate: Locator;
}

/** What stands in for a `publication.yaml` that is missing or broken, so that everything else can still be checked. */
const NO_PUBLICATION: Publication = {
  name: '',
  tagline: '',
  publisher: '',
  url: 'https://example.org',
  navigation: [],
};

/** A copy that lacks what only the checks need. */
function without<Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: Key[]
): Omit<Value, Key> {
  const dropped: readonly PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !dropped.includes(key))) as Omit<
    Value,
    Key
  >;
}

const vocabularyOf = (terms: Vocabulary | undefined): ReadonlyMap<string, Term> =>
  new Map((terms ?? []).map((term) => [term.id, without(term, 'line', 'column')]));

function makeItem(data: ItemData, loaded: LoadedFile, publisher: string): Item {
  return {
    ...data,
    source: data.source ?? { name: publisher },
    digest: loaded.digest,
    get body() {
      return loaded.body();
    },
  };
}

function makeBulletin(data: BulletinData, loaded: LoadedFile, items: readonly string[]): Bulletin {
  return {
    ...without(data, 'from', 'to'),
    items,
    get body() {
      return loaded.body();
    },
  };
}

const published = ({ items, statistics, isDraft }: Gathered, drafts: boolean) => {
  const keys = new Map(items.map((item) => [item, dateKey(item.date)]));
  const shown = <Holder extends { readonly file: string }>(holders: readonly Holder[]): Holder[] =>
    holders.filter(({ file }) => drafts || !isDraft(file));
  return {
    /** Newest first, equal dates by id. */
    items: shown(items).sort((a, b) => {
      const [first, second] = [keys.get(a)!, keys.get(b)!];
      if (first !== second) return first < second ? 1 : -1;
      return a.id < b.id ? -1 : 1;
    }),
    statistics: shown(statistics)
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((statistic): Statistic => {
        const observations = statistic.observations.toSorted((a, b) => comparePeriods(a.period, b.period));
        return { ...statistic, observations };
      }),
  };
};

/** What every file says of itself; the placeholder of a draft is no fault. */
function ownFindings(files: readonly LoadedFile[], isDraft: (file: string) => boolean): Finding[] {
  return files.flatMap(({ file, record }) =>
    record.findings.filter(({ code }) => code !== 'item/placeholder' || !isDraft(file)),
  );
}

function missingPublication(): Finding {
  const place = { file: 'publication.yaml', line: 1, column: 1 };
  return finding(
    'file/missing',
    place,
    { file: 'publication.yaml' },
    'name: نام نشریه\nurl: https://example.org',
  );
}

/**
 * Puts the records of all files together: references followed both ways, order given, drafts left out unless asked for.
 * @param early findings about files that have no record
 */
export function assemble(
  files: readonly LoadedFile[],
  early: readonly Finding[],
  { drafts, media, locate }: AssembleOptions,
): Assembled {
  const gathered = gatherRecords(files);
  const { items, bulletins, publication, vocabulary, byFile, isDraft } = gathered;
  const findings = [
    ...early,
    ...ownFindings(files, isDraft),
    ...(byFile.has('publication.yaml') ? [] : [missingPublication()]),
    ...new ReferenceCheck(gathered, { drafts, locate }).run(),
    ...duplicateCodes(items, locate),
    ...duplicateNumbers(bulletins, locate),
    ...formerAddresses(gathered, locate),
    ...duplicateAddresses(files.map((each) => each.file)),
    ...missingPictures([...items, ...bulletins], media, locate),
  ];
  const shown = published(gathered, drafts);
  const gather = gatherer(shown.items);
  for (const bulletin of bulletins) {
    const { from, to } = bulletin;
    if (!from || !to || bulletin.items || dateKey(to) < dateKey(from) || gather(bulletin).length > 0)
      continue;
    findings.push(finding('bulletin/empty-range', locate(bulletin.file, ['from']).place, {}));
  }
  const newsroom: Newsroom = {
    publication: publication ?? NO_PUBLICATION,
    topics: vocabularyOf(vocabulary('topics')),
    places: vocabularyOf(vocabulary('places')),
    people: vocabularyOf(vocabulary('people')),
    organizations: vocabularyOf(vocabulary('organizations')),
    items: shown.items.map((item) => makeItem(item, byFile.get(item.file)!, publication?.publisher ?? '')),
    statistics: shown.statistics,
    bulletins: bulletins
      .toSorted((a, b) => b.number - a.number)
      .map((bulletin) => makeBulletin(bulletin, byFile.get(bulletin.file)!, gather(bulletin))),
  };
  return { newsroom, findings: findings.sort(byPlace) };
}
