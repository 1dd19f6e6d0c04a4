import type { Finding } from '../content/finding.ts';
import type { Item, Newsroom } from '../content/newsroom.ts';
import { findConflicts } from './conflict.ts';
import { findContradictions, type Sourced } from './contradiction.ts';
import { checkFigures, type LocateText } from './item-figures.ts';
import { quotedAt } from './item-text.ts';
import { proveObservation } from './observation.ts';

/** Keeps findings between runs. Equal keys mean equal findings: a key holds all that they depend on. */
interface ProofMemory {
  readonly get: (key: string) => readonly Finding[] | undefined;
  readonly set: (key: string, findings: readonly Finding[]) => void;
}

export interface ProveOptions {
  /** Where a text stands in an item's file; without it, findings about items point at the file's first line. */
  readonly locate?: LocateText;
  readonly memory?: ProofMemory;
}

const NO_MEMORY: ProofMemory = { get: () => undefined, set: () => undefined };

const firstLine: LocateText = (item) => ({ file: item.file, line: 1, column: 1 });

function remembered(memory: ProofMemory, key: string, check: () => readonly Finding[]): readonly Finding[] {
  const known = memory.get(key);
  if (known) return known;
  const findings = check();
  memory.set(key, findings);
  return findings;
}

function bySource({ statistics }: Newsroom): ReadonlyMap<string, readonly Sourced[]> {
  const sources = new Map<string, Sourced[]>();
  for (const statistic of statistics) {
    for (const observation of statistic.observations) {
      const known = sources.get(observation.source);
      if (known) known.push({ statistic, observation });
      else sources.set(observation.source, [{ statistic, observation }]);
    }
  }
  return sources;
}

/** All that the proof of an item's statistics depends on, the item itself apart. */
const claimKey = ({ statistic, observation }: Sourced): string => {
  const { slug, file, title, unit } = statistic;
  return JSON.stringify([slug, file, title, unit, observation]);
};

function proveItem(
  newsroom: Newsroom,
  item: Item,
  sourced: readonly Sourced[],
  locate: LocateText,
): readonly Finding[] {
  const findSource = (quote: string): Item | undefined =>
    newsroom.items.find((other) => other.id !== item.id && quotedAt(other, quote) !== undefined);
  const proofs = sourced.map(({ statistic, observation }) =>
    proveObservation(statistic, observation, item, findSource),
  );
  // Only what is proven can be contradicted.
  const proven = sourced.filter((_, index) => proofs[index]!.length === 0);
  return [...proofs.flat(), ...findContradictions(item, proven, locate)];
}

/**
 * {@link prove} in steps, an item with findings or proofs at a time, last what statistics say beside one another: a
 * large newsroom takes seconds, and whoever asks may do something else in between.
 */
export function* proveInSteps(
  newsroom: Newsroom,
  options: ProveOptions = {},
): Generator<readonly Finding[], void> {
  const { locate = firstLine, memory = NO_MEMORY } = options;
  const sources = bySource(newsroom);
  for (const item of newsroom.items) {
    if (item.mayMislead)
      yield remembered(memory, `figures:${item.file}:${item.digest}`, () => checkFigures(item, locate));
    const sourced = sources.get(item.id);
    if (!sourced) continue;
    const key = `proof:${item.digest}:${sourced.map(claimKey).join()}`;
    // A failed proof looks through the other items, which the key does not hold: only success is remembered.
    const known = memory.get(key);
    if (known) {
      yield known;
      continue;
    }
    const proven = proveItem(newsroom, item, sourced, locate);
    if (proven.every(({ severity }) => severity !== 'error')) memory.set(key, proven);
    yield proven;
  }
  yield findConflicts(newsroom.statistics);
}

/**
 * Proves every statistic of a newsroom by the sentences it names, and checks the figures of every item. A quotation
 * must stand in its source (compared letter by letter after folding spelling variants) and say the observation's value
 * in its unit with its qualifier.
 * @returns the findings, statistics and items in the newsroom's order. Where all is proven, only warnings about copy.
 */
export function prove(newsroom: Newsroom, options: ProveOptions = {}): readonly Finding[] {
  return [...proveInSteps(newsroom, options)].flat();
}
