import type { Damage } from './damage.ts';
import { isGluable, type Intended } from './word.ts';
import { joinsNext, ZWNJ } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlacedWord, Run } from './runs.ts';
import { SUFFIX_GROUPS } from './suffixes.ts';

/** Which rule a repair belongs to. */
export type RepairKind = 'imperfective' | 'plural' | 'degree' | 'enclitic' | 'compound';

/** One word as it should be. */
export interface Repair {
  readonly kind: RepairKind;
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** False where the text writes so on purpose. */
  readonly isSure: boolean;
}

function kindOf(letters: string, cuts: readonly number[], cut: number, lexicon: Lexicon): RepairKind {
  const part = letters.slice(
    cut,
    cuts.find((other) => other > cut),
  );
  if (lexicon.verbs.imperfectiveEnd(letters) === cut || /(?:^|[^آ-ی])ن?می$/.test(letters.slice(0, cut)))
    return 'imperfective';
  if (SUFFIX_GROUPS.plural.has(part)) return 'plural';
  if (SUFFIX_GROUPS.degree.has(part)) return 'degree';
  if (SUFFIX_GROUPS.enclitic.has(part) && /[هی]$/.test(letters.slice(0, cut))) return 'enclitic';
  return 'compound';
}

/** Writes the words of one intended word with its parts' ZWNJ; also says what was missing. */
function write(text: readonly PlacedWord[], intended: Intended, keepGlued: boolean) {
  const { letters, cuts, spaceAt } = intended;
  const missing: number[] = [];
  let hasGlued = false;
  let written = '';
  let at = 0;
  text.forEach((word, index) => {
    const own = new Set(word.cuts.map((cut) => cut + at));
    for (let letter = 0; letter < word.letters.length; letter += 1, at += 1) {
      const isJoint = at > 0 && cuts.includes(at);
      const isInside = letter > 0;
      const isSeen = at > 0 && joinsNext(letters[at - 1]!);
      const isGlued = isJoint && isInside && !own.has(at) && isGluable(letters, cuts, at);
      if (isJoint && isSeen && !(isGlued && keepGlued)) written += ZWNJ;
      if (isGlued && isSeen && keepGlued) hasGlued = true;
      if (isJoint && ((isInside && isSeen && !own.has(at)) || (!isInside && index > 0))) {
        if (!(isGlued && keepGlued)) missing.push(at);
      }
      if (spaceAt === at) written += ' ';
      written += word.spelt[letter]!;
    }
  });
  return { written, missing, hasGlued };
}

/** What the decoded words ask to be changed in the text. */
export function repairsOf(run: Run, path: readonly Intended[], damage: Damage, lexicon: Lexicon): Repair[] {
  const repairs: Repair[] = [];
  for (const intended of path) {
    if (intended.isApart === true) continue;
    const words = run.words.slice(intended.first, intended.first + intended.count);
    const { start } = words[0]!;
    const { end } = words.at(-1)!;
    const { written, missing, hasGlued } = write(words, intended, damage.isOldStyle);
    const { letters, cuts } = intended;
    if (missing.length > 0 || intended.spaceAt !== undefined) {
      const kinds = missing.map((cut) => kindOf(letters, cuts, cut, lexicon));
      repairs.push({ kind: kinds.at(-1) ?? 'compound', start, end, after: written, isSure: true });
    } else if (hasGlued) {
      const full = write(words, intended, false);
      const kind = kindOf(letters, cuts, full.missing.at(-1)!, lexicon);
      repairs.push({ kind, start, end, after: full.written, isSure: false });
    }
  }
  return repairs;
}
