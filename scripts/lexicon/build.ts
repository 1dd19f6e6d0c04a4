import { ADDITIONS } from './additions.ts';
import { countCorpus, type CorpusCounts } from './corpus.ts';
import { makeHabit } from './habit.ts';
import { readDictionary, type Dictionary } from './dictionary.ts';

const ZWNJ = '\u200c';
/** Suffixes that older spelling glues to a joining letter. */
const WEAK_PLURAL = /[^اآأإدذرزژوؤةءۀ](?=ها(?:ی|یی|ست|ش|یم|یت|یش|یمان|یتان|یشان)?$)/;
const WEAK_DEGREE = /[^اآأإدذرزژوؤةءۀ](?=تر(?:ین|ی|ها|های)?$)/;
/** A silent ه within a word: «زیستگاههای», «کولهام». */
const GLUED_SILENT = /..ه(?:ها(?:ی|یی|یش|یشان)?|ا[مش]|ایم|اند)$/;
/** A glued form that the corpus writes more often is a word of its own («تنها», «آنها», «دختر»). */
const HABITUAL = 5;
/** Even a good corpus holds a slip or two. */
const SLIPS = 2;
/** An added word counts as often seen, so that its ZWNJ is settled. */
const ADDED = 4;
/** A pair of words must be this common before its glued form counts as a lost space. */
const PAIR_THRESHOLD = 6;
/** Words after these that are rarer are counted as one. */
const NEIGHBOUR_THRESHOLD = 3;
const ENDS_APART = /[اآأإدذرزژوؤةءۀ]$/;

const HEADER = `# Words of Persian for restoring the zero-width non-joiner (ZWNJ). Made by scripts/lexicon.ts; do not edit.
# Sources:
#   Lilak word list 3.3 (npm dictionary-fa 2.0.0), Copyright 2015 Mostafa Sedaghat Joo, Apache-2.0
#   Counts from the Persian Dependency Treebank (UD Persian-PerDT, train and dev), CC BY-SA 4.0
#   Counts from UD Persian-Seraji (dev), CC BY-SA 4.0
# Sections: verb stems; words with their count; ZWNJ forms (ZWNJ as "+") with their count and the count of the same
# letters with spaces; pairs of words whose space may get lost; words after "-های" and after "ه‌ای" with both counts.
`;

function section(name: string, lines: readonly string[]): string {
  return `[${name}]\n${lines.join('\n')}\n`;
}

/** A ZWNJ form from the word list is kept where the corpus does not write the same letters as one word. */
function isHouseForm(form: string, counts: CorpusCounts): boolean {
  return (counts.words.get(form.replaceAll(ZWNJ, '')) ?? 0) < 2;
}

/** A glued plural, degree or imperfective, which lexicons and even good corpora hold as words. */
function isWeak(word: string, counts: CorpusCounts, list: Dictionary): boolean {
  const count = counts.words.get(word) ?? 0;
  const plural = WEAK_PLURAL.exec(word);
  const apart =
    plural === null ? '' : `${word.slice(0, plural.index + 1)}${ZWNJ}${word.slice(plural.index + 1)}`;
  const isHabitual = count >= HABITUAL && count > (counts.joined.get(apart) ?? 0);
  if (isHabitual || (list.words.has(word) && !list.bare.has(word))) return false;
  if (plural !== null && list.countable.has(word.slice(0, plural.index + 1))) return true;
  const degree = WEAK_DEGREE.exec(word);
  if (degree !== null && list.gradable.has(word.slice(0, degree.index + 1))) return true;
  return (count > 0 || list.bare.has(word)) && list.imperfective.has(word);
}

/** A first part that ends in ه or ی is never glued to a last part: «نیمهجان» and «قالیبافان» are slips. */
function gluedCompounds(joined: ReadonlySet<string>): Set<string> {
  const glued = new Set<string>();
  for (const form of joined) {
    if (!/..[هی]\u200c(?!ها|ای|ا[متش]$|ای[مد]$|اند$)/.test(form)) continue;
    const letters = form.replaceAll(ZWNJ, '');
    glued.add(letters);
    if (letters.endsWith('ی')) glued.add(`${letters.slice(0, -1)}ان`);
  }
  return glued;
}

/**
 * The lexicon file: facts counted in a corpus, and a word list for what the corpus does not hold.
 * @param dictionary hunspell word list, `word/flags` a line.
 * @param corpus correct Persian, one sentence a line.
 */
export function buildLexicon(dictionary: string, corpus: string): string {
  const list = readDictionary(dictionary);
  const counts = countCorpus(corpus, list);
  const joined = new Set([...counts.joined.keys()]);
  for (const form of list.joined) if (isHouseForm(form, counts)) joined.add(form);
  const added = ADDITIONS.map((word) => word.replaceAll(' ', ZWNJ)).filter((form) =>
    isHouseForm(form, counts),
  );
  for (const form of added) joined.add(form);
  const isAdded = new Set(added);
  const isGluedByHabit = makeHabit(
    counts.words,
    new Map([...joined].map((form) => [form, counts.joined.get(form) ?? 0])),
  );
  const settled = [...joined].filter((form) => counts.joined.has(form) || !isGluedByHabit(form));
  const joinedLetters = new Set(settled.map((form) => form.replaceAll(ZWNJ, '')));
  const known = new Set([...list.words, ...counts.words.keys()]);
  const pairs = [...counts.bigrams]
    .filter(([pair, count]) => count >= PAIR_THRESHOLD && isLosable(pair, known, counts.words, joinedLetters))
    .map(([pair]) => pair);
  const lostSpaces = new Set(pairs.map((pair) => pair.replace(' ', '')));
  const glued = gluedCompounds(joined);
  const words = [...known].filter(
    (word) =>
      !isWeak(word, counts, list) &&
      !(GLUED_SILENT.test(word) && !counts.words.has(word)) &&
      !(glued.has(word) && (counts.words.get(word) ?? 0) <= SLIPS) &&
      (counts.words.has(word) || !(lostSpaces.has(word) || joinedLetters.has(word))),
  );
  return [
    HEADER.trimEnd(),
    section('verbs', [...list.stems].sort()).trimEnd(),
    section(
      'words',
      words.sort().map((word) => withCounts(word, [counts.words.get(word) ?? 0])),
    ).trimEnd(),
    section(
      'joined',
      [...joined]
        .map((form) => form.replaceAll(ZWNJ, '+'))
        .sort()
        .map((form) => {
          const plain = form.replaceAll('+', ZWNJ);
          const count = Math.max(counts.joined.get(plain) ?? 0, isAdded.has(plain) ? ADDED : 0);
          return withCounts(form, [count, counts.spaced(plain)]);
        }),
    ).trimEnd(),
    section('pairs', pairs.sort()).trimEnd(),
    section('next', neighbours(counts.next)),
  ].join('\n');
}

/** Words after -های and ه‌ای with both counts; «*» stands for all the rare ones. */
function neighbours(counts: ReadonlyMap<string, readonly [number, number]>): string[] {
  const rest: [number, number] = [0, 0];
  const lines: string[] = [];
  for (const [word, pair] of counts) {
    if (pair[0] + pair[1] >= NEIGHBOUR_THRESHOLD) lines.push(withCounts(word, pair));
    else pair.forEach((count, side) => (rest[side]! += count));
  }
  return [withCounts('*', rest), ...lines.sort()];
}

function withCounts(word: string, numbers: readonly number[]): string {
  const shown = numbers.slice(0, numbers.findLastIndex((count) => count > 0) + 1);
  return [word, ...shown].join(' ');
}

/**
 * Only after a letter that does not join does a lost space leave two words that still look right. The word list holds
 * some of these glued forms; for «بار» alone are they all mistakes, elsewhere they may be names («مایک», «رابین»).
 */
function isLosable(
  pair: string,
  known: ReadonlySet<string>,
  attested: ReadonlyMap<string, number>,
  joinedLetters: ReadonlySet<string>,
): boolean {
  const [first = '', second = ''] = pair.split(' ');
  if (!ENDS_APART.test(first) || first.length < 2 || second.length < 3) return false;
  const glued = first + second;
  const isWord = first === 'بار' ? attested.has(glued) : known.has(glued);
  return !isWord && !joinedLetters.has(glued);
}
