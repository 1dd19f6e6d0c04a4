import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Entry = z.looseObject({
  name: z.string(),
  description: z.string().optional(),
  role: z.string().optional(),
  organization: z.string().optional(),
});
const Vocabulary = z
  .record(z.string(), Entry)
  .nullish()
  .transform((entries) => Object.entries(entries ?? {}).map(([id, entry]) => ({ id, ...entry })));

/** An entry of a vocabulary file. */
export interface VocabularyEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly role?: string;
  readonly organization?: string;
}

/** What a generated newsroom takes from a real one. */
export interface Corpus {
  /** `publication.yaml` as it stands. */
  readonly publication: string;
  readonly topics: readonly VocabularyEntry[];
  readonly places: readonly VocabularyEntry[];
  readonly people: readonly VocabularyEntry[];
  readonly organizations: readonly VocabularyEntry[];
  /** The sentences of its items, with slots where they name its people, places and organisations. */
  readonly sentences: readonly string[];
}

/** Reads the newsroom whose sentences and names are recombined. */
export async function readCorpus(source: string): Promise<Corpus> {
  const vocabulary = async (name: string): Promise<VocabularyEntry[]> =>
    Vocabulary.parse(parse(await readFile(path.join(source, `${name}.yaml`), 'utf8')));
  const [publication, topics, places, people, organizations, files] = await Promise.all([
    readFile(path.join(source, 'publication.yaml'), 'utf8'),
    vocabulary('topics'),
    vocabulary('places'),
    vocabulary('people'),
    vocabulary('organizations'),
    readdir(path.join(source, 'news'), { recursive: true }),
  ]);
  const names = namesToSlots({ people, places, organizations });
  const texts = await Promise.all(
    files
      .filter((file) => file.endsWith('.mdx'))
      .sort()
      .map((file) => readFile(path.join(source, 'news', file), 'utf8')),
  );
  const sentences = texts.flatMap((text) => sentencesOf(text)).map((sentence) => withSlots(sentence, names));
  return { publication, topics, places, people, organizations, sentences: [...new Set(sentences)] };
}

/** Whole sentences of the paragraphs of an item; headings, components and quoted blocks are left out. */
function sentencesOf(item: string): string[] {
  const [, , ...body] = item.split(/^---$/mu);
  return body
    .join('---')
    .replace(/<(Note|Quote|Figure)\b[\s\S]*?<\/\1>/gu, '')
    .split('\n')
    .filter((line) => /^[\p{L}\d«]/u.test(line))
    .flatMap((line) => line.split(/(?<=[.؟!]) /u))
    .filter((sentence) => /[.؟!]$/u.test(sentence) && sentence.split(' ').length >= 8);
}

function namesToSlots(
  of: Pick<Corpus, 'people' | 'places' | 'organizations'>,
): (readonly [name: string, slot: string])[] {
  const names: (readonly [string, string])[] = [];
  for (const { name, role } of of.people) {
    names.push([name, '{person}'], [name.replace(/^\S+ /u, ''), '{surname}']);
    if (role !== undefined) names.push([role, '{role}']);
  }
  for (const { name } of of.organizations) names.push([name, '{organization}']);
  for (const { name } of of.places) names.push([name, '{place}']);
  // The longest first: the name of an organisation holds the name of its place.
  return names.sort(([one], [other]) => other.length - one.length);
}

function withSlots(sentence: string, names: ReturnType<typeof namesToSlots>): string {
  return names.reduce((text, [name, slot]) => text.replaceAll(name, slot), sentence);
}
