import { runBuild } from './run-build.ts';

if (await runBuild(process.argv.slice(2))) await import('./preview.ts');
else process.exitCode = 1;
