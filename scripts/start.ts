import { prepareAstro } from '../src/publish/templates/astro.ts';
import { isFirstRun, keepCompiled } from './compile-cache.ts';

if (isFirstRun) prepareAstro(process.cwd());
const { runBuild } = await import('./run-build.ts');
keepCompiled();
if (await runBuild(process.argv.slice(2))) await import('./preview.ts');
else process.exitCode = 1;
