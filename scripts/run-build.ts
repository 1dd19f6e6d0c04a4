import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtLine, keptLine, languageOf } from '../src/interface/terminal.ts';
import { buildSite, parseYears, progressOn, readSettings } from '../src/publish/index.ts';
import { printFindings } from './print-findings.ts';

/**
 * Builds the site as `npm run build` does, and prints how it went.
 *
 * @returns whether there is a new site.
 */
export async function runBuild(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      lang: { type: 'string' },
      'no-search': { type: 'boolean', default: false },
      'no-share-images': { type: 'boolean', default: false },
      compress: { type: 'boolean', default: false },
      years: { type: 'string' },
      join: { type: 'string', multiple: true, default: [] },
    },
  });
  const language = languageOf(words, process.env);
  const root = process.cwd();
  const settings = readSettings(process.env, root);
  const folder = path.relative(root, settings.outDir) || settings.outDir;
  try {
    const outcome = await buildSite(settings, {
      root,
      search: !values['no-search'],
      shareImages: !values['no-share-images'],
      compress: values.compress,
      ...(values.years === undefined ? {} : { years: parseYears(values.years) }),
      parts: values.join,
      progress: progressOn(process.stderr),
    });
    await printFindings(outcome.findings, language);
    console.log(outcome.built ? builtLine[language](outcome.summary, folder) : keptLine[language](folder));
    return outcome.built;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(keptLine[language](folder));
    return false;
  }
}
