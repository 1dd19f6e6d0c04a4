import { keepCompiled } from './compile-cache.ts';

const { runBuild } = await import('./run-build.ts');
keepCompiled();
process.exitCode = (await runBuild(process.argv.slice(2))) ? 0 : 1;
