import { keepCompiled } from './compile-cache.ts';

const { runBuild } = await import('./run-build.ts');
keepCompiled();
if (await runBuild(process.argv.slice(2))) await import('./preview.ts');
else process.exitCode = 1;
