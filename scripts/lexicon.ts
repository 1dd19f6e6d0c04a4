/**
 * Rebuilds `src/persian/orthography/lexicon.txt` from a hunspell word list (`index.dic` of the npm package
 * dictionary-fa) and a corpus of correct Persian, one sentence a line, tokens apart by spaces. Both are arguments, as
 * neither is part of the project:
 *
 *     node scripts/lexicon.ts path/to/index.dic path/to/corpus.txt > src/persian/orthography/lexicon.txt
 */
import { readFileSync } from 'node:fs';
import { buildLexicon } from './lexicon/build.ts';

const [dictionaryPath, corpusPath] = process.argv.slice(2);
if (dictionaryPath === undefined || corpusPath === undefined) {
  console.error('Usage: node scripts/lexicon.ts index.dic corpus.txt > lexicon.txt');
  process.exit(1);
}
process.stdout.write(buildLexicon(readFileSync(dictionaryPath, 'utf8'), readFileSync(corpusPath, 'utf8')));
