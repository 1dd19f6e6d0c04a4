import { existsSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import path from 'node:path';

const folder = path.resolve('.cache/node');

/** Whether nothing was built here before, so that everything is to be made. */
export const isFirstRun = !existsSync(folder);

/**
 * Has Node keep what it makes of the sources, which takes it a second of a build that itself takes less. Modules that
 * should profit are imported after this one, by `import()`.
 */
enableCompileCache(folder);
// Threads and processes that the build starts read this, and do the same.
process.env['NODE_COMPILE_CACHE'] = folder;

/** Writes down what was made so far: a thread that is started next finds its modules made. */
export const keepCompiled = flushCompileCache;
