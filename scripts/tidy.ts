/**
 * `npm run tidy -- FILE…` corrects Persian orthography in place. `--check` only reports, and fails if anything would
 * change; `--stdin` reads the standard input and writes the result; `--explain` lists every change with its rule;
 * `--json` lists them as one JSON array.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadOrthography } from '../src/content/house-style.ts';
import {
  tidyMarkdown,
  tidyYaml,
  type Change,
  type Tidied,
  type TidyOptions,
} from '../src/persian/orthography/index.ts';

const USAGE = 'npm run tidy -- FILE… | --stdin  [--check] [--explain] [--json]';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      options: { check: flag, stdin: flag, explain: flag, json: flag },
      allowPositionals: true,
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function read(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch {
    return fail(`این پرونده خوانده نشد / cannot read: ${name}`);
  }
}

/** What Windows editors add to a content file, and `check` refuses. */
const withoutWindowsMarks = (name: string, text: string): string =>
  /^\.(?:mdx|ya?ml)$/.test(extname(name)) ? text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') : text;

function tidyFile(name: string, text: string, options: TidyOptions): Tidied {
  return /^\.ya?ml$/.test(extname(name)) ? tidyYaml(text, options) : tidyMarkdown(text, options);
}

/** `file:line:column  level  rule  «before» → «after»` */
function explain(name: string, text: string, change: Change): string {
  const before = text.slice(0, change.start).split('\n');
  const place = `${name}:${before.length}:${before.at(-1)!.length + 1}`;
  const shown =
    change.after === change.before ? `«${change.before}»` : `«${change.before}» → «${change.after}»`;
  return `${place}\t${change.level}\t${change.rule}\t${shown}`;
}

const { values, positionals } = readArguments();
const names = values.stdin === true ? ['-'] : positionals;
if (names.length === 0) fail(USAGE);

let options: TidyOptions;
try {
  options = loadOrthography(process.env.CONTENT_DIR ?? 'content');
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

const listed: unknown[] = [];
let wouldChange = false;
for (const name of names) {
  const original = read(name);
  const text = withoutWindowsMarks(name, original);
  const tidied = tidyFile(name, text, options);
  const isChanged = tidied.text !== original;
  wouldChange ||= isChanged;
  const shownName = name === '-' ? 'stdin' : name;
  if (values.json === true) listed.push(...tidied.changes.map((change) => ({ file: shownName, ...change })));
  else if (values.explain === true) {
    // The corrected text of `--stdin` has the standard output to itself.
    const print = name === '-' && values.check !== true ? console.error : console.log;
    for (const change of tidied.changes) print(explain(shownName, text, change));
  } else if (values.check === true && isChanged) console.log(shownName);
  if (values.check === true) continue;
  if (name !== '-') {
    if (isChanged) writeFileSync(name, tidied.text);
  } else if (values.json !== true) process.stdout.write(tidied.text);
}
if (values.json === true) console.log(JSON.stringify(listed, null, 2));
if (values.check === true && wouldChange) process.exitCode = 1;
