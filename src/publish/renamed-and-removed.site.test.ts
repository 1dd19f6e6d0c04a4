import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from './index.ts';
import { differences, newCache, workFolder } from './trees.fixture.ts';

const root = process.cwd();
let work = '';
let cacheDir = '';
const at = (name: string): string => path.join(work, name);

beforeAll(async () => {
  work = await workFolder('renamed');
  cacheDir = await newCache(at('cache'));
  await cp(path.join(root, 'content'), at('content'), { recursive: true });
  await mkdir(at('content/media'), { recursive: true });
  await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .jpeg()
    .toFile(at('content/media/passing-picture.jpg'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function build(): Promise<void> {
  const settings = { contentDir: at('content'), outDir: at('site'), cacheDir, basePath: '/' };
  const { built, findings } = await buildSite(settings, { root, compress: true });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(built).toBe(true);
}

const item = (lines: string): string =>
  `---\ncode: passing-1\ntitle: خبر گذرا\ndate: 1395-02-09\n${lines}topics: [passing-topic]\n` +
  'image: { src: ../../media/passing-picture.jpg, alt: تصویر }\n---\n\nاین خبر گذرا سه روز می‌ماند.\n';

/** Files of the site whose name or text has a word. */
async function naming(word: string): Promise<string[]> {
  const entries = await readdir(at('site'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => file.includes(word) || (await readFile(file, 'utf8')).includes(word)),
  );
  return files.filter((_, index) => found[index]).map((file) => path.relative(at('site'), file));
}

test('a renamed item is found at its old address, and a removed one leaves nothing behind', async () => {
  const topics = await readFile(at('content/topics.yaml'), 'utf8');
  await build();
  await cp(at('site'), at('before'), { recursive: true });

  await writeFile(at('content/topics.yaml'), `${topics}passing-topic: { name: موضوع گذرا }\n`);
  await writeFile(at('content/news/1395/passing-first.mdx'), item(''));
  await build();
  expect((await naming('passing-first')).length).toBeGreaterThan(4);

  await rename(at('content/news/1395/passing-first.mdx'), at('content/news/1395/passing-second.mdx'));
  await writeFile(at('content/news/1395/passing-second.mdx'), item('formerly: passing-first\n'));
  await build();
  expect(await naming('passing-first')).toEqual(
    expect.arrayContaining(['_redirects', 'news/1395/passing-first/index.html']),
  );
  const inUse = (await naming('passing-first')).filter(
    (file) => !/^(?:_redirects|news\/1395\/passing-first\/.*)$/u.test(file),
  );
  expect(inUse).toEqual([]);
  expect(await readFile(at('site/_redirects'), 'utf8')).toBe(
    '/news/1395/passing-first/ /news/1395/passing-second/ 301\n',
  );
  expect(await readFile(at('site/news/1395/passing-first/index.html'), 'utf8')).toContain(
    'content="0; url=../../../news/1395/passing-second/"',
  );

  await rm(at('content/news/1395/passing-second.mdx'));
  await rm(at('content/media/passing-picture.jpg'));
  await writeFile(at('content/topics.yaml'), topics);
  await build();
  expect(await naming('passing')).toEqual([]);
  expect(await differences(at('site'), at('before'))).toEqual([]);
});
