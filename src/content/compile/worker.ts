import { parentPort } from 'node:worker_threads';
import { compileFile, type CompileOrder } from './compile-file.ts';

/** A thread that compiles what it is sent, batch by batch. */
parentPort!.on('message', (orders: readonly CompileOrder[]) => {
  parentPort!.postMessage(orders.map(compileFile));
});
