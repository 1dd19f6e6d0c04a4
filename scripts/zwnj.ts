/**
 * Measures how well `tidy` restores the ZWNJ, on correct Persian that is no part of the project, one sentence a line:
 *
 *     node scripts/zwnj.ts [--lexicon lexicon.txt] [--alone] corpus.txt…
 *
 * Each file is one document; with `--alone` each line is. The project's own lexicon has counts from the train
 * and dev parts of treebanks; to measure on these, make one without it (`scripts/lexicon.ts`) and name it by `--lexicon`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeRestorer, parseLexicon, tidyMarkdown } from '../src/persian/orthography/index.ts';
import { measureRestoration } from './bench/restoration.ts';

const { values, positionals } = parseArgs({
  options: {
    lexicon: {
      type: 'string',
      default: new URL('../src/persian/orthography/lexicon.txt', import.meta.url).pathname,
    },
    alone: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('Usage: node scripts/zwnj.ts [--lexicon lexicon.txt] [--alone] corpus.txt…');
  process.exit(1);
}
const restorer = makeRestorer(parseLexicon(readFileSync(values.lexicon, 'utf8')));
for (const name of positionals) {
  const text = readFileSync(name, 'utf8').trim();
  const measured = measureRestoration(
    values.alone ? text.split('\n') : [text],
    (given) => tidyMarkdown(given, { restorer }).text,
  );
  const percent = (share: number) => (100 * share).toFixed(2);
  console.log(
    `${name}: ${measured.words} words; F1 ${percent(measured.deleted)} deleted, ${percent(measured.spaced)} as spaces; ` +
      `${measured.wrong.toFixed(2)} wrong changes in 1,000 words; ${measured.unsettled} unsettled`,
  );
}
