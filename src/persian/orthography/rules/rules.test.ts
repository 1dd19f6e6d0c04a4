import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES, tidy } from '../index.ts';
import { loadOrthography } from '../../../content/house-style.ts';

/** A folder without a house style: the lexicon alone. */
const { restorer } = loadOrthography('');
const FOLDER = new URL('./', import.meta.url);
const unescape = (text: string) =>
  text
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll('\\n', '\n');

/** `@example before → after` (auto), `@asks before → after`, `@warns text`, `@keeps text`. */
function examplesOf(id: string) {
  const source = readFileSync(new URL(`${id}.ts`, FOLDER), 'utf8');
  return Array.from(
    source.matchAll(/^ \* @(example|asks|warns|keeps) (.*)$/gm),
    ([, kind = '', text = '']) => {
      const [before = '', after] = unescape(text).split(' → ');
      return { kind, before, after: after ?? before };
    },
  );
}

const only = (id: string) => RULES.map((rule) => rule.id).filter((other) => other !== id);

describe.each(RULES.map((rule) => [rule.id] as const))('%s', (id) => {
  const examples = examplesOf(id);
  // The rules of the ZWNJ share one reading of the text, and their examples may need each other.
  const others = only(id).filter((other) => !(id.startsWith('zwnj-') && other.startsWith('zwnj-')));
  const run = (text: string) => tidy(text, { ...(restorer && { restorer }), except: others });

  test('has examples', () => expect(examples.length).toBeGreaterThan(1));

  test.each(examples.filter(({ kind }) => kind === 'example'))(
    'writes «$before» as «$after»',
    ({ before, after }) => {
      expect(run(before).text).toBe(after);
    },
  );

  test.each(examples.filter(({ kind }) => kind === 'asks'))(
    'suggests «$after» for «$before»',
    ({ before, after }) => {
      const { text, changes } = run(before);
      expect(text).toBe(before);
      const asked = changes.filter((change) => change.level === 'ask').reverse();
      expect(
        asked.reduce((so, { start, end, after: put }) => so.slice(0, start) + put + so.slice(end), text),
      ).toBe(after);
    },
  );

  test.each(examples.filter(({ kind }) => kind === 'warns'))('reports «$before»', ({ before }) => {
    const { text, changes } = run(before);
    expect(text).toBe(before);
    expect(changes.map(({ level }) => level)).toContain('warn');
  });

  test.each(examples.filter(({ kind }) => kind === 'keeps'))('leaves «$before»', ({ before }) => {
    expect(run(before)).toEqual({ text: before, changes: [] });
  });
});

test('every rule is a file of its own, named by its id', () => {
  const files = readdirSync(FOLDER).filter((name) => !/index|restoration|\.data|\.test/.test(name));
  expect(files.sort()).toEqual(RULES.map(({ id }) => `${id}.ts`).sort());
});
