import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdLock } from './lock.ts';

let root: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lock-'));
  file = path.join(root, 'site.lock');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('two builds of one folder take turns', async () => {
  const order: string[] = [];
  const release = await holdLock(file, () => order.push('first waits'));
  const second = holdLock(file, () => order.push('second waits')).then((releaseSecond) => {
    order.push('second holds');
    return releaseSecond();
  });
  await new Promise((resolve) => setTimeout(resolve, 250));
  order.push('first is done');
  await release();
  await second;
  expect(order).toEqual(['second waits', 'first is done', 'second holds']);
});

test('the lock of a process that is gone is taken over at once', async () => {
  writeFileSync(file, `4194399@${hostname()}`);
  const waits: string[] = [];
  await (
    await holdLock(file, () => waits.push('waits'))
  )();
  expect(waits).toEqual([]);
});

test('the lock of another machine is taken over when it has been silent', async () => {
  writeFileSync(file, '1@another-machine');
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  await (
    await holdLock(file, () => undefined)
  )();
});

test('many that find a dead lock hold it one at a time', async () => {
  writeFileSync(file, `4194399@${hostname()}`);
  let holders = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      const release = await holdLock(file, () => undefined);
      most = Math.max(most, ++holders);
      await new Promise((resolve) => setTimeout(resolve, 5));
      holders -= 1;
      await release();
    }),
  );
  expect(most).toBe(1);
});
