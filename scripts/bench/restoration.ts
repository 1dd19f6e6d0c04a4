/** What a corrector of orthography makes of a text. */
export type Correct = (text: string) => string;

/** How well lost ZWNJ come back, measured on correct text. */
export interface Restoration {
  readonly words: number;
  /** F1 where every ZWNJ was deleted, and where every ZWNJ became a space. */
  readonly deleted: number;
  readonly spaced: number;
  /** Words of the correct text that gained or lost a ZWNJ or a space, in every 1,000. */
  readonly wrong: number;
  /** Texts that a second run changes. */
  readonly unsettled: number;
}

const ZWNJ = '\u200c';
const MARKS = /[\u064b-\u0655\u0670]/g;
const LETTER = /[آ-غف-یءأؤئۀة]/;
/** After these a ZWNJ cannot be seen, and does not count. */
const ENDS_APART = /[اآأإدذرزژوؤةء]$/;

/** Where ZWNJ and spaces stand, counted in letters: signs and digits may change as they like. */
function places(text: string): { zwnj: Set<number>; spaces: Set<number> } {
  const zwnj = new Set<number>();
  const spaces = new Set<number>();
  let at = 0;
  let last = '';
  for (const char of text.replace(MARKS, '')) {
    if (char === ZWNJ) {
      if (!ENDS_APART.test(last)) zwnj.add(at);
    } else if (/\s/.test(char)) spaces.add(at);
    else if (LETTER.test(char)) {
      at += 1;
      last = char;
    }
  }
  return { zwnj, spaces };
}

const missing = (from: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  [...from].filter((place) => !other.has(place)).length;

/** F1 of the ZWNJ that `correct` puts into damaged copies of these texts. */
function score(texts: readonly string[], damage: (text: string) => string, correct: Correct): number {
  let hits = 0;
  let misses = 0;
  for (const text of texts) {
    const meant = places(text).zwnj;
    const made = places(correct(damage(text))).zwnj;
    const lost = missing(meant, made);
    hits += meant.size - lost;
    misses += lost + missing(made, meant);
  }
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + misses);
}

/**
 * Damages correct texts, has them corrected, and compares.
 * @param texts documents of correct Persian; each is corrected by itself.
 * @example measureRestoration(['او می‌رود'], tidyIt).deleted // 1 where «او میرود» became «او می‌رود»
 */
export function measureRestoration(texts: readonly string[], correct: Correct): Restoration {
  let words = 0;
  let wrong = 0;
  let unsettled = 0;
  for (const text of texts) {
    words += text.split(/\s+/).length;
    const once = correct(text);
    if (correct(once) !== once) unsettled += 1;
    const meant = places(text);
    const made = places(once);
    wrong += missing(meant.zwnj, made.zwnj) + missing(made.zwnj, meant.zwnj);
    wrong += missing(meant.spaces, made.spaces) + missing(made.spaces, meant.spaces);
  }
  return {
    words,
    deleted: score(texts, (text) => text.replaceAll(ZWNJ, ''), correct),
    spaced: score(texts, (text) => text.replaceAll(ZWNJ, ' '), correct),
    wrong: (1000 * wrong) / words,
    unsettled,
  };
}
