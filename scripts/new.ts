/**
 * `npm run new -- "تیتر"` writes a dated draft with a permanent code and prints its path; without a headline it asks.
 * On a terminal it tells where the draft is seen, and opens it there where `npm run dev` runs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { loadNewsroom } from '../src/content/index.ts';
import { dateNow, knownIds, newItem, type NewItemOrder } from '../src/intake/index.ts';
import { newItemWords } from '../src/interface/new-item.ts';
import { languageOf } from '../src/interface/terminal.ts';
import { readSettings } from '../src/publish/settings.ts';
import { answers, openAddress } from './open-address.ts';

const args = process.argv.slice(2);
const words = newItemWords[languageOf(args, process.env)];

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ kicker: text, date: text, slug: text, lang: text },
        ...{ topic: list, place: list, person: list, organization: list },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${words.usage}`);
  }
}

const { values, positionals } = readArguments();
const { contentDir, cacheDir } = readSettings(process.env, process.cwd());
const { newsroom } = await loadNewsroom({ contentDir, cacheDir, drafts: true });

type Kind = 'topics' | 'places' | 'people' | 'organizations';

/** The ids that were typed, by id or by name; a draft that names what nobody knows would not be valid. */
function idsOf(kind: Kind, typed: string): readonly string[] {
  const { ids, unknown } = knownIds(typed, [...newsroom[kind].values()]);
  if (unknown !== undefined) fail(words.unknown(kind, unknown.typed, unknown.meant));
  return ids;
}
const given = (kind: Kind, list: readonly string[] | undefined) => idsOf(kind, (list ?? []).join(','));

/** Asks on a terminal for what a headline on the command line would have said; takes a line each from a pipe. */
async function ask(): Promise<Pick<NewItemOrder, 'title' | 'kicker' | 'topics'>> {
  const known = [...newsroom.topics.values()];
  const [title = '', kicker = '', chosen = ''] = process.stdin.isTTY
    ? await questions([
        words.title,
        words.kicker,
        ...(known.length === 0
          ? []
          : [words.topics(known.map(({ id, name }) => `${id} ${name}`).join('، '))]),
      ])
    : readFileSync(0, 'utf8').split(/\r?\n/);
  if (title.trim() === '' && !process.stdin.isTTY) fail(words.usage);
  return { title, ...(kicker.trim() !== '' && { kicker }), topics: idsOf('topics', chosen) };
}

async function questions(asked: readonly string[]): Promise<string[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answered: string[] = [];
  for (const question of asked) answered.push(await terminal.question(question));
  terminal.close();
  return answered;
}

const asked = positionals.length === 0 ? await ask() : { title: positionals.join(' ') };
const order: NewItemOrder = {
  date: values.date ?? dateNow(new Date()),
  topics: given('topics', values.topic),
  places: given('places', values.place),
  people: given('people', values.person),
  organizations: given('organizations', values.organization),
  ...(values.kicker !== undefined && { kicker: values.kicker }),
  ...(values.slug !== undefined && { slug: values.slug }),
  ...asked,
};
const item = newItem(order, {
  codes: new Set(newsroom.items.flatMap(({ code }) => code ?? [])),
  has: (file) => existsSync(path.join(contentDir, file)),
});
if ('problem' in item) fail(words.problems[item.problem]);

const target = path.join(contentDir, item.file);
mkdirSync(path.dirname(target), { recursive: true });
// `wx` fails where another run made the same file in between.
writeFileSync(target, item.text, { flag: 'wx' });
console.log(path.relative(process.cwd(), target));
if (process.stderr.isTTY) {
  const address = `http://localhost:${process.env['PORT'] ?? '4321'}/${item.file.replace(/\.mdx$/, '/')}`;
  console.error(words.preview(address));
  if (await answers(address)) openAddress(encodeURI(address));
}
