import {
  existsSync,
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
import { recordOf, type FileRecord } from './manifest.ts';
import { openStage, type Stage } from './stage.ts';

let root: string;
let site: string;
let stageDir: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stage-'));
  site = path.join(root, 'dist');
  stageDir = path.join(root, '.cache/stage');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const open = (): Stage => openStage(site, stageDir);
const read = (file = 'index.html'): string => readFileSync(path.join(site, file), 'utf8');
const recorded = (file = 'index.html'): FileRecord => recordOf(path.join(site, file), 'digest');

/** Publishes a version that has these files and no others. */
function publish(files: Readonly<Record<string, string>>): void {
  const stage = open();
  for (const [file, text] of Object.entries(files)) stage.write(file, text);
  stage.keepOnly(new Set(Object.keys(files)));
  stage.swap();
}

test('the first version appears in one step and leaves nothing beside it', () => {
  const stage = open();
  stage.write('a/b/index.html', 'first');
  expect(existsSync(site)).toBe(false);
  stage.swap();
  expect(read('a/b/index.html')).toBe('first');
  expect(readdirSync(root).sort()).toEqual(['.cache', 'dist']);
});

test('a version that is never swapped in leaves the site as it was', () => {
  publish({ 'index.html': 'good' });
  open().write('index.html', 'bad');
  expect(read()).toBe('good');
});

test('a version that cannot be put in its place leaves the site where it was', () => {
  publish({ 'index.html': 'good' });
  const stage = open();
  rmSync(stage.nextDir, { recursive: true });
  expect(() => stage.swap()).toThrow('ENOENT');
  expect(read()).toBe('good');
});

test('an unchanged file is carried over; a file that another hand changed is not', () => {
  publish({ 'index.html': 'same' });
  const record = recorded();
  const stage = open();
  expect(stage.carry('gone.html', record)).toBeUndefined();
  expect(stage.carry('index.html', { ...record, size: 99 })).toBeUndefined();
  expect(stage.carry('index.html', { ...record, time: record.time - 1 })).toBeUndefined();
  expect(stage.carry('index.html', record)).toEqual(record);
  expect(statSync(path.join(stage.nextDir, 'index.html')).ino).toBe(
    statSync(path.join(site, 'index.html')).ino,
  );
});

test('a file that is made anew never changes the one being served, though both versions shared it', () => {
  publish({ 'index.html': 'one' });
  const carrying = open();
  carrying.carry('index.html', recorded());
  carrying.swap();
  const stage = open();
  stage.write('index.html', 'two');
  expect(read()).toBe('one');
  stage.swap();
  expect(read()).toBe('two');
});

test('the next version is made of the one before the last, and keeps nothing that it does not have', () => {
  publish({ 'index.html': 'one', 'old/index.html': 'old' });
  publish({ 'index.html': 'two' });
  publish({ 'index.html': 'three', 'new/index.html': 'new' });
  expect(readdirSync(site, { recursive: true }).sort()).toEqual(['index.html', 'new', 'new/index.html']);
  publish({ 'index.html': 'four' });
  expect(readdirSync(site, { recursive: true })).toEqual(['index.html']);
});

test('a file may become a folder, and a folder a file', () => {
  publish({ a: 'file', 'b/c': 'in a folder' });
  publish({ x: '' });
  publish({ 'a/d': 'in a folder', b: 'file' });
  expect([read('a/d'), read('b')]).toEqual(['in a folder', 'file']);
});

test('a build killed between the two renames is mended: the last version is back', () => {
  publish({ 'index.html': 'good' });
  renameSync(site, path.join(stageDir, 'leaving'));
  mkdirSync(path.join(stageDir, 'next'), { recursive: true });
  open();
  expect(read()).toBe('good');
});

test('a build killed after the new version was put in place is mended: the new version stays', () => {
  publish({ 'index.html': 'old' });
  publish({ 'index.html': 'new' });
  renameSync(path.join(stageDir, 'next'), path.join(stageDir, 'leaving'));
  open();
  expect(read()).toBe('new');
  expect(readdirSync(stageDir)).toEqual(['next']);
});

test('half a file that a killed build left in the next version is made again', () => {
  publish({ 'index.html': 'whole' });
  const record = recorded();
  writeFileSync(path.join(open().nextDir, 'index.html'), 'wh');
  const stage = open();
  expect(stage.carry('index.html', record)).toEqual(record);
  stage.swap();
  expect(read()).toBe('whole');
});
