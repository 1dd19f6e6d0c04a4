import { mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileFile } from '../compile/compile-file.ts';
import { loadNewsroom } from '../index.ts';
import { contentFolder, SOUND } from '../newsroom-folder.fixture.ts';

let dir = '';
beforeEach(() => {
  dir = contentFolder(SOUND);
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const found = async (): Promise<string[]> => {
  const { findings } = await loadNewsroom({ contentDir: dir });
  return findings.map(({ file, line, code }) => `${file}:${line} ${code}`);
};
const at = (file: string): string => join(dir, file);

test('a link to itself is told', async () => {
  symlinkSync('x.mdx', at('news/1395/x.mdx'));
  expect(await found()).toEqual(['news/1395/x.mdx:1 file/link-loop']);
});

test('a folder that links to the folder above it is told and not followed', async () => {
  symlinkSync('..', at('news/1395/loop'));
  expect(await found()).toEqual(['news/1395/loop:1 file/link-loop']);
});

test('a link out of the content folder is told and not read', async () => {
  symlinkSync('/etc/hostname', at('news/1395/x.mdx'));
  symlinkSync('/etc', at('news/1396'));
  expect(await found()).toEqual([
    'news/1395/x.mdx:1 file/outside-content',
    'news/1396:1 file/outside-content',
  ]);
});

test('a link to nothing is told', async () => {
  symlinkSync('gone.mdx', at('news/1395/x.mdx'));
  expect(await found()).toEqual(['news/1395/x.mdx:1 file/broken-link']);
});

test('a link inside the content folder is read', async () => {
  writeFileSync(at('media/kept.mdx'), '---\ntitle: خبر\ndate: 1395-02-08\n---\n\nمتن.\n');
  symlinkSync('../../media/kept.mdx', at('news/1395/x.mdx'));
  const { newsroom, findings } = await loadNewsroom({ contentDir: dir });
  expect(findings).toEqual([]);
  expect(newsroom.items.map(({ id }) => id)).toContain('1395/x');
});

test('a folder in the place of a file is told', async () => {
  mkdirSync(at('news/1395/x.mdx'));
  mkdirSync(at('statistics/y.yaml'));
  unlinkSync(at('topics.yaml'));
  mkdirSync(at('topics.yaml'));
  expect(await found()).toEqual(
    [
      'news/1395/x.mdx:1 file/not-a-file',
      'statistics/y.yaml:1 file/not-a-file',
      'topics.yaml:1 file/not-a-file',
      'news/1395/good.mdx:6 reference/unknown',
    ].sort(),
  );
});

test('a file that cannot be read is answered with the system\u2019s own code', () => {
  const order = { file: 'news/1395/x.mdx', path: at('gone.mdx'), kind: 'item' } as const;
  expect(compileFile(order)).toEqual({ file: 'news/1395/x.mdx', unreadable: 'ENOENT' });
});

test('a picture that links out of media is not published', async () => {
  symlinkSync('/etc/hostname', at('media/y.png'));
  writeFileSync(
    at('news/1395/x.mdx'),
    '---\ntitle: خبر\ndate: 1395-02-08\nimage: { src: ../../media/y.png, alt: تصویر }\n---\n\nمتن.\n',
  );
  expect(await found()).toEqual(['news/1395/x.mdx:4 picture/missing']);
});

test('a missing content folder is told as a missing publication', async () => {
  const { findings } = await loadNewsroom({ contentDir: at('nowhere') });
  expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual(['publication.yaml file/missing']);
});

test('a file of a word processor is to be imported, not renamed', async () => {
  writeFileSync(at('news/1395/x.docx'), 'PK');
  const { findings } = await loadNewsroom({ contentDir: dir });
  expect(findings.map(({ file, code, fix }) => [file, code, fix])).toEqual([
    ['news/1395/x.docx', 'file/to-import', `npm run import -- ${basename(dir)}/news/1395/x.docx`],
  ]);
});

test('a near miss of an extension is a warning', async () => {
  writeFileSync(at('news/1395/x.md'), '---\n');
  writeFileSync(at('topics.yml'), '');
  const { findings } = await loadNewsroom({ contentDir: dir });
  expect(findings.map(({ file, severity, fix }) => [file, severity, fix])).toEqual([
    ['news/1395/x.md', 'warning', 'news/1395/x.mdx'],
    ['topics.yml', 'warning', 'topics.yaml'],
  ]);
});

test.each(['', '{}\n', '# هنوز خالی\n', '---\n'])(
  'a vocabulary file of %j is an empty vocabulary',
  async (text) => {
    for (const file of ['topics.yaml', 'places.yaml', 'people.yaml', 'organizations.yaml'])
      writeFileSync(at(file), text);
    writeFileSync(at('news/1395/good.mdx'), '---\ntitle: خبر\ndate: 1395-02-08\n---\n\nمتن.\n');
    expect(await found()).toEqual([]);
  },
);

test('the smallest newsroom is one name and one address', async () => {
  for (const file of Object.keys(SOUND)) if (file !== 'publication.yaml') rmSync(at(file));
  const { newsroom, findings } = await loadNewsroom({ contentDir: dir });
  expect(findings).toEqual([]);
  expect(newsroom).toMatchObject({
    publication: { name: 'آزمون', publisher: 'آزمون' },
    items: [],
    statistics: [],
  });
});
