import type { Drawing, Panel } from './drawing.ts';
import { GOAL, kindKeys, seriesKeys, softNotes } from './keys.ts';
import { comparedRows, observationRows, standsInTime, targetRows } from './layout/bars.ts';
import { columnsPanel } from './layout/columns.ts';
import { linePanel, lineScale } from './layout/line.ts';
import { multiplesDrawing } from './layout/multiples.ts';
import { rowLineCount, rowsPanel, type Row } from './layout/rows.ts';
import { refuseShare, sharePanel } from './layout/share.ts';
import { slopeOf, slopePanel } from './layout/slope.ts';
import { fitsColumns } from './layout/slots.ts';
import { allPoints, refuseMixedUnits, type ChartData } from './prepare.ts';
import type { ChartKind, ChartRefusal } from './types.ts';
import { words } from './words.ts';

/** Lines that can still be told apart in one plot. */
const MOST_LINES = 5;
/** Rows, and lines of a row's label, beyond which a table carries the bars. */
const MOST_ROWS = 16;
const MOST_LABEL_LINES = 3;
/** Rows with targets beyond which columns over time are easier to read. */
const MOST_TARGET_ROWS = 3;

/** Why the data forbid a kind of chart, or nothing. Cheap: nothing is laid out. */
export function refusalOf(kind: ChartKind, data: ChartData): ChartRefusal | undefined {
  const mixed = kind === 'multiples' ? undefined : refuseMixedUnits(data);
  if (mixed) return mixed;
  if (kind === 'share') return refuseShare(data);
  if (kind === 'stacked') return refuseStack(data);
  if (kind === 'target') return refuseTargets(data);
  const slope = kind === 'slope' ? slopeOf(data) : undefined;
  return slope && 'code' in slope ? slope : undefined;
}

/** Makes the picture of a kind, or says why the data forbid it. */
export function draw(kind: ChartKind, data: ChartData): Drawing | ChartRefusal {
  const refusal = refusalOf(kind, data);
  if (refusal) return refusal;
  const { traces } = data;
  switch (kind) {
    case 'bar':
      return standsInTime(data) ? columns(data) : rows(data, rowsPanel(observationRows(data)));
    case 'bar-table':
      return rows(data, rowsPanel(observationRows(data)));
    case 'compare':
      return traces.length > 1 ? rows(data, rowsPanel(comparedRows(data))) : draw('bar', data);
    case 'share':
      return rows(data, sharePanel(data));
    case 'grouped':
      return fitsColumns(traces) ? columns(data) : rows(data, rowsPanel(observationRows(data)));
    case 'stacked':
      return columns(data, true);
    case 'target':
      return targets(data);
    case 'slope':
      return slope(data);
    case 'multiples':
      return multiplesDrawing(data);
    case 'line':
      return traces.length > MOST_LINES ? multiplesDrawing(data) : lines(data);
  }
}

/** The rows of a table that carries the bars: for `bar-table`, and for `bar` and `compare` whose rows are long or many. */
export function tableRows(kind: ChartKind, data: ChartData): readonly Row[] | undefined {
  if (kind === 'bar-table') return observationRows(data);
  const several = data.traces.length > 1;
  if (kind !== 'bar' && kind !== 'compare') return undefined;
  if ((kind === 'bar' || !several) && standsInTime(data)) return undefined;
  const found = kind === 'compare' && several ? comparedRows(data) : observationRows(data);
  const long = found.some((row) => rowLineCount(row) > MOST_LABEL_LINES);
  return long || found.length > MOST_ROWS ? found : undefined;
}

function rows(data: ChartData, panel: Panel): Drawing {
  return { panels: [panel], keys: [], notes: softNotes(data) };
}

function columns(data: ChartData, stacked = false): Drawing {
  const { traces, unit, input } = data;
  const panel = columnsPanel(traces, unit, { stacked, direction: input.timeDirection });
  const keys = [...seriesKeys(data), ...kindKeys(data)];
  return { panels: [panel], keys, notes: [...softNotes(data), ...(stacked ? [words.sumOfParts] : [])] };
}

/** Parts of one sum: never negative, at the same times, one value each. */
function refuseStack({ traces }: ChartData): ChartRefusal | undefined {
  const negative = traces.find(({ points }) => points.some(({ value }) => value < 0));
  if (negative) return { code: 'negative-part', series: negative.name };
  const periods = traces.map(({ points }) => points.map(({ period }) => period.id).join(' '));
  const same = periods.every((own) => own === periods[0]);
  return same && fitsColumns(traces) ? undefined : { code: 'parts-of-different-times', periods };
}

function refuseTargets(data: ChartData): ChartRefusal | undefined {
  if (allPoints(data).some(({ kind }) => kind === 'target')) return undefined;
  return { code: 'no-target', series: data.traces.map(({ name }) => name) };
}

function targets(data: ChartData): Drawing {
  const found = targetRows(data);
  if (found.length > MOST_TARGET_ROWS && standsInTime(data)) return columns(data);
  return { panels: [rowsPanel(found)], keys: [GOAL], notes: softNotes(data) };
}

function slope(data: ChartData): Drawing | ChartRefusal {
  const found = slopeOf(data);
  if ('code' in found) return found;
  const cut = found.lines.every(({ first, last }) => first.value > 0 && last.value > 0);
  return { panels: [slopePanel(found, data)], keys: [], notes: cut ? [words.cutAxis] : [] };
}

function lines(data: ChartData): Drawing {
  const { traces, unit, input } = data;
  const { min, max } = lineScale(traces);
  const uncertain = allPoints(data).some(({ qualifier }) => qualifier !== 'exact');
  return {
    panels: [linePanel(traces, unit, { direction: input.timeDirection })],
    keys: [],
    notes: [...(uncertain ? [words.band] : []), ...(min > 0 || max < 0 ? [words.cutAxis] : [])],
  };
}
