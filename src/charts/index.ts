/**
 * Charts: numbers in, SVG and HTML text out. Right-to-left by default, one picture for every width, no script, no inline
 * style. What the data do not say is refused, not drawn.
 */
import { barTable } from './bar-table.ts';
import { draw, refusalOf, tableRows } from './draw.ts';
import { chartFigure, drawingMarkup } from './figure.ts';
import { fittingKind } from './kind.ts';
import { isRefusal, prepare } from './prepare.ts';
import { chartSentence } from './sentence/index.ts';
import { serialize } from './svg.ts';
import { chartTable } from './table.ts';
import type { ChartInput, ChartKind, ChartRefusal, ChartResult } from './types.ts';

export { escapeText } from './svg.ts';
export { explainRefusal } from './refusal.ts';
export { sparkline } from './sparkline.ts';
export { standaloneSvg } from './standalone/index.ts';
export {
  CHART_KINDS,
  type ChartInput,
  type ChartKind,
  type ChartPoint,
  type ChartRefusal,
  type ChartResult,
  type ChartSeries,
} from './types.ts';

/**
 * Draws a chart as a complete `<figure>` with its sentence, its sources and its table, or says why the data cannot be
 * drawn so. The same input gives the same text.
 * @param asked the kind, taken in the form that the data call for; where there is none, that form alone.
 * @example drawChart('bar', { id: 'c1', title: 'واحدهای راکد', series: [idleUnits] })
 */
export function drawChart(asked: ChartKind | undefined, input: ChartInput): ChartResult {
  const data = prepare(input);
  if (isRefusal(data)) return { ok: false, reason: data };
  const kind = fittingKind(asked, data);
  const drawing = draw(kind, data);
  if (isRefusal(drawing)) return { ok: false, reason: drawing };
  const sentence = chartSentence(kind, data);
  const table = chartTable(data);
  const rows = tableRows(kind, data);
  const picture = rows ? barTable(rows, input.title) : drawingMarkup(kind, drawing, data);
  const figure = chartFigure(rows ? 'bar-table' : kind, data, picture, {
    unit: rows ? '' : (drawing.panels[0]!.unit ?? ''),
    keys: rows ? [] : drawing.keys,
    notes: drawing.notes,
    sentence,
    ...(!rows && { table }),
  });
  return {
    ok: true,
    figure,
    table,
    sentence,
    // Few ask for the picture alone.
    get svg() {
      return serialize(picture);
    },
  };
}

/**
 * Why {@link drawChart} would refuse, without drawing; nothing where it would not.
 * @example refuseChart('share', { id: 'c1', title: '…', series: [inflation] }) // { code: 'share-of-change', … }
 */
export function refuseChart(asked: ChartKind | undefined, input: ChartInput): ChartRefusal | undefined {
  const data = prepare(input);
  return isRefusal(data) ? data : refusalOf(fittingKind(asked, data), data);
}
