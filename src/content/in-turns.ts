import { setImmediate as immediately } from 'node:timers/promises';

/**
 * Does something with each of many, and lets whatever else this process has begun have its turn in between: threads are
 * fed, other processes heard.
 * @param size how many make a turn; some milliseconds of work.
 * @param isOver asked after each turn: whether the rest is to be left.
 */
export async function inTurns<T>(
  many: Iterable<T>,
  size: number,
  act: (each: T) => void,
  isOver: () => boolean = () => false,
): Promise<void> {
  let done = 0;
  for (const each of many) {
    act(each);
    done += 1;
    if (done % size > 0) continue;
    await immediately();
    if (isOver()) return;
  }
}
