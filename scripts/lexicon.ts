/**
 * Rebuilds `src/persian/orthography/lexicon.txt` from a hunspell word list (`index.dic` of the npm package
 * dictionary-fa) and corpora of correct Persian, one sentence a line. All are arguments, as none is part of the project:
 *
 *     node scripts/lexicon.ts path/to/index.dic path/to/corpus.txt… > src/persian/orthography/lexicon.txt
 */
import { readFileSync } from 'node:fs';
import { buildLexicon } from './lexicon/build.ts';

const [dictionaryPath, ...corpusPaths] = process.argv.slice(2);
if (dictionaryPath === undefined || corpusPaths.length === 0) {
  console.error('Usage: node scripts/lexicon.ts index.dic corpus.txt… > lexicon.txt');
  process.exit(1);
}
const read = (path: string) => readFileSync(path, 'utf8');
process.stdout.write(buildLexicon(read(dictionaryPath), corpusPaths.map(read).join('\n')));
