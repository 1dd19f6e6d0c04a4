import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Peer } from './export.ts';
import { folderSize, measure, median, type Command, type Measured } from './measure.ts';
import { generateNewsroom, type GeneratedNewsroom } from './newsroom/index.ts';
import { pagefindCommand, preparePeers, type MissingPeer } from './peers.ts';
import { copyProject } from './project-copy.ts';

export interface BuildBenchOrder {
  readonly root: string;
  readonly workDir: string;
  readonly items: number;
  readonly runs: number;
  readonly seed: number;
  /** Which other generators to build, where they are installed. */
  readonly peers: readonly Peer[];
  /** A folder where npm installed peers. */
  readonly packages?: string;
  readonly search: boolean;
  /** Hears what is being done. */
  readonly say: (line: string) => void;
}

interface BuildRow {
  readonly name: string;
  /** Medians over the runs. */
  readonly seconds: number;
  readonly processorSeconds?: number;
  readonly megabytes?: number;
  /** How many times the wall time of Hugo, or of Hugo with `pagefind --site` where the row has search. */
  readonly timesHugo?: number;
  readonly pages: number;
  readonly bytes: number;
}

export interface BuildBench {
  readonly rows: readonly BuildRow[];
  readonly missing: readonly MissingPeer[];
  /** The copy of the project that built the newsroom. */
  readonly projectDir: string;
  readonly contentDir: string;
  /** Where the generated newsroom's site stands, complete but for its drawings. */
  readonly siteDir: string;
}

interface Scenario {
  readonly name: string;
  readonly search: boolean;
  readonly outDir: string;
  /** Brings the files into the state that is measured. */
  prepare(run: number): Promise<void>;
  readonly commands: readonly Command[];
}

/**
 * Builds a generated newsroom with Bultan, clean and after edits, with and without search, and with the peers that are
 * installed: every scenario once in each run, so that a slow minute of the machine meets all of them.
 *
 * @throws where a build fails.
 */
export async function benchBuilds(order: BuildBenchOrder): Promise<BuildBench> {
  const { root, workDir, items, seed, say } = order;
  say(`generating ${items} items`);
  const newsroom = await generateNewsroom({
    items,
    statistics: Math.ceil(items / 20),
    seed,
    dir: path.join(workDir, 'content'),
    source: path.join(root, 'content'),
  });
  const projectDir = path.join(workDir, 'project');
  await copyProject(root, projectDir);
  const { ready, missing } = await preparePeers({
    root,
    packages: order.packages,
    only: order.peers,
    newsroom,
    workDir,
  });

  const scenarios: Scenario[] = [];
  for (const { peer, name, build, outDir } of ready) {
    const prepare = (): Promise<void> =>
      clear(outDir, path.join(build.cwd, '.astro'), path.join(build.cwd, 'resources'));
    scenarios.push({ name, search: false, outDir, prepare, commands: [build] });
    if (peer === 'hugo' && order.search) {
      const commands = [build, pagefindCommand(root, outDir)];
      scenarios.push({ name: `${name} + pagefind --site`, search: true, outDir, prepare, commands });
    }
  }
  scenarios.push(...ownScenarios(newsroom, workDir, false));
  if (order.search) scenarios.push(...ownScenarios(newsroom, workDir, true));

  const results = new Map<string, Measured[]>();
  const sizes = new Map<string, { pages: number; bytes: number }>();
  for (let run = 0; run < order.runs; run += 1) {
    for (const scenario of scenarios) {
      await scenario.prepare(run);
      const parts: Measured[] = [];
      for (const command of scenario.commands) parts.push(await measure(command));
      const measured = together(parts);
      say(`run ${run + 1}: ${scenario.name}: ${measured.seconds.toFixed(2)} s`);
      results.set(scenario.name, [...(results.get(scenario.name) ?? []), measured]);
      if (run === 0) sizes.set(scenario.name, await folderSize(scenario.outDir));
    }
  }
  const rows = scenarios.map(({ name }) => ({ name, ...medians(results.get(name)!), ...sizes.get(name)! }));
  return {
    rows: withRatios(rows, scenarios),
    missing,
    projectDir,
    contentDir: newsroom.dir,
    siteDir: path.join(workDir, 'site'),
  };
}

const Package = z.object({ scripts: z.object({ build: z.string() }) });

/** What `npm run build` runs in the project's copy, on the generated newsroom. */
export function buildCommand(
  { projectDir, contentDir, siteDir }: Pick<BuildBench, 'projectDir' | 'contentDir' | 'siteDir'>,
  flags: readonly string[],
): Command {
  const { scripts } = Package.parse(JSON.parse(readFileSync(path.join(projectDir, 'package.json'), 'utf8')));
  return {
    program: process.execPath,
    arguments: [...scripts.build.split(' ').slice(1), ...flags],
    cwd: projectDir,
    environment: { CONTENT_DIR: contentDir, OUT_DIR: siteDir, CI: 'true' },
  };
}

/** Bultan's own builds, each on top of the one before. */
function ownScenarios(newsroom: GeneratedNewsroom, workDir: string, search: boolean): Scenario[] {
  const project = path.join(workDir, 'project');
  const outDir = path.join(workDir, 'site');
  const command = buildCommand({ projectDir: project, contentDir: newsroom.dir, siteDir: outDir }, [
    '--no-share-images',
    ...(search ? [] : ['--no-search']),
  ]);
  const middle = newsroom.items[Math.floor(newsroom.items.length / 2)]!;
  const file = path.join(newsroom.dir, 'news', `${middle.plan.id}.mdx`);
  let edits = 0;
  const edit = (change: (text: string, count: number) => string) => (): Promise<void> => {
    edits += 1;
    writeFileSync(file, change(readFileSync(file, 'utf8'), edits));
    return Promise.resolve();
  };
  const named = (what: string): string => `Bultan${search ? ' with search' : ''}, ${what}`;
  const scenario = (what: string, prepare: Scenario['prepare']): Scenario => ({
    name: named(what),
    search,
    outDir,
    prepare,
    commands: [command],
  });
  return [
    scenario('clean', () => clear(outDir, path.join(project, '.cache'), path.join(project, '.astro'))),
    scenario(
      'one body edited',
      edit((text, count) => `${text}\nاین خبر ${'بار دیگر '.repeat(count)}ویرایش شد.\n`),
    ),
    scenario(
      'one headline edited',
      edit((text) => text.replace(/^title: (?:"(.*)"|(.*))$/mu, 'title: $1$2، بازنگری‌شده')),
    ),
    scenario('nothing edited', () => Promise.resolve()),
  ];
}

/** Commands that follow one another, as one. */
function together(parts: readonly Measured[]): Measured {
  const sum = (values: readonly (number | undefined)[]): number | undefined =>
    values.reduce(
      (total, value) => (total === undefined || value === undefined ? undefined : total + value),
      0,
    );
  const known = parts.flatMap(({ megabytes }) => (megabytes === undefined ? [] : [megabytes]));
  return {
    seconds: sum(parts.map(({ seconds }) => seconds))!,
    processorSeconds: sum(parts.map(({ processorSeconds }) => processorSeconds)),
    megabytes: known.length === 0 ? undefined : Math.max(...known),
  };
}

function medians(runs: readonly Measured[]): Measured {
  const of = (field: keyof Measured): number | undefined => {
    const values = runs.flatMap((run) => run[field] ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  return { seconds: of('seconds')!, processorSeconds: of('processorSeconds'), megabytes: of('megabytes') };
}

function withRatios(
  rows: readonly Omit<BuildRow, 'timesHugo'>[],
  scenarios: readonly Scenario[],
): BuildRow[] {
  const hugo = (search: boolean): number | undefined =>
    rows.find((row, index) => row.name.startsWith('Hugo') && scenarios[index]!.search === search)?.seconds;
  return rows.map((row, index) => {
    const base = hugo(scenarios[index]!.search);
    return base === undefined ? row : { ...row, timesHugo: row.seconds / base };
  });
}

async function clear(...folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}
