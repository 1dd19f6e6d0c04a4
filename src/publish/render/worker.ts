import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeAnew } from '../write-anew.ts';
import { fileOf } from './address.ts';
import { encode } from './encode.ts';
import { finish, type RenderedPage } from './finish.ts';
import type { PlannedPage } from '../../model/plan.ts';

/** A batch of pages, the folder that they are written into (theirs below it are there), and the path of the site. */
export interface RenderOrder {
  readonly outDir: string;
  readonly basePath: string;
  readonly pages: readonly PlannedPage[];
}

/** A batch's answer: nothing where all its pages are written, or which page failed and why. */
export type WorkerAnswer = { readonly failed: string; readonly reason: string } | undefined;

/** The module of compiled page files is all that a thread is started with: it is ready before the pages are known. */
const { render } = (await import(workerData as string)) as {
  render: (page: PlannedPage) => Promise<RenderedPage>;
};

async function write(page: PlannedPage, { outDir, basePath }: RenderOrder): Promise<void> {
  const made = await render(page);
  const file = path.join(outDir, fileOf(page.path));
  // Synchronous on purpose: the thread has nothing else to do, and a promise a file costs more than the write.
  writeAnew(file, encode(finish(made, page.path, basePath)));
}

parentPort!.on('message', (order: RenderOrder) => {
  void answer(order).then((result) => parentPort!.postMessage(result));
});

async function answer(order: RenderOrder): Promise<WorkerAnswer> {
  for (const page of order.pages) {
    try {
      await write(page, order);
    } catch (error) {
      return { failed: page.path, reason: reasonOf(error) };
    }
  }
  return undefined;
}

/** Where in the code a page failed helps to mend it; where a disk failed does not. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'errno' in error ? error.message : (error.stack ?? error.message);
}
