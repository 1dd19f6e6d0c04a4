import './compile-cache.ts';

const { runBuild } = await import('./run-build.ts');
process.exitCode = (await runBuild(process.argv.slice(2))) ? 0 : 1;
