import type { ExcerptRun } from './excerpt.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** An excerpt as safe HTML with `mark` around each match. */
export const runsToHtml = (runs: readonly ExcerptRun[]): string =>
  runs
    .map(({ text, marked }) => {
      const safe = text.replace(/[&<>]/g, (letter) => ENTITIES[letter]!);
      return marked ? `<mark>${safe}</mark>` : safe;
    })
    .join('');
