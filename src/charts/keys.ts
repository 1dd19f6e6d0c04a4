import { seriesClass, type Key } from './drawing.ts';
import { allPoints, type ChartData } from './prepare.ts';
import { KIND_WORDS, words } from './words.ts';

/** The names of the colours, where a picture has several. */
export function seriesKeys({ traces }: ChartData): Key[] {
  return traces.length < 2 ? [] : traces.map(({ name }, index) => ({ look: seriesClass(index), text: name }));
}

/** What a pale or hollow column is, and a line across one; rows say it in words. */
export function kindKeys(data: ChartData): Key[] {
  const points = allPoints(data);
  const aims = points.filter(({ kind }) => kind === 'target');
  const crossed = (id: string): boolean =>
    points.some(({ kind, period }) => kind !== 'target' && period.id === id);
  const [met, unmet] = [true, false].map((way) => aims.some(({ period }) => crossed(period.id) === way));
  const keys: (Key | undefined)[] = [
    points.some(({ kind }) => kind === 'forecast')
      ? { look: 's1 forecast', text: KIND_WORDS.forecast }
      : undefined,
    unmet ? { look: 's1 target', text: met ? words.openTarget : KIND_WORDS.target } : undefined,
    met ? GOAL : undefined,
  ];
  return keys.filter((key) => key !== undefined);
}

/** The line across a bar that is its target. */
export const GOAL: Key = { look: 'goal', text: KIND_WORDS.target };

/** What a pale edge means, where there is one. */
export function softNotes(data: ChartData): string[] {
  return allPoints(data).some(({ qualifier }) => qualifier !== 'exact') ? [words.softEdge] : [];
}
