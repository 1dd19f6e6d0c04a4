import type { BuildBench } from './build.ts';
import type { DevTimes } from './dev.ts';
import type { LighthouseBench } from './lighthouse.ts';
import type { Machine } from './machine.ts';
import type { PageWeight } from './pages.ts';
import type { IndexingTimes, SearchCost } from './search.ts';
import type { ShareTimes } from './share.ts';
import { table } from './table.ts';
import type { TextSpeed } from './text.ts';

/** All that one call of the bench measured. */
export interface Report {
  readonly machine: Machine;
  readonly items: number;
  readonly runs: number;
  builds?: BuildBench;
  dev?: DevTimes;
  pages?: readonly PageWeight[];
  share?: ShareTimes;
  lighthouse?: LighthouseBench;
  text?: readonly TextSpeed[];
  search?: SearchCost & { readonly indexing: IndexingTimes };
}

/** The report as plain tables for a terminal. */
export function printReport(report: Report): string {
  const { processor, cores, memoryGigabytes, system, node } = report.machine;
  const parts = [`${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}, Node ${node}`];
  if (report.builds !== undefined) parts.push(...buildTables(report.builds, report));
  if (report.pages !== undefined) parts.push(pageTable(report.pages));
  if (report.share !== undefined) parts.push(shareTable(report.share));
  if (report.dev !== undefined) parts.push(devTable(report.dev, report));
  if (report.lighthouse !== undefined) parts.push(scoreTable(report.lighthouse));
  if (report.text !== undefined) parts.push(textTable(report.text));
  if (report.search !== undefined) parts.push(...searchTables(report.search));
  return parts.join('\n\n');
}

function buildTables({ rows, missing }: BuildBench, { items, runs }: Report): string[] {
  const head = [
    `${items.toLocaleString('en')} items, median of ${runs}`,
    'wall s',
    '× Hugo',
    'CPU s',
    'peak MB',
    'pages',
    'MB out',
  ];
  const lines = rows.map((row) => [
    row.name,
    row.seconds,
    row.timesHugo?.toFixed(2),
    row.processorSeconds?.toFixed(1),
    row.megabytes?.toFixed(0),
    row.pages,
    (row.bytes / 1e6).toFixed(1),
  ]);
  const notes = missing.map(({ name, install }) => `${name} is not installed: ${install}`);
  const note = '× Hugo: beside Hugo, or beside Hugo with pagefind --site where the build has search.';
  return [table(head, lines), [note, ...notes].join('\n')];
}

function pageTable(pages: readonly PageWeight[]): string {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  return table(
    ['HTML with CSS, KB', 'pages', 'gzip', 'brotli', 'heaviest gzip', 'font'],
    pages.map((page) => [
      page.type,
      page.pages,
      kilobytes(page.gzip),
      kilobytes(page.brotli),
      kilobytes(page.heaviestGzip),
      kilobytes(page.fonts),
    ]),
  );
}

function shareTable({ images, bytes, others, seconds }: ShareTimes): string {
  return table(
    ['share images', 'KB each', 'charts and codes', 'build that draws them all s'],
    [[images, (bytes / 1000).toFixed(1), others, seconds.toFixed(1)]],
  );
}

function devTable({ start, body, headline }: DevTimes, { items }: Report): string {
  return table(
    [`dev, ${items.toLocaleString('en')} items`, 's'],
    [
      ['first start to first page', start.toFixed(1)],
      ['body saved to shown', body.toFixed(2)],
      ['headline saved to shown', headline.toFixed(2)],
    ],
  );
}

function scoreTable(bench: LighthouseBench): string {
  if ('missing' in bench) return `${bench.missing.name} is not installed: ${bench.missing.install}`;
  return table(
    ['Lighthouse, phone', 'performance', 'accessibility', 'best practices', 'SEO', 'failed audits'],
    bench.scores.map((page) => [
      page.type,
      page.performance,
      page.accessibility,
      page.bestPractices,
      page.seo,
      page.failed.join(', '),
    ]),
  );
}

function textTable(speeds: readonly TextSpeed[]): string {
  return table(
    ['text', 'words/s', 'load s', 'peak MB'],
    speeds.map(({ name, wordsPerSecond, loadSeconds, megabytes }) => [
      name,
      Math.round(wordsPerSecond),
      loadSeconds,
      megabytes.toFixed(0),
    ]),
  );
}

function searchTables({ indexing, ...cost }: NonNullable<Report['search']>): string[] {
  const seconds = (value: number): string => value.toFixed(2);
  return [
    table(
      ['search, first query KB', 'results', 'warm ms', 'slowest ms', '10,000 characters ms'],
      [
        [
          (cost.firstQueryBytes / 1000).toFixed(1),
          cost.firstQueryResults,
          cost.warmMedian.toFixed(1),
          cost.warmSlowest.toFixed(0),
          cost.longestQuery.toFixed(0),
        ],
      ],
    ),
    table(
      ['index, clean s', 'one edit s', 'pagefind --site s', '× pagefind'],
      [
        [
          seconds(indexing.clean),
          seconds(indexing.oneEdit),
          seconds(indexing.pagefind),
          seconds(indexing.clean / indexing.pagefind),
        ],
      ],
    ),
  ];
}
