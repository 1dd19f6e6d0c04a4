import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './measure.ts';
import { generateNewsroom } from './newsroom/index.ts';

/** Seconds that somebody waits who writes with `npm run dev`. */
export interface DevTimes {
  /** From the command to the first page. */
  readonly start: number;
  /** From saving an item to its page as saved, fetched; the median of all saves. */
  readonly body: number;
  readonly headline: number;
}

export interface DevOrder {
  readonly root: string;
  readonly workDir: string;
  readonly items: number;
  readonly runs: number;
  readonly seed: number;
}

const LIMIT = 180_000;
const PAUSE = 10;
/** Letters, because a page shows digits as Persian ones. */
const MARKS = 'ابپتثجچحخدذرز';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * Starts the dev server on a generated newsroom, saves an item again and again, and fetches its page until it shows.
 * @throws Error where a page does not show within three minutes
 */
export async function benchDev({ root, workDir, items, runs, seed }: DevOrder): Promise<DevTimes> {
  const dir = path.join(workDir, 'dev-content');
  const order = { items, statistics: Math.ceil(items / 50), seed, dir, source: path.join(root, 'content') };
  const { items: generated } = await generateNewsroom(order);
  const { id } = generated.at(-1)!.plan;
  const file = path.join(dir, 'news', `${id}.mdx`);
  const port = await freePort();
  const address = encodeURI(`http://localhost:${port}/news/${id}/`);

  const shown = async (mark: string): Promise<number> => {
    const from = performance.now();
    while (performance.now() - from < LIMIT) {
      const page = await fetch(address).then(
        (response) => (response.ok ? response.text() : ''),
        () => '',
      );
      if (page.includes(mark)) return (performance.now() - from) / 1000;
      await sleep(PAUSE);
    }
    throw new Error(`${address} does not show what was saved`);
  };

  const server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: root,
    env: {
      ...process.env,
      CONTENT_DIR: dir,
      CACHE_DIR: path.join(workDir, 'dev-cache'),
      PORT: String(port),
    },
    stdio: 'ignore',
  });
  const text = readFileSync(file, 'utf8');
  try {
    const start = await shown('</html>');
    const body: number[] = [];
    const headline: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const mark = `نشان ${MARKS[run % MARKS.length]}`;
      writeFileSync(file, `${text}\n${mark}.\n`);
      body.push(await shown(`${mark}.`));
      writeFileSync(file, text.replace(/^title: .*$/m, `title: تیتر ${mark}`));
      headline.push(await shown(`تیتر ${mark}`));
    }
    return { start, body: median(body), headline: median(headline) };
  } finally {
    server.kill();
  }
}
