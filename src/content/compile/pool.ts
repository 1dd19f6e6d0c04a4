import { availableParallelism } from 'node:os';
import { setImmediate as immediately } from 'node:timers/promises';
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

/** Compiles here, and lets the answers of the threads in between. */
async function compileHere(
  take: () => readonly CompileOrder[],
  done: (answer: Answer) => void,
): Promise<void> {
  for (let batch = take(); batch.length > 0; batch = take()) {
    for (const order of batch) done(compileFile(order));
    await immediately();
  }
}

/**
 * Compiles files, in as many threads as pay for themselves; this one is one of them, since it has the compiler loaded.
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
  const workers = Array.from(
    { length: threads - 1 },
    () => new Worker(new URL('./worker.ts', import.meta.url)),
  );
  try {
    const driven = workers.map((worker) => drive(worker, take, (answers) => answers.forEach(done)));
    await Promise.all([...driven, compileHere(take, done)]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
