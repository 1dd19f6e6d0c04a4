import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fontFaces } from './faces.ts';
import { buildFonts } from './index.ts';
import { charactersOf, FONT_RECIPES } from './recipe.ts';

let cacheDir: string;

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'bultan-fonts-'));
});

afterAll(async () => {
  await rm(cacheDir, { recursive: true });
});

const persian = charactersOf(FONT_RECIPES.find(({ name }) => name === 'persian')!);
const latin = charactersOf(FONT_RECIPES.find(({ name }) => name === 'latin')!);

test.each([
  ['the alphabet', 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'],
  ['hamza and its seats', 'ءأؤئإۀة\u0654'],
  ['Arabic spellings of the same letters', 'يكى'],
  ['Persian and Arabic-Indic digits', '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩'],
  ['signs of numbers', '٪٫٬\u2212'],
  ['punctuation', '«»،؛؟!.:()[]/–—…'.replace(/[[\]]/g, '')],
  ['vowel marks and kashida', '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670ـ'],
  ['joiners and directions', '\u200c\u200d\u200e\u200f'],
])('the Persian file holds %s', (_, characters) => {
  expect([...characters].filter((character) => !persian.includes(character))).toEqual([]);
});

test('both files together hold every printable ASCII character', () => {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  expect(ascii.filter((character) => !persian.includes(character) && !latin.includes(character))).toEqual([]);
});

test('the Persian file is at most 24 KB, and equal inputs give equal bytes', async () => {
  const first = await buildFonts(cacheDir);
  const other = await mkdtemp(join(tmpdir(), 'bultan-fonts-'));
  const second = await buildFonts(other);
  await rm(other, { recursive: true });
  expect(first.find(({ name }) => name === 'persian')!.bytes.length).toBeLessThanOrEqual(24 * 1024);
  expect(second.map(({ file, hash }) => [file, hash])).toEqual(first.map(({ file, hash }) => [file, hash]));
});

test('a damaged file in the cache is made again', async () => {
  const before = await buildFonts(cacheDir);
  for (const file of await readdir(join(cacheDir, 'fonts')))
    await writeFile(join(cacheDir, 'fonts', file), 'damaged');
  expect((await buildFonts(cacheDir)).map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
});

test('the style sheet names both files, and gives the fallback the same line height where there are none', () => {
  const css = fontFaces({ persian: '/fonts/p.woff2', latin: '/fonts/l.woff2' });
  expect(css).toContain('url(/fonts/p.woff2)');
  expect(css).toContain('url(/fonts/l.woff2)');
  expect(css.match(/font-family:[^;]*/g)).toEqual([
    'font-family:"Vazirmatn Latin"',
    'font-family:Vazirmatn',
    'font-family:"Vazirmatn fallback"',
  ]);
  expect(css).not.toContain('font-display:swap');
  expect(fontFaces(undefined)).toMatch(/^@font-face\{font-family:"Vazirmatn fallback"/);
});
