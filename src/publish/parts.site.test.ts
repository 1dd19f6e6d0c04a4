import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateNewsroom } from '../../scripts/bench/newsroom/index.ts';
import { differences, newCache, startBuild, workFolder } from './trees.fixture.ts';

let work = '';
const at = (name: string): string => path.join(work, name);
beforeAll(async () => {
  work = await workFolder('parts');
});
afterAll(() => rm(work, { recursive: true, force: true }));

test('three processes build a third of the years each, and joined they are the whole site', async () => {
  const content = { items: 60, statistics: 8, seed: 3, dir: at('content'), source: path.resolve('content') };
  const { items } = await generateNewsroom(content);
  const years = [...new Set(items.map(({ plan }) => plan.date.year))].sort((a, b) => a - b);
  const third = Math.ceil(years.length / 3);
  const ranges = [0, 1, 2].map((part) => {
    const own = years.slice(part * third, (part + 1) * third);
    return `${String(own[0])}-${String(own.at(-1))}`;
  });

  const build = async (name: string, words: readonly string[]): Promise<void> => {
    const environment = {
      CONTENT_DIR: at('content'),
      OUT_DIR: at(name),
      CACHE_DIR: await newCache(at(`${name}-cache`)),
      LANG: 'en',
    };
    const { code, said } = await startBuild(environment, ['--no-share-images', ...words]).ended;
    expect(said).toContain('items');
    expect(code).toBe(0);
  };
  await Promise.all(ranges.map((range, part) => build(`part-${String(part)}`, ['--years', range])));
  await build(
    'joined',
    [0, 1, 2].flatMap((part) => ['--join', at(`part-${String(part)}`)]),
  );
  await build('whole', []);
  expect(await differences(at('joined'), at('whole'))).toEqual([]);
});
