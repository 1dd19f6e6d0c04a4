import { parentPort } from 'node:worker_threads';
import { compileFile, type CompileOrder } from './compile-file.ts';

/** A thread that compiles what it is sent, batch by batch. */
parentPort!.on('message', (orders: readonly CompileOrder[]) => {
  const answers = orders.map(compileFile);
  const bodies = answers.flatMap((answer) =>
    'unreadable' in answer || answer.body.length === 0 ? [] : answer.body.buffer,
  );
  parentPort!.postMessage(answers, bodies);
});
