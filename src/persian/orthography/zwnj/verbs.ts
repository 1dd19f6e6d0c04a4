const ENDINGS = ['', 'م', 'ی', 'د', 'یم', 'ید', 'ند', 'ه'];
const PREVERBS = ['بر', 'در', 'باز', 'فرا', 'فرو', 'وا', 'ور', 'سر', 'پیش', 'پس', 'هم'];
const NEGATIONS = ['', 'ن', 'ب'];
/** A person's ending, or a past stem's ت or د with or without its participle's ه: no «می‌سر» in «میسر». */
const TAKES_IMPERFECTIVE = /(?:[میدت]|[تد]ه)$/;

/** Nouns and surnames that a verb is written like; in news they are far likelier than «تو می‌دانی». */
export const NO_VERBS: ReadonlySet<string> = new Set(['میدانی', 'میدری', 'میری']);

/** What can be asked about Persian verbs, given the stems. */
export interface Verbs {
  /** A finite form or participle without می, such as «شوند» or «گرفته»; a preverb or a negation may stand before it. */
  readonly isForm: (letters: string) => boolean;
  /** Where می ends in a form that takes it («می|شود», «برنمی|گردد»), or 0. */
  readonly imperfectiveEnd: (letters: string) => number;
}

/** Conjugates the stems once, so that a question is a lookup. */
export function conjugate(stems: Iterable<string>): Verbs {
  const bare = new Set<string>();
  for (const stem of stems)
    for (const ending of ENDINGS) {
      if (stem.length + ending.length < 2) continue;
      bare.add(stem + ending);
      // «نیاورد» from «آورد», «بیندازد» from «اندازد»: a ی comes before the vowel.
      const glide = stem.startsWith('آ') ? 'یا' : stem.startsWith('ا') ? 'ی' : undefined;
      if (glide === undefined) continue;
      for (const mark of ['ن', 'ب']) bare.add(mark + glide + stem.slice(1) + ending);
    }
  const isBare = (letters: string) =>
    NEGATIONS.some((mark) => letters.startsWith(mark) && bare.has(letters.slice(mark.length)));
  const withPreverb = (letters: string, test: (rest: string) => boolean) =>
    test(letters) ||
    PREVERBS.some((preverb) => letters.startsWith(preverb) && test(letters.slice(preverb.length)));
  const imperfectiveEnd = (letters: string): number => {
    if (!TAKES_IMPERFECTIVE.test(letters) || NO_VERBS.has(letters)) return 0;
    for (const preverb of ['', ...PREVERBS]) {
      if (!letters.startsWith(preverb)) continue;
      for (const mark of ['می', 'نمی']) {
        const end = preverb.length + mark.length;
        if (letters.startsWith(mark, preverb.length) && bare.has(letters.slice(end))) return end;
      }
    }
    return 0;
  };
  return { isForm: (letters) => withPreverb(letters, isBare), imperfectiveEnd };
}
