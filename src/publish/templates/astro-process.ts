import { build } from 'astro';

/** Run as a process of its own: compiles the project in the working folder into the folder that it is given. */
const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('astro-process needs the folder to compile into.');
await build({ root: process.cwd(), outDir, logLevel: 'error' });
