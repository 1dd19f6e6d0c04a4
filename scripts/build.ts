import { prepareAstro } from '../src/publish/templates/astro.ts';
import { isFirstRun, keepCompiled } from './compile-cache.ts';

if (isFirstRun) prepareAstro(process.cwd());
const { runBuild } = await import('./run-build.ts');
keepCompiled();
const built = await runBuild(process.argv.slice(2));
process.exitCode = built ? 0 : 1;
// Left to itself, Node gives a newsroom back piece by piece before it ends. What was printed is out first.
if (built) process.stdout.write('', () => process.stderr.write('', () => process.exit()));
