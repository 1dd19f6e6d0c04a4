import { readFileSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Newsroom } from '../../content/index.ts';
import { loadNewsroom } from '../../content/index.ts';
import { editorConfig } from '../config.ts';
import type { Field } from '../fields.ts';
import { formatOf } from './file-formats.ts';

const { newsroom } = await loadNewsroom({ contentDir: 'content' });
const editor = { repository: 'a/b', branch: 'main', backend: 'github', folder: 'content' } as const;
const withEditor: Newsroom = { ...newsroom, publication: { ...newsroom.publication, editor } };

interface Kind {
  readonly name: string;
  readonly fields: readonly Field[];
}
const config = editorConfig(withEditor) as { collections: readonly Kind[]; singletons: readonly Kind[] };
const fieldsOf = (name: string): readonly Field[] =>
  [...config.collections, ...config.singletons].find((kind) => kind.name === name)!.fields;

const kindOf = (file: string): string => /^content\/(\w+)/.exec(file)![1]!;

test.each(
  globSync('content/{news/*/*.mdx,statistics/*.yaml,bulletins/*.mdx,{topics,people,publication}.yaml}'),
)('%s is written as it was read', (file) => {
  const format = formatOf(fieldsOf(kindOf(file)));
  const text = readFileSync(file, 'utf8').trim();
  expect(format.toFile(format.fromFile(text)).trim()).toBe(text);
});

test.each([
  [
    'an edited source in its short form',
    'source: نگاه',
    { source: { name: 'خانهٔ خبر' } },
    'source: خانهٔ خبر',
  ],
  [
    'a source that gains an address',
    'source: نگاه',
    { source: { name: 'نگاه', url: 'https://x.ir' } },
    'source:\n  name: نگاه\n  url: https://x.ir',
  ],
  ['an emptied field', 'kicker: x', { kicker: '' }, ''],
  ['an optional group left empty', 'code: 1', { image: null, corrections: [] }, 'code: 1'],
  ['a flag that was never set', 'code: 1', { draft: false }, 'code: 1'],
  ['a flag that is taken back', 'draft: true', { draft: false }, 'draft: false'],
])('%s', (_, yaml, changes, expected) => {
  const format = formatOf(fieldsOf('news'));
  const form = format.fromFile(`---\ntitle: الف\n${yaml}\n---\n\nمتن`);
  const head = expected === '' ? 'title: الف' : `title: الف\n${expected}`;
  expect(format.toFile({ ...form, ...changes })).toBe(`---\n${head}\n---\n\nمتن`);
});

test('an edited body stands below front matter that keeps its comments', () => {
  const format = formatOf(fieldsOf('news'));
  const form = format.fromFile('---\n# چاپ دوم\ntitle: "الف"\n---\nمتن');
  expect(format.toFile({ ...form, body: 'متن دیگر' })).toBe('---\n# چاپ دوم\ntitle: "الف"\n---\n\nمتن دیگر');
});

test('an entry added to a vocabulary leaves the others as they were', () => {
  const format = formatOf(fieldsOf('topics'));
  const form = format.fromFile('industry: صنعت # کوتاه\nmining: { name: معدن }');
  const entries = [...(form['entries'] as object[]), { id: 'carpets', name: 'فرش', description: '' }];
  expect(format.toFile({ ...form, entries })).toBe(
    'industry: صنعت # کوتاه\nmining: { name: معدن }\ncarpets:\n  name: فرش',
  );
});
