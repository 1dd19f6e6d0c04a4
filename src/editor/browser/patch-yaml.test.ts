import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchYaml, readMapping, writeMapping, type Mapping } from './patch-yaml.ts';

test.each<[name: string, source: string, changes: Record<string, unknown>, patched: string]>([
  ['nothing changed', "a:   'x'  # note\nb: [1,2]", {}, "a:   'x'  # note\nb: [1,2]"],
  ['a plain text', 'a: x # note\nb: y', { a: 'z' }, 'a: z # note\nb: y'],
  ['a text that needs quotation marks', 'a: x', { a: 'خبر: دوم' }, 'a: "خبر: دوم"'],
  ['a number stays bare', 'value: 220', { value: '221' }, 'value: 221'],
  [
    'a text within braces',
    'source: { name: نگاه, url: x }',
    { source: { name: 'نگاه، تهران, ۲', url: 'x' } },
    'source: { name: "نگاه، تهران, ۲", url: x }',
  ],
  ['a longer list', 'topics: [a]\nz: 1', { topics: ['a', 'b'] }, 'topics: [a, b]\nz: 1'],
  ['a block scalar', 'lead: >-\n  x\n  y\n\nz: 1', { lead: 'w' }, 'lead: w\n\nz: 1'],
  ['a key taken away', 'a: 1\nb: 2 # gone\nc: 3', { b: undefined }, 'a: 1\nc: 3'],
  ['the last key taken away', 'a: 1\nb:\n  - x\n', { b: undefined }, 'a: 1'],
  ['a key added', 'a: 1', { b: ['x', 'y'] }, 'a: 1\nb: [x, y]'],
  [
    'one value of many',
    'o:\n  - p: 1\n    # why\n    v: 2',
    { o: [{ p: '1', v: '3' }] },
    'o:\n  - p: 1\n    # why\n    v: 3',
  ],
  ['an entry added', 'o:\n  - p: 1\nz: 1', { o: [{ p: '1' }, { p: '2' }] }, 'o:\n  - p: 1\n  - p: 2\nz: 1'],
])('%s', (_, source, changes, patched) => {
  const merged = { ...readMapping(source), ...changes };
  const data = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as Mapping;
  expect(patchYaml(source, data)).toBe(patched);
});

const key = fc.stringMatching(/^[a-z]{1,6}$/);
const value = fc.oneof(
  fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((text) => text.trim())
    .filter((text) => !/[\r\u0085\u2028\u2029\ufeff]/.test(text)),
  fc.array(fc.stringMatching(/^[a-z\d-]{1,5}$/), { minLength: 1, maxLength: 3 }),
  fc.array(
    fc.dictionary(
      key,
      fc.stringMatching(/^[\p{L}\d:,#[\]{} -]{1,8}$/u).map((text) => text.trim()),
      { minKeys: 1, maxKeys: 3, noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 3 },
  ),
);
const mapping = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

test('whatever is written is read again', () => {
  fc.assert(
    fc.property(mapping, (data) => {
      expect(readMapping(writeMapping(data as Mapping))).toEqual(data);
    }),
  );
});

test('a patched file says what was asked of it', () => {
  fc.assert(
    fc.property(mapping, mapping, (before, after) => {
      const patched = patchYaml(writeMapping(before as Mapping).trimEnd(), after as Mapping);
      expect(readMapping(patched)).toEqual(after);
    }),
  );
});
