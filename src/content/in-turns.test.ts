import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

test('each has its act in order, and others have a turn in between', async () => {
  const said: (number | string)[] = [];
  setImmediate(() => said.push('other'));
  await inTurns([1, 2, 3], 2, (each) => said.push(each));
  expect(said).toEqual([1, 2, 'other', 3]);
});

test('the rest is left when it is over', async () => {
  const done: number[] = [];
  let isOver = false;
  const working = inTurns(
    [1, 2, 3, 4, 5],
    2,
    (each) => done.push(each),
    () => isOver,
  );
  isOver = true;
  await working;
  expect(done).toEqual([1, 2]);
});

test('an act that fails ends it', async () => {
  const failing = inTurns([1, 2], 1, (each) => {
    if (each === 2) throw new RangeError('two');
  });
  await expect(failing).rejects.toThrow('two');
});
