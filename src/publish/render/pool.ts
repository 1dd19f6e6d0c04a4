import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PlannedPage } from '../../model/plan.ts';
import type { WorkerAnswer, WorkerOrders } from './worker.ts';

/** Large enough that messages cost nothing, small enough that the threads end together. */
const batchSize = 40;

/** Fewer pages than this are rendered by one thread: starting a second costs more than it saves. */
const pagesWorthAThread = 400;

/** Megabytes: a thread holds a batch at a time, and needs no more room for garbage than this. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/**
 * Renders pages into `orders.outDir`, in as many threads as pay for themselves.
 *
 * @param pages are taken as threads ask for them: finding out which have changed goes on beside the rendering.
 * @param rendered is told how many more pages are written.
 * @throws Error naming the page that failed; the rest is then abandoned.
 */
export async function renderPages(
  pages: Iterator<PlannedPage>,
  orders: WorkerOrders,
  rendered: (pages: number) => void,
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
  const most = availableParallelism() * pagesWorthAThread;
  const first = next(most);
  const take = (): readonly PlannedPage[] =>
    first.length > 0 ? first.splice(0, batchSize) : next(batchSize);
  const workers = Array.from(
    { length: Math.ceil(first.length / pagesWorthAThread) },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: orders, resourceLimits }),
  );
  try {
    await Promise.all(workers.map((worker) => drive(worker, take, rendered)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function drive(
  worker: Worker,
  take: () => readonly PlannedPage[],
  rendered: (pages: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const feed = (): boolean => {
      const batch = take();
      // A page's key has done its work, and is not made a second time for the thread.
      if (batch.length > 0)
        worker.postMessage(batch.map(({ route, path, props }) => ({ route, path, props })));
      return batch.length > 0;
    };
    // Two batches in flight: the thread never waits for the next one.
    let inFlight = Number(feed()) + Number(feed());
    if (inFlight === 0) resolve();
    const hear = (answer: WorkerAnswer): void => {
      if ('failed' in answer) {
        reject(new Error(`${answer.failed} could not be rendered.\n${answer.reason}`));
        return;
      }
      rendered(answer.rendered);
      inFlight += Number(feed()) - 1;
      if (inFlight === 0) resolve();
    };
    worker.on('message', (answer: WorkerAnswer) => {
      try {
        hear(answer);
      } catch (error) {
        // Two parts of the site claim one file.
        reject(error as Error);
      }
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`A rendering thread ended early with code ${String(code)}.`));
    });
  });
}
