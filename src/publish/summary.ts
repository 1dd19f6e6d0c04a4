import type { Newsroom } from '../content/newsroom.ts';
import type { SitePlan } from '../model/plan.ts';
import type { Version } from './write-version.ts';

/** What a finished build made. */
export interface BuildSummary {
  readonly items: number;
  readonly statistics: number;
  /** Charts that journalists placed in items and bulletins. */
  readonly charts: number;
  readonly pages: number;
  /** Pages that had to be rendered; the others were carried over from the last build. */
  readonly rendered: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

export function summarize(
  newsroom: Newsroom,
  plan: SitePlan,
  version: Version,
  seconds: number,
): BuildSummary {
  const calls = [...newsroom.items, ...newsroom.bulletins].flatMap((holder) => holder.calls);
  return {
    items: newsroom.items.length,
    statistics: newsroom.statistics.length,
    charts: calls.filter(({ component }) => component === 'Chart').length,
    pages: plan.pages.filter(({ path }) => path.endsWith('/')).length,
    rendered: version.rendered,
    files: version.manifest.size,
    bytes: version.manifest.values().reduce((sum, { size }) => sum + size, 0),
    seconds,
  };
}
