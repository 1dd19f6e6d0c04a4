/**
 * How damaged a text is. A text that writes its ZWNJ is left alone where it is merely unusual; one that has lost them
 * is corrected boldly.
 */
export interface Damage {
  /** Share of intended ZWNJ that vanished. */
  readonly deleted: number;
  /** The same for plurals and degrees after a joining letter, which an older spelling writes glued on purpose. */
  readonly glued: number;
  /** Share of intended ZWNJ that became spaces. */
  readonly spaced: number;
  /** How far all this is known: 0 where the text has shown nothing, near 1 after a few paragraphs. */
  readonly certainty: number;
  /** Whether glued plurals are this text's style: all else keeps its ZWNJ. */
  readonly isOldStyle: boolean;
}

/** What was seen of the ZWNJ that a text should have. */
export interface Evidence {
  kept: number;
  deleted: number;
  spaced: number;
  /** Plurals and degrees after a joining letter other than ه: with a ZWNJ or a space before them, and glued. */
  apartSuffixes: number;
  gluedSuffixes: number;
}

/** Nothing seen yet. */
export const noEvidence = (): Evidence => ({
  kept: 0,
  deleted: 0,
  spaced: 0,
  apartSuffixes: 0,
  gluedSuffixes: 0,
});

interface Counts {
  readonly kept: number;
  readonly deleted: number;
  readonly spaced: number;
}

/** What a text is taken for before it is read, as if so many ZWNJ had been seen. */
const UNREAD: Counts = { kept: 1.5, deleted: 0.1, spaced: 0.1 };
/** Damage is done by a program to a whole text: what most of the evidence shows is likely to hold for the rest. */
const KINDS: readonly (keyof Counts)[] = ['kept', 'deleted', 'spaced'];
const TYPICAL = 6;
const RARE: Counts = { kept: 0.05, deleted: 0.03, spaced: 0.03 };
const MAJORITY = 0.75;

function priorFor(evidence: Counts): Counts {
  const sum = evidence.kept + evidence.deleted + evidence.spaced;
  const kind = KINDS.find((each) => evidence[each] > MAJORITY * sum);
  return kind === undefined ? UNREAD : { ...RARE, [kind]: TYPICAL };
}

/** A text that has shown so many ZWNJ, or their loss, is known by half. */
const HALF_CERTAIN = 3;
/** No text is taken to be perfect. */
const LEAST = 2e-4;
/** More of the other ZWNJ vanished than this: what is glued is damage and no style. */
const DAMAGED_SHARE = 0.1;
/** Older spelling is told from a slip by this many glued forms, this share, and this much that is not glued. */
const OLD_STYLE = { glued: 3, share: 0.08, intact: 8 };
/** A short text is believed where most of the forms are glued. */
const MOSTLY_GLUED = 0.5;

/** Whether the text glues plurals and degrees on purpose; a text that has no other ZWNJ does not say. */
function isOldStyle({ kept, deleted, spaced, apartSuffixes, gluedSuffixes }: Evidence): boolean {
  const intact = kept + spaced;
  if (gluedSuffixes === 0 || intact === 0 || deleted / (deleted + intact) >= DAMAGED_SHARE) return false;
  const share = gluedSuffixes / (gluedSuffixes + apartSuffixes);
  if (share > MOSTLY_GLUED) return true;
  return gluedSuffixes >= OLD_STYLE.glued && share >= OLD_STYLE.share && intact >= OLD_STYLE.intact;
}

/** The rates that the evidence speaks for. */
export function estimateDamage(evidence: Evidence): Damage {
  const { apartSuffixes, gluedSuffixes } = evidence;
  const prior = priorFor(evidence);
  const kept = evidence.kept + prior.kept;
  const deleted = evidence.deleted + prior.deleted;
  const spaced = evidence.spaced + prior.spaced;
  const sum = kept + deleted + spaced;
  const seen = evidence.kept + evidence.deleted + evidence.spaced;
  const glued = (deleted + gluedSuffixes) / (sum + gluedSuffixes + apartSuffixes);
  return {
    deleted: Math.max(LEAST, deleted / sum),
    glued: Math.max(LEAST, glued),
    spaced: Math.max(LEAST, spaced / sum),
    certainty: seen / (seen + HALF_CERTAIN),
    isOldStyle: isOldStyle(evidence),
  };
}
