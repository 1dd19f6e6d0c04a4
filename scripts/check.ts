import { parseArgs } from 'node:util';
import { checkNewsroom, reportText } from '../src/check/index.ts';
import { languageOf } from '../src/interface/terminal.ts';
import { readSettings } from '../src/publish/settings.ts';
import { printFindings } from './print-findings.ts';

const words = process.argv.slice(2);
const { values } = parseArgs({
  args: words,
  options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } },
});
const language = languageOf(words, process.env);
const { findings } = await checkNewsroom(readSettings(process.env, process.cwd()));

if (values.json) {
  console.log(
    JSON.stringify(
      findings.map(({ message, ...rest }) => ({ ...rest, message: message[language] })),
      undefined,
      2,
    ),
  );
} else {
  await printFindings(findings, language);
  if (findings.length === 0) console.log(reportText(findings, language));
}
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
