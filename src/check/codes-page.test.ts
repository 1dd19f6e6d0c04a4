import { expect, test } from 'vitest';
import { contentMessages } from '../content/messages/index.ts';
import { CODES_FILE, codesPage } from './codes-page.ts';

const languages = ['fa', 'en'] as const;

test.each(languages)(
  'the page of all codes (%s) in the repository is the one that the rules make',
  async (language) => {
    await expect(codesPage(language)).toMatchFileSnapshot(`../../${CODES_FILE[language]}`);
  },
);

test.each(languages)('the page (%s) has a heading for each code, once', (language) => {
  const headings = [...codesPage(language).matchAll(/^## ([a-z-]+\/[a-z\d-]+)$/gm)].map(([, code]) => code!);
  expect(headings.toSorted()).toEqual(Object.keys(contentMessages).toSorted());
});
