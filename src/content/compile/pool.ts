import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CompiledText } from '../store/store.ts';
import { compileFile, type CompileOrder, type Unreadable } from './compile-file.ts';

/** Fewer files than this are compiled here: a thread takes as long to start. */
const WORTH_A_THREAD = 600;
const BATCH = 50;

type Answer = CompiledText | Unreadable;

/** Feeds one thread, two batches ahead, until nothing is left. */
function drive(
  worker: Worker,
  take: () => readonly CompileOrder[],
  done: (answers: readonly Answer[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let inFlight = 0;
    const feed = (): void => {
      const batch = take();
      if (batch.length === 0) return;
      inFlight += 1;
      worker.postMessage(batch);
    };
    worker.on('message', (answers: readonly Answer[]) => {
      done(answers);
      inFlight -= 1;
      feed();
      if (inFlight === 0) resolve();
    });
    worker.once('error', reject);
    feed();
    feed();
    if (inFlight === 0) resolve();
  });
}

/**
 * Compiles files, in as many threads as pay for themselves.
 * @param done is given the answers in no fixed order
 */
export async function compileAll(
  orders: readonly CompileOrder[],
  done: (answer: Answer) => void,
): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.floor(orders.length / (WORTH_A_THREAD / 2)));
  if (orders.length < WORTH_A_THREAD || threads < 2) {
    for (const order of orders) done(compileFile(order));
    return;
  }
  let next = 0;
  const take = (): readonly CompileOrder[] => orders.slice(next, (next += BATCH));
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./worker.ts', import.meta.url)));
  try {
    await Promise.all(workers.map((worker) => drive(worker, take, (answers) => answers.forEach(done))));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
