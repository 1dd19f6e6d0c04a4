import { parseLexicon, type Lexicon } from './zwnj/index.ts';

/** A lexicon of a few words, for tests that ask what a newsroom adds to it. */
export function makeLexicon(): Lexicon {
  return parseLexicon(`[verbs]
شو
کن
[words]
معدن 10
گل 40
گهر 1
سازمان 90
رئیس 50
رییس 5
شرکت 60
تهران 80
نوین 3
[joined]
راه+اندازی 20
[pairs]
بار دیگر
[next]
است 0 44
`);
}
