import type { Drawing } from './drawing.ts';
import { barDrawing, comparePanel } from './layout/bars.ts';
import { linePanel, lineScale } from './layout/line.ts';
import { sharePanel, refuseShare } from './layout/share.ts';
import { allPoints, refuseMixedUnits, type ChartData } from './prepare.ts';
import type { ChartKind, ChartRefusal } from './types.ts';
import { words } from './words.ts';

/** Chooses and makes the picture of a kind, or says why the data forbid it. */
export function draw(kind: ChartKind, data: ChartData): Drawing | ChartRefusal {
  const mixed = kind === 'multiples' ? undefined : refuseMixedUnits(data);
  if (mixed) return mixed;
  switch (kind) {
    case 'bar':
      return softened(data, barDrawing(data));
    case 'compare':
      return softened(data, data.traces.length > 1 ? single(comparePanel(data)) : barDrawing(data));
    case 'share':
      return refuseShare(data) ?? softened(data, single(sharePanel(data)));
    default:
      return lineDrawing(data);
  }
}

const single = (panel: Drawing['panels'][number]): Drawing => ({ panels: [panel], keys: [] });

/** A pale edge is explained where there is one. */
function softened(data: ChartData, drawing: Drawing): Drawing {
  const soft = allPoints(data).some(({ qualifier }) => qualifier !== 'exact');
  return soft ? { ...drawing, keys: [...drawing.keys, { text: words.softEdge }] } : drawing;
}

function lineDrawing(data: ChartData): Drawing {
  const { traces, unit, input } = data;
  const keys: Drawing['keys'][number][] = [];
  if (allPoints(data).some(({ qualifier }) => qualifier !== 'exact')) keys.push({ text: words.band });
  const scale = lineScale(traces);
  if (scale.min > 0 || scale.max < 0) keys.push({ text: words.cutAxis });
  return { panels: [linePanel(traces, unit, { direction: input.timeDirection })], keys };
}
