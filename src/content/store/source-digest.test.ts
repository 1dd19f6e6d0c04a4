import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMPILER } from './source-digest.ts';

const source = path.resolve('src');
const IMPORT = /^(?:import|export)(?! type )[^;]*? from '(\.[^']+)'|require\('(\.[^']+)'\)/gm;

/** Every file that a module imports, and what those import. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, imported, required] of readFileSync(path.join(source, file), 'utf8').matchAll(IMPORT)) {
    closure(path.join(path.dirname(file), imported ?? required!), seen);
  }
  return seen;
}

test('all that a record is compiled by changes the digest of the compiler', () => {
  const files = [...closure('content/compile/compile-file.ts')];
  expect(files).toContain('content/mdx/markdown.ts');
  expect(files).toContain('persian/doubtful-figures.ts');
  const covered = (file: string): boolean =>
    COMPILER.some((place) => file === place || file.startsWith(`${place}/`));
  expect(files.filter((file) => !covered(file))).toEqual([]);
});
