import type { Hit, KeyedText } from './match.ts';

/** A run of an excerpt: the text as it was written, and whether it is a match. */
export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
}

/** Words of an excerpt, and how many of them lead up to the first match. */
const LENGTH = 30;
const BEFORE = 4;
const ELLIPSIS = '…';
const CORE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su;

/**
 * The passage of a text that holds most matches, with each of them marked. The title, which the result shows above, is
 * quoted only where nothing else matches.
 */
export function excerptOf({ words, titleLength }: KeyedText, hits: readonly Hit[]): ExcerptRun[] {
  const inBody = hits.filter(({ place }) => place >= titleLength);
  const first = inBody.length > 0 ? titleLength : 0;
  const start = densest(inBody.length > 0 ? inBody : hits, first, words.length);
  const end = Math.min(words.length, start + LENGTH);
  const matched = new Set(hits.map(({ place }) => place));
  const runs: ExcerptRun[] = [];
  const add = (text: string, marked: boolean): void => {
    if (text !== '') runs.push({ text, marked });
  };
  if (start > first) add(`${ELLIPSIS} `, false);
  for (let place = start; place < end; place += 1) {
    const word = words[place]!;
    const gap = place + 1 < end ? ' ' : '';
    if (!matched.has(place)) {
      add(word + gap, false);
      continue;
    }
    const [, before = '', core = '', after = ''] = CORE.exec(word) ?? [];
    add(before, false);
    add(core, true);
    add(after + gap, false);
  }
  if (end < words.length) add(` ${ELLIPSIS}`, false);
  return runs;
}

/** Where a passage of `LENGTH` words begins that answers the most words of the query, best as they were typed. */
function densest(hits: readonly Hit[], first: number, last: number): number {
  let best = hits[0]?.place ?? first;
  let most = 0;
  for (const [index, { place }] of hits.entries()) {
    const worth = new Map<number, number>();
    let held = index;
    for (; held < hits.length && hits[held]!.place < place + LENGTH - BEFORE; held += 1) {
      const { word, level } = hits[held]!;
      worth.set(word, Math.max(worth.get(word) ?? 0, level));
    }
    const total = [...worth.values()].reduce((sum, level) => sum + level, 0) * 100 + (held - index);
    if (total > most) {
      most = total;
      best = place;
    }
  }
  return Math.max(first, Math.min(best - BEFORE, last - LENGTH));
}
