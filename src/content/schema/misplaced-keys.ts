import type { Path } from '../yaml/document.ts';

/** A key that lacks the space after its colon, so that all of `name:نگاه` became the key. */
export interface Glued {
  readonly typed: string;
  readonly key: string;
  readonly value: string;
}

/** A key that stands beside the key it belongs below. */
export interface Shallow {
  readonly key: string;
  readonly holder: string;
}

/** What stands at a path into plain data; nothing where the path leads nowhere. */
export const valueIn = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );

/** A key without the marks of direction and the joiners that were pasted with it. */
export const plainKey = (key: string): string =>
  key.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');

/** @example gluedKeys(['name:نگاه'], ['name', 'url']) // [{ typed: 'name:نگاه', key: 'name', value: 'نگاه' }] */
export const gluedKeys = (keys: readonly string[], known: readonly string[]): readonly Glued[] =>
  keys.flatMap((typed) => {
    const [, key = '', value = ''] = /^([a-z]+):(\S.*)$/su.exec(typed) ?? [];
    return known.includes(key) ? [{ typed, key, value }] : [];
  });

/**
 * Unknown keys that follow a key without a value which takes them: `image:`, and `src:` below it without its two spaces.
 * @param below the keys that a key takes
 */
export function shallowKeys(
  unknown: readonly string[],
  record: unknown,
  below: (holder: string) => readonly string[],
): readonly Shallow[] {
  const found: Shallow[] = [];
  let holder: string | undefined;
  for (const [key, value] of Object.entries((record ?? {}) as Record<string, unknown>)) {
    if (holder !== undefined && unknown.includes(key) && below(holder).includes(key))
      found.push({ key, holder });
    else holder = value === null ? key : undefined;
  }
  return found;
}
