import { addressKey } from './addresses.ts';
import type { FileKind } from './files/layout.ts';
import type { Finding } from './finding.ts';
import type { Gathered } from './gather-records.ts';
import type { Locator, LocatorPath } from './locate.ts';
import { finding, type ContentCode } from './messages/index.ts';

/** Kinds whose files or entries may be renamed. */
const VOCABULARIES = ['topics', 'places', 'people', 'organizations'] as const satisfies readonly FileKind[];

/** Somebody's word that an address was once its own. */
interface Claim {
  readonly kind: FileKind;
  /** The id before. */
  readonly old: string;
  /** The id now. */
  readonly id: string;
  /** Who says so, for messages: a file, or an entry of a vocabulary. */
  readonly claimant: string;
  readonly file: string;
  readonly list: LocatorPath;
  readonly index: number;
  /** What else the list holds, as it would be written without this claim. */
  readonly others: readonly string[];
}

function claimsOf(
  holder: Omit<Claim, 'old' | 'index' | 'others'>,
  formerly: readonly string[] = [],
): readonly Claim[] {
  return formerly.map((old, index) => ({
    ...holder,
    old,
    index,
    others: formerly.filter((_, at) => at !== index),
  }));
}

function allClaims({ items, statistics, bulletins, vocabulary }: Gathered): Claim[] {
  return [
    ...items.flatMap(({ id, file, formerly }) =>
      claimsOf({ kind: 'item', id, file, claimant: file, list: ['formerly'] }, formerly),
    ),
    ...statistics.flatMap(({ slug, file, formerly }) =>
      claimsOf({ kind: 'statistic', id: slug, file, claimant: file, list: ['formerly'] }, formerly),
    ),
    ...bulletins.flatMap(({ number, file, formerly }) =>
      claimsOf({ kind: 'bulletin', id: String(number), file, claimant: file, list: ['formerly'] }, formerly),
    ),
    ...VOCABULARIES.flatMap((kind) =>
      (vocabulary(kind) ?? []).flatMap(({ id, formerly }) => {
        const file = `${kind}.yaml`;
        return claimsOf({ kind, id, file, claimant: `${file}: ${id}`, list: [id, 'formerly'] }, formerly);
      }),
    ),
  ];
}

/** Who lives at an address of a kind now. */
function residents(gathered: Gathered, kind: FileKind): ReadonlyMap<string, string> {
  if (kind === 'item' || kind === 'statistic') {
    const [folder, extension] = kind === 'item' ? ['news', 'mdx'] : ['statistics', 'yaml'];
    const ids = [...gathered.idsOf(kind)];
    return new Map(ids.map((id) => [addressKey(id), `${folder}/${id}.${extension}`]));
  }
  if (kind === 'bulletin') {
    return new Map(gathered.bulletins.map(({ number, file }) => [addressKey(String(number)), file]));
  }
  const terms = gathered.vocabulary(kind) ?? [];
  return new Map(terms.map(({ id }) => [addressKey(id), `${kind}.yaml: ${id}`]));
}

/** Reports old addresses that a page still has, or that two claim: an address leads to one page. */
export function formerAddresses(gathered: Gathered, locate: Locator): Finding[] {
  const living = new Map<FileKind, ReadonlyMap<string, string>>();
  const claimants = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { kind, old, claimant, file, list, index, others } of allClaims(gathered)) {
    const report = (code: ContentCode & `address/${string}`, other: string): void => {
      const { place } = locate(file, [...list, index]);
      // The year of the item's own folder need not be written.
      const written = others.map((each) => each.replace(`${file.split('/')[1] ?? ''}/`, ''));
      const fix = others.length === 0 ? undefined : `formerly: [${written.join(', ')}]`;
      findings.push(finding(code, place, { id: old, other }, fix));
    };
    const here = living.get(kind) ?? residents(gathered, kind);
    living.set(kind, here);
    const resident = here.get(addressKey(old));
    const key = `${kind} ${addressKey(old)}`;
    const first = claimants.get(key);
    if (resident !== undefined) report('address/in-use', resident);
    else if (first !== undefined) report('address/claimed-twice', first);
    else claimants.set(key, claimant);
  }
  return findings;
}

/**
 * What was renamed, so that a reference to an old id is answered with the new one.
 * @returns from kind and old id to the new id: `renamed('topics', 'industri') // 'industry'`
 */
export function renamings(gathered: Gathered): (kind: FileKind, old: string) => string | undefined {
  const ids = new Map(allClaims(gathered).map(({ kind, old, id }) => [`${kind} ${old}`, id]));
  return (kind, old) => ids.get(`${kind} ${old}`);
}
