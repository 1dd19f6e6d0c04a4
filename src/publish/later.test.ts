import { expect, test } from 'vitest';
import { later } from './later.ts';

test('work that nobody begins begins when its result is asked for', async () => {
  expect(await later(() => Promise.resolve('made')).result()).toBe('made');
});

test('work runs once, however often it is begun and asked for', async () => {
  let runs = 0;
  const work = later(() => Promise.resolve((runs += 1)));
  work.begin();
  work.begin();
  expect([await work.result(), await work.result(), runs]).toEqual([1, 1, 1]);
});

test('a failure is told to whoever asks, and to nobody before', async () => {
  const work = later(() => Promise.reject(new Error('no')));
  work.begin();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await expect(work.result()).rejects.toThrow('no');
});
