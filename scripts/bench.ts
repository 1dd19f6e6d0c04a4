import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { benchBuilds } from './bench/build.ts';
import { benchDev } from './bench/dev.ts';
import { scorePages } from './bench/lighthouse.ts';
import { thisMachine } from './bench/machine.ts';
import { weighPages } from './bench/pages.ts';
import { printReport, type Report } from './bench/report.ts';
import { measureSearch, timeIndexing } from './bench/search.ts';
import { timeShareImages } from './bench/share.ts';
import { benchText } from './bench/text.ts';

const USAGE = `npm run bench -- [options]

  --items N       size of the generated newsroom (1000)
  --runs N        how often builds and Lighthouse measure; medians are printed (3)
  --only LIST     build,dev,pages,share,search,lighthouse,text: what to measure
  --against LIST  hugo,eleventy,astro-mdx: which other generators to build, where they are installed
  --peers DIR     a folder where npm installed Eleventy and Lighthouse
  --no-search     leave out the builds with search
  --dir DIR       a folder to work in, which is kept (a folder in memory that is removed)
  --seed N        another newsroom of the same size (1)
  --json          the result as JSON
  --help          this text
`;

const PEERS = ['hugo', 'eleventy', 'astro-mdx'] as const;
const SECTIONS = ['build', 'dev', 'pages', 'share', 'search', 'lighthouse', 'text'] as const;

const listOf = <const T extends readonly [string, ...string[]]>(names: T) =>
  z
    .string()
    .default(names.join())
    .transform((list) => list.split(',').filter(Boolean))
    .pipe(z.array(z.enum(names)));
const positive = z.coerce.number().int().positive();

const Options = z.object({
  items: positive.default(1000),
  runs: positive.default(3),
  seed: z.coerce.number().int().default(1),
  only: listOf(SECTIONS),
  against: listOf(PEERS),
  peers: z.string().optional(),
  dir: z.string().optional(),
  search: z.boolean().default(true),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const { values } = parseArgs({
  allowNegative: true,
  options: {
    items: text,
    runs: text,
    seed: text,
    only: text,
    against: text,
    peers: text,
    dir: text,
    search: flag,
    json: flag,
    help: flag,
  },
});
const options = Options.parse(values);

if (options.help) console.log(USAGE);
else await bench(options);

async function bench({ only, items, runs, seed, ...order }: z.output<typeof Options>): Promise<void> {
  const workDir = await openWorkDir(order.dir);
  const say = (line: string): void => console.error(line);
  try {
    const report: Report = { machine: thisMachine(), items, runs };
    if (only.some((section) => section !== 'text' && section !== 'dev')) {
      const packages = order.peers === undefined ? undefined : path.resolve(order.peers);
      const builds = await benchBuilds({
        root: process.cwd(),
        workDir,
        items,
        runs: only.includes('build') ? runs : 1,
        seed,
        peers: only.includes('build') ? order.against : [],
        packages,
        search: order.search,
        say,
      });
      if (only.includes('build')) report.builds = builds;
      if (only.includes('pages')) report.pages = weighPages(builds.siteDir);
      if (only.includes('lighthouse'))
        report.lighthouse = await scorePages(builds.siteDir, packages, runs, say);
      if (only.includes('search') && order.search) {
        const indexing = await timeIndexing(builds.siteDir);
        report.search = { ...(await measureSearch(builds.siteDir)), indexing };
      }
      if (only.includes('share')) report.share = await timeShareImages(builds);
    }
    if (only.includes('dev'))
      report.dev = await benchDev({ root: process.cwd(), workDir, items, runs, seed });
    if (only.includes('text')) report.text = await benchText({ root: process.cwd(), workDir, seed });
    console.log(order.json ? JSON.stringify(report, undefined, 2) : printReport(report));
  } finally {
    if (order.dir === undefined) await rm(workDir, { recursive: true, force: true });
  }
}

/** Thousands of files made soon after thousands were deleted take seconds on a disk: memory is measured instead. */
async function openWorkDir(given: string | undefined): Promise<string> {
  if (given === undefined) {
    return mkdtemp(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bultan-bench-'));
  }
  await mkdir(given, { recursive: true });
  return path.resolve(given);
}
