import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { randomEdits } from '../random-edits.ts';
import { generateNewsroom, type GeneratedNewsroom } from './index.ts';

const work = mkdtempSync(path.join(tmpdir(), 'bultan-newsroom-'));
afterAll(() => rmSync(work, { recursive: true }));

const source = path.resolve(import.meta.dirname, '../../../content');
const generate = (name: string, items: number, seed = 1): Promise<GeneratedNewsroom> =>
  generateNewsroom({ items, statistics: Math.ceil(items / 5), seed, dir: path.join(work, name), source });

function filesOf(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.extname(file) !== '',
  );
  return new Map(files.sort().map((file) => [file, readFileSync(path.join(dir, file), 'utf8')]));
}

/** Every item that statistics and bulletins name. */
function namedItems(files: ReadonlyMap<string, string>): string[] {
  return [...files.values()].flatMap((text) =>
    [...text.matchAll(/^(?: {4}source: | {2}- )(\d{4}\/.*)$/gmu)].map(([, id]) => id!),
  );
}

describe('a generated newsroom', () => {
  test.each([0, 1, 7])('of %i items has as many files of items', async (items) => {
    const { dir } = await generate('few', items);
    const written = [...filesOf(dir).keys()].filter(
      (file) => file.endsWith('.mdx') && file.startsWith('news'),
    );
    expect(written).toHaveLength(items);
  });

  test('is the same, byte for byte, for the same seed and another for another', async () => {
    const [one, same, other] = [
      filesOf((await generate('one', 30)).dir),
      filesOf((await generate('same', 30)).dir),
      filesOf((await generate('other', 30, 2)).dir),
    ];
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test('quotes its items letter for letter', async () => {
    const { dir, statistics } = await generate('quoted', 80);
    const files = filesOf(dir);
    const observations = statistics.flatMap(({ observations }) => observations);
    expect(observations.length).toBeGreaterThan(20);
    for (const { source, quote } of observations) expect(files.get(`news/${source}.mdx`)).toContain(quote);
  });

  test('has items of the length of news', async () => {
    const { items } = await generate('long', 50);
    for (const { story } of items) {
      const words = story.blocks.join(' ').split(/\s+/u).length;
      expect(words).toBeGreaterThanOrEqual(400);
      expect(words).toBeLessThan(950);
    }
  });
});

describe('random edits', () => {
  test('show every kind, are the same for the same seed and leave no name of a lost item', async () => {
    const applied = await Promise.all(
      ['edited', 'edited-again'].map(async (name) => [...randomEdits(await generate(name, 40), 60, 5)]),
    );
    expect(applied[0]).toEqual(applied[1]);
    expect(new Set(applied[0]!.map(({ kind }) => kind)).size).toBe(14);

    const files = filesOf(path.join(work, 'edited'));
    expect(filesOf(path.join(work, 'edited-again'))).toEqual(files);
    for (const id of namedItems(files)) expect(files.has(`news/${id}.mdx`), id).toBe(true);
  });
});
