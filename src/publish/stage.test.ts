import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage } from './stage.ts';

let root: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stage-'));
  site = path.join(root, 'dist');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function publish(text: string): { digest: string; size: number; time: number } {
  mkdirSync(site, { recursive: true });
  const file = path.join(site, 'index.html');
  writeFileSync(file, text);
  const { size, mtimeMs } = statSync(file);
  return { digest: 'd', size, time: mtimeMs };
}

const read = (): string => readFileSync(path.join(site, 'index.html'), 'utf8');

test('the first version appears in one step and leaves nothing beside it', async () => {
  const stage = await openStage(site);
  writeFileSync(stage.place('a/b/index.html'), 'first');
  expect(readdirSync(root)).not.toContain('dist');
  await stage.swap();
  expect(readFileSync(path.join(site, 'a/b/index.html'), 'utf8')).toBe('first');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('an abandoned version leaves the site as it was', async () => {
  publish('good');
  const stage = await openStage(site);
  writeFileSync(stage.place('index.html'), 'bad');
  await stage.abandon();
  expect(read()).toBe('good');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('an unchanged file is carried over; a file that another hand changed is not', async () => {
  const record = publish('same');
  const stage = await openStage(site);
  expect(stage.carry('index.html', record)).toEqual(record);
  expect(stage.carry('gone.html', record)).toBeUndefined();
  expect(stage.carry('index.html', { ...record, size: 99 })).toBeUndefined();
  expect(stage.carry('index.html', { ...record, time: record.time - 1 })).toBeUndefined();
});

test('files that the next version does not have are gone after the swap', async () => {
  publish('old');
  const stage = await openStage(site);
  writeFileSync(stage.place('new.html'), 'new');
  await stage.swap();
  expect(readdirSync(site)).toEqual(['new.html']);
});

test('a build killed between the two renames is mended: the last version is back', async () => {
  publish('good');
  renameSync(site, path.join(root, '.dist.last'));
  mkdirSync(path.join(root, '.dist.next'));
  const stage = await openStage(site);
  expect(read()).toBe('good');
  await stage.abandon();
});

test('a build killed after the swap is mended: the new version stays', async () => {
  publish('new');
  mkdirSync(path.join(root, '.dist.last'));
  writeFileSync(path.join(root, '.dist.last/index.html'), 'old');
  const stage = await openStage(site);
  await stage.abandon();
  expect(read()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});
