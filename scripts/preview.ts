import { languageOf, servedLine } from '../src/interface/terminal.ts';
import { readSettings, serveSite } from '../src/publish/index.ts';

const { outDir, basePath } = readSettings(process.env, process.cwd());
try {
  const { url } = await serveSite(outDir, Number(process.env['PORT'] ?? 4321), basePath);
  console.log(servedLine[languageOf(process.argv, process.env)](url));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
