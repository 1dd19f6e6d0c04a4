import { nearest } from './files/nearest.ts';
import { slugOf } from './files/slug.ts';
import type { Finding } from './finding.ts';
import { renamings } from './former-addresses.ts';
import { finding } from './messages/index.ts';
import type { Locator } from './locate.ts';
import type { ComponentCall } from './newsroom.ts';
import type { Gathered } from './gather-records.ts';
import type { Vocabulary } from './records.ts';
import type { Statistic } from './newsroom.ts';
import { idsOf } from './mdx/index.ts';
import { foldName } from '../persian/letters.ts';
import { toPersianDigits } from '../persian/digits.ts';

type TermKind = 'topic' | 'place' | 'person' | 'organization';

const FIELDS = { topics: 'topic', places: 'place', people: 'person', organizations: 'organization' } as const;
const FIELD_KINDS = Object.entries(FIELDS) as readonly [keyof typeof FIELDS, TermKind][];
const VOCABULARY_KINDS = {
  topic: 'topics',
  place: 'places',
  person: 'people',
  organization: 'organizations',
} as const;
const VOCABULARY_FILES: Readonly<Record<TermKind, string>> = {
  topic: 'topics.yaml',
  place: 'places.yaml',
  person: 'people.yaml',
  organization: 'organizations.yaml',
};

/** The one item of a name whose year was left out: `1395/good` for `good`. */
function onlyItem(kind: string, id: string, known: Iterable<string>): string | undefined {
  if (kind !== 'item' || id.includes('/')) return undefined;
  const found = [...known].filter((each) => each.endsWith(`/${id}`));
  return found.length === 1 ? found[0] : undefined;
}

/** Follows every reference of a newsroom, both ways: what is named must exist, and what exists should be named. */
export class ReferenceCheck {
  readonly findings: Finding[] = [];
  private readonly gathered: Gathered;
  private readonly locate: Locator;
  private readonly drafts: boolean;
  private readonly knownItems: ReadonlySet<string>;
  private readonly knownStatistics: ReadonlySet<string>;
  private readonly renamed: ReturnType<typeof renamings>;
  private readonly ids = new Map<TermKind, ReadonlySet<string>>();
  private readonly used: Readonly<Record<TermKind, Set<string>>> = {
    topic: new Set(),
    place: new Set(),
    person: new Set(),
    organization: new Set(),
  };
  private readonly statistics: ReadonlyMap<string, Statistic>;

  /** @param drafts whether what is not published yet may be named */
  constructor(gathered: Gathered, { drafts, locate }: { drafts: boolean; locate: Locator }) {
    this.gathered = gathered;
    this.locate = locate;
    this.drafts = drafts;
    this.knownItems = gathered.idsOf('item');
    this.knownStatistics = gathered.idsOf('statistic');
    this.renamed = renamings(gathered);
    this.statistics = new Map(gathered.statistics.map((statistic) => [statistic.slug, statistic]));
    for (const kind of Object.keys(VOCABULARY_FILES) as TermKind[]) {
      const terms = this.terms(kind);
      if (terms) this.ids.set(kind, new Set(terms.map((term) => term.id)));
    }
  }

  private terms(kind: TermKind): Vocabulary | undefined {
    return this.gathered.vocabulary(VOCABULARY_KINDS[kind]);
  }

  /** Whether what a published file names is published too; a draft may name a draft. */
  private isHidden(namedBy: string, file: string): boolean {
    return !this.drafts && this.gathered.isDraft(file) && !this.gathered.isDraft(namedBy);
  }

  run(): readonly Finding[] {
    for (const item of this.gathered.items) {
      this.named(item.file, item);
      this.components(item.file, item.calls);
    }
    for (const statistic of this.gathered.statistics) {
      this.named(statistic.file, statistic);
      this.observations(statistic);
    }
    for (const bulletin of this.gathered.bulletins) {
      this.components(bulletin.file, bulletin.calls);
      for (const [index, id] of (bulletin.items ?? []).entries())
        this.item(bulletin.file, ['items', index], id);
    }
    this.organizationsOfPeople();
    this.unused();
    return this.findings;
  }

  private unknown(
    place: { file: string; line: number; column: number },
    kind: TermKind | 'item' | 'statistic',
    id: string,
    known: Iterable<string>,
    correct: (meant: string) => string,
  ): void {
    const fileKind = kind === 'item' || kind === 'statistic' ? kind : VOCABULARY_KINDS[kind];
    const meant =
      this.renamed(fileKind, id) ??
      this.idOfName(kind, id) ??
      onlyItem(kind, id, known) ??
      nearest(id, known);
    const fix =
      meant !== undefined
        ? correct(meant)
        : kind === 'item' || kind === 'statistic'
          ? undefined
          : `${VOCABULARY_FILES[kind]}:\n${slugOf(id)}:\n  name: ${id === slugOf(id) ? '…' : id}`;
    this.findings.push(
      finding('reference/unknown', place, { kind, id, ...(meant !== undefined && { meant }) }, fix),
    );
  }

  /** The id of what a writer called by its name: «صنعت» for `industry`. */
  private idOfName(kind: TermKind | 'item' | 'statistic', name: string): string | undefined {
    if (kind === 'item' || kind === 'statistic') return undefined;
    return this.terms(kind)?.find((term) => foldName(term.name) === foldName(name))?.id;
  }

  /** @param path where the id stands; asked for only where it names nothing. */
  private term(kind: TermKind, file: string, id: string, path: () => readonly (string | number)[]): void {
    this.used[kind].add(id);
    const known = this.ids.get(kind);
    if (!known || known.has(id)) return;
    const at = this.locate(file, path());
    this.unknown(at.place, kind, id, known, at.corrected);
  }

  private named(file: string, holder: Partial<Record<keyof typeof FIELDS, readonly string[]>>): void {
    for (const [field, kind] of FIELD_KINDS) {
      holder[field]?.forEach((id, index) => this.term(kind, file, id, () => [field, index]));
    }
  }

  private item(file: string, path: readonly (string | number)[], id: string): void {
    if (!this.knownItems.has(id)) {
      const at = this.locate(file, path);
      this.unknown(at.place, 'item', id, this.knownItems, at.corrected);
    } else if (this.isHidden(file, `news/${id}.mdx`)) {
      this.findings.push(
        finding('item/draft-reference', this.locate(file, path).place, { id }, 'draft: false'),
      );
    }
  }

  private observations(statistic: Statistic): void {
    for (const observation of statistic.observations) {
      // Observations are sorted by period; the file keeps the writer's order, so the path is found by line.
      const place = { file: statistic.file, line: observation.line, column: 1 };
      const at = (key: string) =>
        this.locate(statistic.file, ['observations', { line: observation.line }, key]);
      if (observation.place !== undefined) {
        this.used.place.add(observation.place);
        const known = this.ids.get('place');
        if (known && !known.has(observation.place)) {
          const found = at('place');
          this.unknown(found.place ?? place, 'place', observation.place, known, found.corrected);
        }
      }
      if (!this.knownItems.has(observation.source)) {
        const found = at('source');
        this.unknown(found.place, 'item', observation.source, this.knownItems, found.corrected);
      } else if (this.isHidden(statistic.file, `news/${observation.source}.mdx`)) {
        const found = at('source');
        this.findings.push(
          finding('item/draft-reference', found.place, { id: observation.source }, 'draft: false'),
        );
      }
    }
  }

  private components(file: string, calls: readonly ComponentCall[]): void {
    for (const call of calls) {
      const place = { file, line: call.line, column: call.column };
      if (call.component === 'Person') {
        const id = call.attributes['id']!;
        this.used.person.add(id);
        const known = this.ids.get('person');
        if (known && !known.has(id))
          this.unknown(place, 'person', id, known, (meant) => `<Quote by="${meant}">`);
      }
      for (const slug of idsOf(call.attributes['of'] ?? '')) this.figure(place, call, slug);
    }
  }

  private figure(
    place: { file: string; line: number; column: number },
    call: ComponentCall,
    slug: string,
  ): void {
    const written = (attributes: Readonly<Record<string, string>>): string =>
      `<${call.component} ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')} />`;
    if (!this.knownStatistics.has(slug)) {
      this.unknown(place, 'statistic', slug, this.knownStatistics, (meant) =>
        written({ ...call.attributes, of: call.attributes['of']!.replace(slug, meant) }),
      );
      return;
    }
    const statistic = this.statistics.get(slug);
    if (!statistic) return;
    if (this.isHidden(place.file, statistic.file)) {
      this.findings.push(finding('item/draft-reference', place, { id: slug }, 'draft: false'));
    }
    const at = call.attributes['at'];
    if (at === undefined) return;
    const periods = statistic.observations.map((observation) => observation.period.id);
    if (periods.includes(at)) return;
    const known = [...new Set(periods)];
    const data = { period: at, statistic: slug, known: known.map(toPersianDigits).join('، ') };
    const fix = written({ ...call.attributes, at: nearest(at, known) ?? known.at(-1) ?? '1395' });
    this.findings.push(finding('mdx/unknown-period', place, data, fix));
  }

  private organizationsOfPeople(): void {
    for (const person of this.terms('person') ?? []) {
      if (person.organization !== undefined) {
        this.term('organization', VOCABULARY_FILES.person, person.organization, () => [
          person.id,
          'organization',
        ]);
      }
    }
  }

  private unused(): void {
    for (const [kind, file] of Object.entries(VOCABULARY_FILES) as [TermKind, string][]) {
      const byName = new Map<string, string>();
      for (const { id, name, line, column } of this.terms(kind) ?? []) {
        const place = { file, line, column };
        if (!this.used[kind].has(id)) this.findings.push(finding('reference/unused', place, { kind, id }));
        const other = byName.get(name);
        if (other === undefined) byName.set(name, id);
        else this.findings.push(finding('reference/duplicate-name', place, { kind, name, other }));
      }
    }
  }
}
