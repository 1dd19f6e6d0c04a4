import { readFileSync } from 'node:fs';
import { loadOrthography } from '../content/house-style.ts';
import { importStory, readStory, type ImportedStory, type ImportOptions } from './index.ts';

const orthography = loadOrthography('');
const now = new Date('2026-11-23T12:00:00+03:30');
const NO_TERMS = { topics: [], places: [], people: [], organizations: [] };

interface Newsroom {
  readonly vocabularies?: ImportOptions['vocabularies'];
  /** Files that are there already. */
  readonly taken?: readonly string[];
}

/** A file's bytes as the story that they become. */
export async function bring(
  name: string,
  bytes: Buffer,
  { vocabularies = NO_TERMS, taken = [] }: Newsroom = {},
): Promise<ImportedStory> {
  const raw = await readStory(name, bytes);
  if ('problem' in raw) throw new Error(raw.problem);
  return importStory(raw, {
    ...{ vocabularies, orthography, now, name: name.replace(/\.\w+$/, '') },
    isTaken: (file) => taken.includes(file),
  });
}

/** The bytes of a story that is kept beside the tests. */
export const fixture = (name: string): Buffer => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

export const body = ({ item }: ImportedStory): string =>
  item.text.split('---\n').slice(2).join('---\n').trim();
export const gone = ({ removed }: ImportedStory): string => removed.map((removal) => removal.text).join('\n');
