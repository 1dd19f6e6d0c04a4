import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeAnew } from '../write-anew.ts';
import { fileOf } from './address.ts';
import { encode } from './encode.ts';
import { finish, type RenderedPage } from './finish.ts';
import type { PlannedPage } from '../../model/plan.ts';

/** A batch of pages, where they are written, and the path that the site stands at. */
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
const folders = new Set<string>();

async function write(page: PlannedPage, { outDir, basePath }: RenderOrder): Promise<void> {
  // A file's text stands in the plan; only pages need their page file.
  const made = page.route === 'file' ? { html: page.props.text, sheets: [] } : await render(page);
  const file = path.join(outDir, fileOf(page.path));
  const folder = path.dirname(file);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  // Synchronous on purpose: the thread has nothing else to do, and a promise a file costs more than the write.
  writeAnew(file, encode(file.endsWith('.html') ? finish(made, page.path, basePath) : [made.html]));
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
