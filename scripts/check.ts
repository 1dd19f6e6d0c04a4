/**
 * `npm run check` checks the content and fails where it holds an error. `--json` prints the findings as one JSON array,
 * `--lang en` speaks English, `--codes` prints the page of all codes instead of checking.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkNewsroom, codesPage, findingsJson, reportText } from '../src/check/index.ts';
import { languageOf } from '../src/interface/terminal.ts';
import { readSettings } from '../src/publish/settings.ts';
import { printFindings } from './print-findings.ts';

const words = process.argv.slice(2);
const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ args: words, options: { json: flag, codes: flag, lang: { type: 'string' } } });
const language = languageOf(words, process.env);

if (values.codes) {
  console.log(codesPage(language).trimEnd());
} else {
  const settings = readSettings(process.env, process.cwd());
  const shownDir = path.relative(process.cwd(), settings.contentDir) || '.';
  const { findings } = await checkNewsroom({ ...settings, orthography: { shownDir } });
  if (values.json) console.log(findingsJson(findings, language));
  else await printFindings(findings, language);
  if (!values.json && findings.length === 0) console.log(reportText(findings, language));
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
