import { parentPort, workerData } from 'node:worker_threads';
import { buildFonts } from './index.ts';

/** Run as a thread of its own: makes the font files with the cache folder that it is given, and answers with them. */
parentPort!.postMessage(await buildFonts(workerData as string));
