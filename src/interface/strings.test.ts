import { expect, test } from 'vitest';
import { strings } from './strings.ts';

const all = Object.entries(strings).flatMap(([part, words]) =>
  Object.entries(words).map(([name, text]) => [`${part}.${name}`, text] as const),
);

test.each(all)('%s is Persian', (_, text) => {
  expect(text).not.toMatch(/[A-Za-z0-9٠-٩يك]/);
  expect(text).toMatch(/[\u0600-\u06ff]/);
});
