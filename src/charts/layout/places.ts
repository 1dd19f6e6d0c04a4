import { TIERS } from '../drawing.ts';
import { labelWidth } from '../labels.ts';

/** A spot in a plot: x as a share of the width, y in px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A place for a label. */
export interface LabelPlace extends Spot {
  /** The edge of the text that stands at `x`. */
  readonly anchor: 'right' | 'left' | 'middle';
}

interface Candidate extends LabelPlace {
  readonly penalty: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ASCENT = 12;
const DESCENT = 4;
const ABOVE = 11;
const BELOW = 21;
/** Room over the plot and beside it, before the labels of the axes. */
const ROOM_ABOVE = 22;
const RIGHTMOST = 1.01;
/** How far a label reaches back over its spot, as a share of the width. */
const NUDGE = 0.015;
/** How far a label stands beside its spot, and its baseline there. */
const BESIDE = 0.035;
const MIDDLE = 5;
/** One line farther from its spot. */
const FARTHER = 15;
/** Spots of a line that are looked at, from edge to edge of the plot. */
const SAMPLES = 120;
/** Farther from the newest value is a little worse. */
const FAR = 0.5;
const OVERLAP = 1000;
const OUTSIDE = 5000;
const HIDDEN = 15;
/** Half of a sign, in px and as a share of the narrowest width. */
const SIGN = 4;

const boxOf = ({ x, y, anchor }: LabelPlace, width: number): Box => ({
  left: anchor === 'right' ? x - width : anchor === 'left' ? x : x - width / 2,
  right: anchor === 'right' ? x : anchor === 'left' ? x + width : x + width / 2,
  top: y - ASCENT,
  bottom: y + DESCENT,
});

const signBox = ({ x, y }: Spot): Box => ({
  left: x - SIGN / TIERS.n,
  right: x + SIGN / TIERS.n,
  top: y - SIGN,
  bottom: y + SIGN,
});

const holds = (box: Box, { x, y }: Spot): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Spots along a line, close enough that no label can hide between two. */
function samples(line: readonly Spot[]): Spot[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index]!;
    const steps = Math.max(1, Math.ceil(Math.abs(to.x - from.x) * SAMPLES));
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

/** A label and the spots that it may stand over or under. */
export interface LabelRequest {
  readonly text: string;
  readonly spots: readonly Spot[];
}

/**
 * Places for labels where fewest lines and other labels are in the way on the narrowest screen, the first label first.
 * @param lines what is drawn, each from point to point.
 * @param signs dots and the like, which a label must not hide.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  lines: readonly (readonly Spot[])[],
  signs: readonly Spot[],
  { top, base }: { readonly top: number; readonly base: number },
): LabelPlace[] {
  const drawn = lines.flatMap((line) => [...line, ...samples(line)]);
  const taken: Box[] = [];
  return requests.map(({ text, spots }) => {
    const width = labelWidth(text) / TIERS.n;
    const costOf = (place: Candidate): number => {
      const box = boxOf(place, width);
      const outside =
        box.left < 0 || box.right > RIGHTMOST || box.top < top - ROOM_ABOVE || box.bottom > base;
      const crossed = drawn.filter((spot) => holds(box, spot)).length;
      const hidden = signs.filter((sign) => meets(box, signBox(sign))).length;
      const covered = taken.filter((other) => meets(box, other)).length;
      const forbidden = covered * OVERLAP + (outside ? OUTSIDE : 0);
      return forbidden + crossed + hidden * HIDDEN + place.penalty + (1 - place.x) * FAR;
    };
    const places = spots.flatMap(around);
    const costs = places.map(costOf);
    const best = places[costs.indexOf(Math.min(...costs))]!;
    taken.push(boxOf(best, width));
    return best;
  });
}

/** Over and under a spot, centred or reading away from it to either side; then beside it; then a line farther. */
function around({ x, y }: Spot): Candidate[] {
  const levels = [-ABOVE, BELOW, -ABOVE - FARTHER, BELOW + FARTHER];
  const stacked = levels.flatMap((dy, index): Candidate[] => {
    const penalty = index < 2 ? 0 : 2;
    return [
      { x, y: y + dy, anchor: 'middle', penalty },
      { x: x + NUDGE, y: y + dy, anchor: 'right', penalty },
      { x: x - NUDGE, y: y + dy, anchor: 'left', penalty },
    ];
  });
  return [
    ...stacked,
    { x: x - BESIDE, y: y + MIDDLE, anchor: 'right', penalty: 1 },
    { x: x + BESIDE, y: y + MIDDLE, anchor: 'left', penalty: 1 },
  ];
}
