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
  readonly anchor: 'right' | 'left';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ASCENT = 12;
const DESCENT = 5;
const ABOVE = 9;
const BELOW = 20;
/** Spots of a line that are looked at, from edge to edge of the plot. */
const SAMPLES = 120;
/** Farther from the newest value is a little worse. */
const FAR = 0.5;
const OVERLAP = 1000;

const boxOf = ({ x, y, anchor }: LabelPlace, width: number): Box => ({
  left: anchor === 'right' ? x - width : x,
  right: anchor === 'right' ? x : x + width,
  top: y - ASCENT,
  bottom: y + DESCENT,
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

/**
 * A place beside each line for its name: over or under one of its own points, where fewest lines and labels are in the
 * way on the narrowest screen. Each line is its points from old to new.
 */
export function placeLabels(
  lines: readonly { readonly points: readonly Spot[]; readonly label: string }[],
  top: number,
  base: number,
): LabelPlace[] {
  const drawn = lines.flatMap(({ points }) => [...points, ...samples(points)]);
  const taken: Box[] = [];
  return lines.map(({ points, label }) => {
    const width = labelWidth(label) / TIERS.n;
    const costOf = (place: LabelPlace): number => {
      const box = boxOf(place, width);
      const outside = box.left < 0 || box.right > 1.02 || box.top < top - ASCENT || box.bottom > base;
      const crossed = drawn.filter((spot) => holds(box, spot)).length;
      const covered = taken.filter((other) => meets(box, other)).length;
      return crossed + (covered + (outside ? 1 : 0)) * OVERLAP + (1 - place.x) * FAR;
    };
    const places = points.flatMap(({ x, y }) =>
      (['right', 'left'] as const).flatMap((anchor) =>
        [-ABOVE, BELOW].map((dy): LabelPlace => ({
          x: x + (anchor === 'right' ? 0.015 : -0.015),
          y: y + dy,
          anchor,
        })),
      ),
    );
    const costs = places.map(costOf);
    const best = places[costs.indexOf(Math.min(...costs))]!;
    taken.push(boxOf(best, width));
    return best;
  });
}
