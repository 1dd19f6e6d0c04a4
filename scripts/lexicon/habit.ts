const ZWNJ = '\u200c';
const ENDS_APART = /[اآأإدذرزژوؤةءۀ]$/;
/** As if each part had been seen this often with the habit of all parts. */
const PRIOR = 2;
/** A form whose log odds are below is taken to be written glued. Found on text that the counts are not from. */
const THRESHOLD = 0.35;

interface Seen {
  apart: number;
  glued: number;
}

const logit = (share: number): number => Math.log(share / (1 - share));

/** Splits at each place where a ZWNJ would be seen. */
function* splits(word: string): Generator<readonly [string, string]> {
  for (let cut = 2; cut < word.length - 1; cut += 1) {
    if (!ENDS_APART.test(word.slice(0, cut))) yield [word.slice(0, cut), word.slice(cut)];
  }
}

/**
 * Whether compounds of these parts are usually glued («ستمکار» as «بزهکار», but «راه‌سازی» as «خانه‌سازی»), by the
 * words that the corpus has with either part.
 * @param joined forms with ZWNJ and their counts; what the corpus does not have tells which parts compounds have.
 */
export function makeHabit(words: ReadonlyMap<string, number>, joined: ReadonlyMap<string, number>) {
  const firsts = new Map<string, Seen>();
  const lasts = new Map<string, Seen>();
  const seen = (parts: Map<string, Seen>, part: string): Seen => {
    const known = parts.get(part) ?? { apart: 0, glued: 0 };
    parts.set(part, known);
    return known;
  };
  const all: Seen = { apart: 0, glued: 0 };
  for (const [form, count] of joined) {
    const [first = '', last = '', more] = form.split(ZWNJ);
    if (more !== undefined) continue;
    const apart = count > 0 ? 1 : 0;
    seen(firsts, first).apart += apart;
    seen(lasts, last).apart += apart;
    all.apart += apart;
  }
  for (const word of words.keys()) {
    for (const [first, last] of splits(word)) {
      const one = firsts.get(first);
      const two = lasts.get(last);
      if (one === undefined || two === undefined || !words.has(first)) continue;
      one.glued += 1;
      two.glued += 1;
      all.glued += 1;
    }
  }
  const usual = all.apart / (all.apart + all.glued);
  const odds = (habit: Seen = { apart: 0, glued: 0 }) =>
    logit((habit.apart + PRIOR * usual) / (habit.apart + habit.glued + PRIOR));
  return (form: string): boolean => {
    const parts = form.split(ZWNJ);
    return odds(firsts.get(parts[0]!)) + odds(lasts.get(parts.at(-1)!)) - logit(usual) < THRESHOLD;
  };
}
