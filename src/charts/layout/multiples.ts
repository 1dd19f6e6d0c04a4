import type { Drawing } from '../drawing.ts';
import { refuseMixedUnits, type ChartData } from '../prepare.ts';
import type { ValueScale } from '../scale.ts';
import { words } from '../words.ts';
import { linePanel, lineScale } from './line.ts';

const HEIGHT = 96;

/**
 * A small line chart for each series over one span of time: on one scale where they share a unit, else each on its
 * own, and said so.
 */
export function multiplesDrawing(data: ChartData): Drawing {
  const { traces, unit, input } = data;
  const shared = refuseMixedUnits(data) ? undefined : lineScale(traces);
  const span = traces.flatMap(({ points }) => points);
  const panels = traces.map((trace) => ({
    ...linePanel([trace], shared ? unit : trace.unit, {
      direction: input.timeDirection,
      height: HEIGHT,
      span,
      ...(shared && { scale: shared }),
    }),
    title: trace.name,
  }));
  return { panels, keys: [], notes: shared ? cutNote(shared) : [words.ownScales] };
}

function cutNote({ min, max }: ValueScale): string[] {
  return min > 0 || max < 0 ? [words.cutAxis] : [];
}
