import { formatNumber } from '../../persian/digits.ts';
import { compared } from '../layout/bars.ts';
import { isPercent } from '../numbers.ts';
import type { ChartData, Trace } from '../prepare.ts';
import type { ChartPoint } from '../types.ts';
import { joinWords, KIND_WORDS } from '../words.ts';
import { trendSentences } from './trend.ts';
import { before, distance, during, rounded, said, state, timeName } from './phrases.ts';

/** More than these are not listed: the highest and the lowest stand for them. */
const LISTED = 4;

/** Targets whose fulfilment is told; the picture and the table show all. */
const TOLD_TARGETS = 2;

interface Pair {
  readonly trace: Trace;
  readonly point: ChartPoint;
}

/** Several observations side by side: what each is, and what may be said about the distance between them. */
export function compareSentences(data: ChartData): string[] {
  return sideBySide(compared(data));
}

/** The same for pairs that are chosen already; not empty. */
export function sideBySide(pairs: readonly Pair[]): string[] {
  const [first] = pairs;
  if (pairs.length === 1) return [state(first!.trace.name, first!.point, first!.trace.unit)];
  const together = pairs.every(({ point }) => point.period.id === first!.point.period.id);
  const alike = pairs.every(({ point }) => point.kind === first!.point.kind);
  const sentences = [pairs.length > LISTED ? ends(pairs, together, alike) : list(pairs, together, alike)];
  const note = differences(pairs, together, alike);
  return note === undefined ? sentences : [...sentences, note];
}

function list(pairs: readonly Pair[], together: boolean, alike: boolean): string {
  const kind = alike ? pairs[0]!.point.kind : undefined;
  const parts = pairs.map(({ trace, point }) => {
    const notes = [
      ...(together ? [] : [timeName(point.period)]),
      ...(alike || point.kind === 'actual' ? [] : [KIND_WORDS[point.kind]]),
    ];
    return `${before(trace.name)} ${said(point, trace.unit)}${notes.length > 0 ? ` (${notes.join('، ')})` : ''}`;
  });
  const time = together ? `${during(pairs[0]!.point.period)}، ` : '';
  const verb =
    kind === 'target' ? 'هدف‌گذاری شده است' : kind === 'forecast' ? 'پیش‌بینی شده است' : 'بوده است';
  return `${time}${joinWords(parts)} ${alike ? verb : 'گزارش شده است'}`;
}

/** Of many, the highest and the lowest; only where all are exact and about one time can there be such. */
function ends(pairs: readonly Pair[], together: boolean, alike: boolean): string {
  const count = formatNumber(pairs.length);
  const [first] = pairs;
  const exact = pairs.every(({ point }) => point.qualifier === 'exact');
  if (!together || !alike || !exact) return `این نمودار ${count} رقم دارد`;
  const values = pairs.map(({ point }) => point.value);
  const part = (word: string, value: number): string => {
    const own = pairs.filter(({ point }) => point.value === value);
    const names =
      own.length > LISTED
        ? `${formatNumber(own.length)} مورد`
        : joinWords(own.map(({ trace }) => `«${trace.name}»`));
    return `${word} ${said(own[0]!.point, own[0]!.trace.unit)} از آنِ ${names}`;
  };
  const [high, low] = [Math.max(...values), Math.min(...values)];
  const kind = first!.point.kind === 'actual' ? 'رقم' : KIND_WORDS[first!.point.kind];
  const time = `${during(first!.point.period)}، از ${count} ${kind}`;
  if (high === low) return `${time} همه ${said(first!.point, first!.trace.unit)} است`;
  return `${time}، ${part('بیشترین', high)} و ${part('کمترین', low)} است`;
}

/** What forbids a comparison, or the distance where nothing does. */
function differences(pairs: readonly Pair[], together: boolean, alike: boolean): string | undefined {
  if (!together) return 'این رقم‌ها از دوره‌های متفاوت‌اند و سهمی از یکدیگر نیستند';
  if (!alike || pairs.length !== 2) return undefined;
  const [larger, smaller] = pairs.toSorted((a, b) => b.point.value - a.point.value) as [Pair, Pair];
  const apart = distance(larger.point, smaller.point, larger.trace.unit);
  return apart === undefined ? undefined : `اختلاف این دو رقم ${apart} است`;
}

/** Percentages of a whole; what the source leaves unsaid is said to be so. */
export function shareSentences({ traces, input }: ChartData): string[] {
  const pairs = traces.flatMap((trace) => trace.points.map((point) => ({ trace, point })));
  const sentences = traces.length === 1 && pairs.length > 1 ? trendSentences(traces) : sideBySide(pairs);
  if (input.whole !== undefined) {
    const whole = `${formatNumber(input.whole.value)} ${traces[0]!.unit}`.trim();
    return [...sentences, `این رقم‌ها بخش‌هایی از «${input.whole.name}» (${whole}) هستند`];
  }
  const [only] = pairs;
  const rest = 100 - only!.point.value;
  if (pairs.length > 1 || only!.point.qualifier !== 'exact' || rest <= 0) return sentences;
  return [
    ...sentences,
    `دربارهٔ ${formatNumber(Number(rest.toPrecision(12)))} درصد دیگر در این داده‌ها رقمی نیست`,
  ];
}

/** Target against what was reached, period by period, newest last. */
export function targetSentences(data: ChartData): string[] {
  return data.traces.flatMap(({ name, unit, points }) => {
    const aims = points.filter(({ kind }) => kind === 'target').slice(-TOLD_TARGETS);
    return aims.map((aim) => {
      const reached = points.find(({ kind, period }) => kind === 'actual' && period.id === aim.period.id);
      if (!reached) return state(name, aim, unit);
      const met = `${during(aim.period)}، ${before(name)} ${said(reached, unit)} و هدف آن ${said(aim, unit)} بوده است`;
      const part = achieved(reached, aim, unit);
      return part === undefined ? met : `${met}؛ ${part}`;
    });
  });
}

/** How what was reached stands to the target, where both are exact; «محقق» is not said, for less may be better. */
function achieved(reached: ChartPoint, aim: ChartPoint, unit: string): string | undefined {
  if (reached.qualifier !== 'exact' || aim.qualifier !== 'exact') return undefined;
  const step = Number((reached.value - aim.value).toPrecision(12));
  if (step === 0) return 'برابر با هدف';
  const side = step > 0 ? 'بیشتر از هدف' : 'کمتر از هدف';
  if (isPercent(unit)) return `${formatNumber(Math.abs(step))} واحد درصد ${side}`;
  if (aim.value <= 0 || reached.value < 0) return `${formatNumber(Math.abs(step))} ${unit} ${side}`;
  return `رقم تحقق‌یافته ${rounded((reached.value / aim.value) * 100)} درصد هدف است`;
}
