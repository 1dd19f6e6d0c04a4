import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { chromiumProgram, pageTypes } from '../../src/browser/index.ts';
import { serveSite } from '../../src/publish/index.ts';
import { median } from './measure.ts';
import { packageIn, type MissingPeer } from './peers.ts';

/** What Lighthouse gives to one page, out of 100 each: medians over the runs, as Lighthouse itself advises. */
export interface PageScores {
  readonly type: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Audits that a run did not pass. */
  readonly failed: readonly string[];
}

export type LighthouseBench = { readonly scores: readonly PageScores[] } | { readonly missing: MissingPeer };

const score = z.object({ score: z.number().nullable() });
const Answer = z.object({
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z.record(z.string(), score),
});

/**
 * Asks Lighthouse, with its own settings for a phone, about one page of every type of a built site.
 *
 * @param packages a folder where npm installed Lighthouse; it is far larger than the project, which does without it.
 * @throws where Lighthouse itself fails.
 */
export async function scorePages(
  siteDir: string,
  packages: string | undefined,
  runs: number,
  say: (line: string) => void,
): Promise<LighthouseBench> {
  const found = packages === undefined ? undefined : packageIn(packages, 'lighthouse');
  if (found === undefined) {
    return {
      missing: { name: 'Lighthouse', install: 'npm install --prefix DIR lighthouse@13, then --peers DIR' },
    };
  }
  const site = await serveSite(siteDir, 0);
  const scores: PageScores[] = [];
  try {
    for (const { name, path: address } of pageTypes(siteDir)) {
      say(`Lighthouse: ${name}`);
      const answers: z.output<typeof Answer>[] = [];
      while (answers.length < runs) {
        answers.push(await ask(path.join(found.dir, 'cli/index.js'), site.url + encodeURI(address)));
      }
      scores.push(scoresOf(name, answers));
    }
  } finally {
    await site.close();
  }
  return { scores };
}

async function ask(program: string, url: string): Promise<z.output<typeof Answer>> {
  const { executablePath, env, flags } = await chromiumProgram();
  const chromeFlags = ['--headless=new', ...flags].join(' ');
  const lighthouse = spawn(
    process.execPath,
    [program, url, '--output=json', '--quiet', `--chrome-flags=${chromeFlags}`],
    { env: { ...process.env, ...env, CHROME_PATH: executablePath }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [answer, complaint] = ['', ''];
  lighthouse.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  lighthouse.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const status = await new Promise<number | null>((resolve, reject) => {
    lighthouse.once('error', reject);
    lighthouse.once('close', resolve);
  });
  if (status !== 0) throw new Error(`Lighthouse failed at ${url}:\n${complaint.trim()}`);
  return Answer.parse(JSON.parse(answer));
}

function scoresOf(type: string, answers: readonly z.output<typeof Answer>[]): PageScores {
  const of = (category: keyof z.output<typeof Answer>['categories']): number =>
    Math.round(100 * median(answers.map(({ categories }) => categories[category].score ?? 0)));
  const failed = answers.flatMap(({ audits }) =>
    Object.entries(audits).flatMap(([name, audit]) => (audit.score === 0 ? [name] : [])),
  );
  return {
    type,
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('best-practices'),
    seo: of('seo'),
    failed: [...new Set(failed)],
  };
}
