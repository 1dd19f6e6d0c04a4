import './compile-cache.ts';

const { runBuild } = await import('./run-build.ts');
if (await runBuild(process.argv.slice(2))) await import('./preview.ts');
else process.exitCode = 1;
