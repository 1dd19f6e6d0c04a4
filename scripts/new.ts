/**
 * `npm run new -- "تیتر"` writes a dated draft with a permanent code and prints its path; without a headline it asks.
 * On a terminal it tells where the draft is seen, and opens it there where `npm run dev` runs.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { loadNewsroom } from '../src/content/index.ts';
import { dateNow, newItem, type NewItemOrder } from '../src/intake/index.ts';
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

const split = (typed: string): string[] => typed.split(/[,،\s]+/).filter((id) => id !== '');

/** Asks for what a headline on the command line would have said. */
async function ask(
  topics: ReadonlyMap<string, unknown>,
): Promise<Pick<NewItemOrder, 'title' | 'kicker' | 'topics'>> {
  if (!process.stdin.isTTY) fail(words.usage);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const title = await terminal.question(words.title);
  const kicker = await terminal.question(words.kicker);
  const chosen =
    topics.size === 0 ? '' : await terminal.question(words.topics([...topics.keys()].join(', ')));
  terminal.close();
  return { title, ...(kicker.trim() !== '' && { kicker }), topics: split(chosen) };
}

const { values, positionals } = readArguments();
const { contentDir, cacheDir } = readSettings(process.env, process.cwd());
const { newsroom } = await loadNewsroom({ contentDir, cacheDir, drafts: true });
const given = (list: readonly string[] | undefined): string[] => (list ?? []).flatMap(split);
const asked = positionals.length === 0 ? await ask(newsroom.topics) : { title: positionals.join(' ') };
const order: NewItemOrder = {
  date: values.date ?? dateNow(new Date()),
  topics: given(values.topic),
  places: given(values.place),
  people: given(values.person),
  organizations: given(values.organization),
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
