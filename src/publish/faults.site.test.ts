import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../scripts/bench/newsroom/index.ts';
import { differences, newCache, startBuild, workFolder } from './trees.fixture.ts';

const kills = 30;
const root = process.cwd();
let work = '';
let contentDir = '';
let environment: Record<string, string> = {};
const at = (name: string): string => path.join(work, name);

beforeAll(async () => {
  work = await workFolder('faults');
  contentDir = at('content');
  await cp(path.join(root, 'content'), contentDir, { recursive: true });
  environment = { CONTENT_DIR: contentDir, OUT_DIR: at('site'), CACHE_DIR: await newCache(at('cache')) };
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function build(
  changes: Readonly<Record<string, string>> = {},
  words?: readonly string[],
): Promise<{ code: number | null; said: string }> {
  return startBuild({ ...environment, ...changes }, words).ended;
}

/** Gives the newsroom another name, which every page shows. */
async function rename(name: string): Promise<void> {
  const file = path.join(contentDir, 'publication.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^name:.*$/mu, `name: ${name}`));
}

/** The site that a build without any memory makes of the content as it is. */
async function cleanSite(name: string, words?: readonly string[]): Promise<string> {
  const folder = at(name);
  const own = { OUT_DIR: folder, CACHE_DIR: await newCache(at(`${name}-cache`)) };
  const { code, said } = await build(own, words);
  expect(said).not.toContain('Error');
  expect(code).toBe(0);
  return folder;
}

test(`killed at ${String(kills)} moments: the last good site is served all along, and the next build is right`, async () => {
  await rename('یک');
  const one = await cleanSite('one');
  await rename('دو');
  const two = await cleanSite('two');
  await build();
  const began = performance.now();
  await rename('یک');
  await build();
  const usual = performance.now() - began;

  const random = seededRandom(1, kills);
  for (let kill = 0; kill < kills; kill += 1) {
    await rename(kill % 2 === 0 ? 'دو' : 'یک');
    const { child, ended } = startBuild(environment);
    await sleep(usual * random.next());
    child.kill('SIGKILL');
    await ended;
    const [fromOne, fromTwo] = await Promise.all([
      differences(at('site'), one),
      differences(at('site'), two),
    ]);
    expect(Math.min(fromOne.length, fromTwo.length), `after kill ${String(kill)}`).toBe(0);
  }
  expect((await build()).code).toBe(0);
  expect(await differences(at('site'), one)).toEqual([]);
});

test('a content error leaves the site as it was, and says so', async () => {
  expect((await build()).code).toBe(0);
  await cp(at('site'), at('before'), { recursive: true });
  await writeFile(path.join(contentDir, 'news/1395/broken.mdx'), '---\ntitle: {\n---\n');
  const { code, said } = await build();
  await rm(path.join(contentDir, 'news/1395/broken.mdx'));
  expect(code).toBe(1);
  expect(said).toContain('news/1395/broken.mdx');
  expect(await differences(at('site'), at('before'))).toEqual([]);
});

test.each([
  ['truncated', async (file: string) => truncate(file, Math.floor((await stat(file)).size / 2))],
  ['filled with zeros', async (file: string) => writeFile(file, Buffer.alloc((await stat(file)).size))],
  ['of another version', async (file: string) => writeFile(file, '{"format":99}')],
  ['empty', async (file: string) => writeFile(file, '')],
])('a cache that is %s is made again', async (_, spoil) => {
  expect((await build()).code).toBe(0);
  const files = await readdir(at('cache'), { recursive: true, withFileTypes: true });
  for (const file of files) {
    const full = path.join(file.parentPath, file.name);
    if (file.isFile() && !full.includes(`${path.sep}templates${path.sep}`)) await spoil(full);
  }
  await rename('سه');
  expect((await build()).code).toBe(0);
  expect(await differences(at('site'), await cleanSite('clean'))).toEqual([]);
});

test('a page that another hand changed in the site is made again', async () => {
  expect((await build()).code).toBe(0);
  await writeFile(path.join(at('site'), 'index.html'), 'changed');
  expect((await build()).code).toBe(0);
  expect(await differences(at('site'), await cleanSite('clean'))).toEqual([]);
});

test('two builds at once both end well and leave one whole site', async () => {
  const codes = (await Promise.all([build(), build()])).map(({ code }) => code);
  expect(codes).toEqual([0, 0]);
  expect(await differences(at('site'), await cleanSite('clean'))).toEqual([]);
});

test('an output that cannot be written is an error in words, without a trace of the program', async () => {
  await writeFile(at('file'), '');
  const { code, said } = await build({ OUT_DIR: path.join(at('file'), 'site') });
  expect(code).toBe(1);
  expect(said).toContain(path.join(path.basename(work), 'file'));
  expect(said).not.toMatch(/^\s+at /mu);
});

/** What a build is told that the disk answers, to which calls, and after how many that went well. */
const failures = [
  ...[0, 1, 4, 9, 25, 60, 90].map((count) => ['ENOSPC', 'write', count] as const),
  ...[0, 1, 2, 3].map((count) => ['ENOSPC', 'rename', count] as const),
  ['EROFS', 'write', 0],
  ['EACCES', 'rename', 1],
] as const;

test('a disk that is full or read-only: the last good site stays, the error is in words, the next build is right', async () => {
  await rename('چهار');
  const four = await cleanSite('four');
  await rename('پنج');
  const five = await cleanSite('five');
  expect((await build()).code).toBe(0);
  let failed = 0;
  for (const [index, [code, call, count]] of failures.entries()) {
    await rename(index % 2 === 0 ? 'چهار' : 'پنج');
    const outcome = await build({ FAILS: code, FAILS_AT: call, FAILS_AFTER: String(count) });
    const after = `${code} at ${call} ${String(count)}`;
    const [fromFour, fromFive] = await Promise.all([
      differences(at('site'), four),
      differences(at('site'), five),
    ]);
    expect(Math.min(fromFour.length, fromFive.length), after).toBe(0);
    // A build may need no more than what goes well.
    if (outcome.code === 0) continue;
    failed += 1;
    expect(outcome.code, after).toBe(1);
    expect(outcome.said, after).toContain(code);
    expect(outcome.said, after).not.toMatch(/^\s+at /mu);
  }
  expect(failed).toBeGreaterThan(failures.length / 2);
  await rename('چهار');
  expect((await build()).code).toBe(0);
  expect(await differences(at('site'), four)).toEqual([]);
});

test('the same content gives the same bytes in another time zone, language, folder, order of files and mask', async () => {
  await mkdir(at('elsewhere'), { recursive: true });
  await cp(contentDir, at('elsewhere/محتوا'), { recursive: true });
  const elsewhere = {
    CONTENT_DIR: at('elsewhere/محتوا'),
    OUT_DIR: at('elsewhere/site'),
    CACHE_DIR: await newCache(at('elsewhere/cache')),
    TZ: 'America/New_York',
    LANG: 'en_US.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    FOLDERS: 'backwards',
    UMASK: '077',
  };
  // With pictures for social networks, and everything compressed.
  const words = ['--compress'];
  expect((await build(elsewhere, words)).code).toBe(0);
  expect(await differences(at('elsewhere/site'), await cleanSite('clean', words))).toEqual([]);
});
