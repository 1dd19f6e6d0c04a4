import { SUFFIXES } from './suffixes.ts';
import type { Verbs } from './verbs.ts';

/** Natural logarithm of how much more a neighbour speaks for a plural -های than for ه‌ای. */
export type Speaks = (neighbour: string) => number;

/** All neighbours that are too rare to be named. */
const REST = '*';
/** Every neighbour counts as if it had been seen once more, on the side that rare neighbours are on. */
const PRIOR = 1;

/** Reads lines of a word and how often it stands beside -های and beside ه‌ای. */
export function parseNeighbours(lines: readonly string[], verbs: Verbs): Speaks {
  const counts = new Map<string, readonly [number, number]>();
  const sum: [number, number] = [PRIOR, PRIOR];
  for (const line of lines) {
    const [word = '', plural = '0', indefinite = '0'] = line.split(' ');
    counts.set(word, [Number(plural), Number(indefinite)]);
    sum[0] += Number(plural);
    sum[1] += Number(indefinite);
  }
  const rest = counts.get(REST) ?? [0, 0];
  const ofPlurals = (rest[0] + PRIOR) / sum[0];
  const ofIndefinites = (rest[1] + PRIOR) / sum[1];
  const share = ofPlurals / (ofPlurals + ofIndefinites);
  const speaks = ([plural, indefinite]: readonly [number, number]) =>
    Math.log((plural + PRIOR * share) / sum[0]) - Math.log((indefinite + PRIOR * (1 - share)) / sum[1]);
  const known = new Map([...counts].map(([word, pair]) => [word, speaks(pair)]));
  const others = known.get(REST) ?? 0;
  const verb = known.get('می') ?? 0;
  return (neighbour) => {
    if (/^ن?می/.test(neighbour) && (neighbour === 'نمی' || verbs.imperfectiveEnd(neighbour) > 0)) return verb;
    return known.get(neighbour) ?? (SUFFIXES.has(neighbour) ? 0 : others);
  };
}
