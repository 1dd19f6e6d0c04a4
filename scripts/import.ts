/**
 * `npm run import -- FILE…` turns news stories (text, Markdown, HTML, DOCX) into draft items; `--stdin` reads one story
 * from the standard input. `--date 1403-02` gives the date of a story that bears none; `--dry-run` writes nothing;
 * `--json` prints the report as JSON.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadOrthography } from '../src/content/house-style.ts';
import { loadNewsroom } from '../src/content/index.ts';
import { importStory, readStory, type ImportedStory, type Vocabularies } from '../src/intake/index.ts';
import { importProblems, importReport } from '../src/interface/import-report.ts';
import { languageOf } from '../src/interface/terminal.ts';

const USAGE = 'npm run import -- FILE… | --stdin  [--date DATE] [--dry-run] [--json]';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      options: {
        stdin: flag,
        json: flag,
        'dry-run': flag,
        date: { type: 'string' },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function read(name: string): Buffer | undefined {
  try {
    return readFileSync(name === '-' ? 0 : name);
  } catch {
    return undefined;
  }
}

async function vocabulariesOf(contentDir: string): Promise<Vocabularies> {
  const { newsroom } = await loadNewsroom({ contentDir, drafts: true });
  const { topics, places, people, organizations } = newsroom;
  const list = (terms: ReadonlyMap<string, { readonly id: string; readonly name: string }>) => [
    ...terms.values(),
  ];
  return {
    topics: list(topics),
    places: list(places),
    people: list(people),
    organizations: list(organizations),
  };
}

const { values, positionals } = readArguments();
const problems = importProblems[languageOf(process.argv.slice(2), process.env)];
const names = values.stdin === true ? ['-'] : positionals;
if (names.length === 0) fail(USAGE);

const contentDir = process.env.CONTENT_DIR ?? 'content';
const orthography = loadOrthography(contentDir);
const vocabularies = await vocabulariesOf(contentDir);
const planned = new Set<string>();

async function importFile(
  name: string,
): Promise<ImportedStory | { readonly problem: keyof typeof problems }> {
  const bytes = read(name);
  if (bytes === undefined) return { problem: 'missing' };
  const raw = await readStory(name, bytes);
  if ('problem' in raw) return raw;
  return importStory(raw, {
    vocabularies,
    orthography,
    name: name === '-' ? '' : basename(name, extname(name)),
    now: new Date(),
    ...(values.date !== undefined && { date: values.date }),
    isTaken: (file) => planned.has(file) || existsSync(join(contentDir, file)),
  });
}

const stories: ImportedStory[] = [];
for (const name of names) {
  const story = await importFile(name);
  if ('problem' in story) {
    // The other files are still brought in.
    console.error(`${name === '-' ? 'stdin' : name}: ${problems[story.problem]}`);
    process.exitCode = 1;
    continue;
  }
  for (const { file, text } of [story.item, ...story.statistics]) {
    planned.add(file);
    if (values['dry-run'] === true) continue;
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), text, { flag: 'wx' });
  }
  stories.push(story);
  if (values.json !== true) console.log(importReport(name === '-' ? 'stdin' : name, story));
}
if (values.json === true) console.log(JSON.stringify(stories, null, 2));
