import { build } from 'astro';

/** Run as a process of its own: compiles the project in the working folder into the folder that it is told. */
process.once('message', (outDir: string) => {
  void build({ root: process.cwd(), outDir, logLevel: 'error' }).then(() => {
    process.disconnect();
  });
});
