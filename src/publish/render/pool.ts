import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PlannedPage } from '../../model/plan.ts';
import type { RenderOrder, WorkerAnswer } from './worker.ts';

/** Large enough that messages cost nothing, small enough that the threads end together. */
const batchSize = 40;

/** Fewer pages than this are rendered by one thread: starting a second costs more than it saves. */
const pagesWorthAThread = 400;

/** One processor is left to this thread, which makes what the others render and is kept busy by that. */
const mostThreads = Math.max(1, availableParallelism() - 1);

/** Megabytes: a thread holds a batch at a time, and needs no more room for garbage than this. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Where pages are written, and the path that the site stands at. */
export type Place = Omit<RenderOrder, 'pages'>;

interface Thread {
  readonly worker: Worker;
  /** Never fulfilled: a thread ends when it is told to. */
  readonly ended: Promise<never>;
}

/** The threads that render pages, as many as pay for themselves. */
export class Renderers {
  private readonly threads: Thread[] = [];
  private isClosed = false;

  /**
   * Starts the threads for so many pages, unless they run or have been ended. They take half a second to be ready, in
   * which the pages can be planned.
   * @param entry the module that exports `render`.
   */
  start(entry: string, pages: number): void {
    if (this.isClosed) return;
    const wanted = Math.min(mostThreads, Math.ceil(pages / pagesWorthAThread));
    while (this.threads.length < wanted) this.threads.push(startThread(entry));
  }

  /**
   * Renders pages, and ends the threads.
   *
   * @param pages are taken as threads ask for them: finding out which have changed goes on beside the rendering.
   * @param rendered is told the addresses of pages that are written.
   * @throws Error naming the page that failed; the rest is then abandoned.
   */
  async render(
    pages: Iterator<PlannedPage>,
    entry: string,
    place: Place,
    rendered: (paths: readonly string[]) => void,
  ): Promise<void> {
    const next = (most: number): PlannedPage[] => {
      const taken: PlannedPage[] = [];
      while (taken.length < most) {
        const { done, value } = pages.next();
        if (done) break;
        taken.push(value);
      }
      return taken;
    };
    const first = next(mostThreads * pagesWorthAThread);
    const take = (): readonly PlannedPage[] =>
      first.length > 0 ? first.splice(0, batchSize) : next(batchSize);
    this.start(entry, first.length);
    try {
      await Promise.all(this.threads.map((thread) => drive(thread, place, take, rendered)));
    } finally {
      await this.close();
    }
  }

  /** Ends all threads, whatever they do. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.threads.splice(0).map(({ worker }) => worker.terminate()));
  }
}

function startThread(entry: string): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: entry, resourceLimits });
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`A rendering thread ended early with code ${String(code)}.`));
    });
  });
  // Heard by whoever has it render; until then nobody waits for it.
  ended.catch(() => undefined);
  return { worker, ended };
}

function drive(
  { worker, ended }: Thread,
  place: Place,
  take: () => readonly PlannedPage[],
  rendered: (paths: readonly string[]) => void,
): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    /** Batches are answered in their order. */
    const inFlight: (readonly string[])[] = [];
    const feed = (): void => {
      const batch = take();
      if (batch.length === 0) return;
      // A page's key has done its work, and is not made a second time for the thread.
      const pages = batch.map(({ route, path, props }) => ({ route, path, props }) as PlannedPage);
      worker.postMessage({ ...place, pages } satisfies RenderOrder);
      inFlight.push(batch.map((page) => page.path));
    };
    // Two batches in flight: the thread never waits for the next one.
    feed();
    feed();
    if (inFlight.length === 0) resolve();
    const hear = (answer: WorkerAnswer): void => {
      if (answer) {
        reject(new Error(`${answer.failed} could not be rendered.\n${answer.reason}`));
        return;
      }
      const paths = inFlight.shift()!;
      feed();
      rendered(paths);
      if (inFlight.length === 0) resolve();
    };
    worker.on('message', (answer: WorkerAnswer) => {
      try {
        hear(answer);
      } catch (error) {
        // Two parts of the site claim one file.
        reject(error as Error);
      }
    });
  });
  return Promise.race([done, ended]);
}
