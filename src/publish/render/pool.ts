import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PlannedPage } from '../../model/plan.ts';
import type { WorkerAnswer, WorkerOrders } from './worker.ts';

/** Large enough that messages cost nothing, small enough that the threads end together. */
const batchSize = 40;

/** Fewer pages than this are rendered by one thread: starting a second costs more than it saves. */
const pagesWorthAThread = 400;

/**
 * Renders pages into `orders.outDir`, in as many threads as pay for themselves.
 *
 * @param rendered is told the bytes of each page as it is written.
 * @throws Error naming the page that failed; the rest is then abandoned.
 */
export async function renderPages(
  pages: readonly PlannedPage[],
  orders: WorkerOrders,
  rendered: (bytes: number) => void,
): Promise<void> {
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(pages.length / pagesWorthAThread)));
  let next = 0;
  const take = (): readonly PlannedPage[] => pages.slice(next, (next += batchSize));
  const workers = Array.from(
    { length: pages.length === 0 ? 0 : threads },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: orders }),
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
  rendered: (bytes: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const feed = (): boolean => {
      const batch = take();
      if (batch.length > 0) worker.postMessage(batch);
      return batch.length > 0;
    };
    // Two batches in flight: the thread never waits for the next one.
    let inFlight = Number(feed()) + Number(feed());
    if (inFlight === 0) resolve();
    worker.on('message', (answer: WorkerAnswer) => {
      if ('failed' in answer) {
        reject(new Error(`${answer.failed} could not be rendered.\n${answer.reason}`));
        return;
      }
      answer.sizes.forEach(rendered);
      inFlight += Number(feed()) - 1;
      if (inFlight === 0) resolve();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`A rendering thread ended early with code ${String(code)}.`));
    });
  });
}
