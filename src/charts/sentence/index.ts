import type { ChartData } from '../prepare.ts';
import type { ChartKind } from '../types.ts';
import { compareSentences, shareSentences, sideBySide, targetSentences } from './side.ts';
import { trendSentences } from './trend.ts';

/** Traces whose way is told one by one; of more, only the newest values are set side by side. */
const TOLD_TRACES = 3;

/**
 * What a chart shows, in Persian, and nothing that the data do not say.
 * @example chartSentence('line', data) // 'از سال ۱۳۹۵ تا ۱۴۰۳، واحدهای راکد از ۲۲۰ به ۱۱۴ واحد رسیده است؛ …'
 */
export function chartSentence(kind: ChartKind, data: ChartData): string {
  return `${subject(data)}${sentencesOf(kind, data).join('. ')}.`;
}

/** What is measured, where the traces are called by their places alone and the title does not say it. */
function subject({ input: { series, title }, traces }: ChartData): string {
  const [only] = series;
  return series.length > 1 || traces.length === 1 || title.includes(only!.name) ? '' : `${only!.name}: `;
}

function sentencesOf(kind: ChartKind, data: ChartData): string[] {
  const { traces } = data;
  if (kind === 'share') return shareSentences(data);
  if (kind === 'target') return targetSentences(data);
  const single = traces.every(({ points }) => points.length === 1);
  if (single) return sideBySide(traces.map((trace) => ({ trace, point: trace.points[0]! })));
  if (kind === 'compare' && traces.length > 1) return compareSentences(data);
  return traces.length > TOLD_TRACES ? compareSentences(data) : trendSentences(traces);
}
