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
  /** Whether glued plurals are this text's style: all else keeps its ZWNJ. */
  readonly isOldStyle: boolean;
}

/** What was seen of the ZWNJ that a text should have. */
export interface Evidence {
  kept: number;
  deleted: number;
  spaced: number;
  /** Plurals and degrees after a joining letter other than ه, with and without their ZWNJ. */
  keptSuffixes: number;
  gluedSuffixes: number;
}

/** Nothing seen yet. */
export const noEvidence = (): Evidence => ({
  kept: 0,
  deleted: 0,
  spaced: 0,
  keptSuffixes: 0,
  gluedSuffixes: 0,
});

interface Counts {
  readonly kept: number;
  readonly deleted: number;
  readonly spaced: number;
}

/** What a text is taken for before it is read, as if so many ZWNJ had been seen. */
const UNREAD: Counts = { kept: 3, deleted: 0.1, spaced: 0.1 };
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

/** No text is taken to be perfect. */
const LEAST = 2e-4;
/** Older spelling is told from a slip by this many glued forms, this share, and this many ZWNJ elsewhere. */
const OLD_STYLE = { glued: 3, share: 0.08, kept: 8, deletedShare: 0.1 };

/** The rates that the evidence speaks for. */
export function estimateDamage(evidence: Evidence): Damage {
  const { keptSuffixes, gluedSuffixes } = evidence;
  const prior = priorFor(evidence);
  const kept = evidence.kept + prior.kept;
  const deleted = evidence.deleted + prior.deleted;
  const spaced = evidence.spaced + prior.spaced;
  const sum = kept + deleted + spaced;
  const isOldStyle =
    gluedSuffixes >= OLD_STYLE.glued &&
    gluedSuffixes / (gluedSuffixes + keptSuffixes) >= OLD_STYLE.share &&
    evidence.kept >= OLD_STYLE.kept &&
    evidence.deleted / (evidence.deleted + evidence.kept) < OLD_STYLE.deletedShare;
  const glued = (deleted + gluedSuffixes) / (sum + gluedSuffixes + keptSuffixes);
  return {
    deleted: Math.max(LEAST, deleted / sum),
    glued: Math.max(LEAST, glued),
    spaced: Math.max(LEAST, spaced / sum),
    isOldStyle,
  };
}
