import { runBuild } from './run-build.ts';

process.exitCode = (await runBuild(process.argv.slice(2))) ? 0 : 1;
