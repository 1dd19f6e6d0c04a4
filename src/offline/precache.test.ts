import { expect, test } from 'vitest';
import { makeServiceWorker } from './index.ts';
import { hashedFiles, precacheList } from './precache.ts';

const digests = new Map([
  ['index.html', 'aaaaaaaaaaaa'],
  ['search/index.html', 'bbbbbbbbbbbb'],
  ['news/1395/x/index.html', 'cccccccccccc'],
  ['news/1395/y/index.html', 'dddddddddddd'],
  ['fonts/vazirmatn-persian.1.woff2', 'eeeeeeeeeeee'],
  ['fonts/vazirmatn-latin.1.woff2', 'ffffffffffff'],
  ['pagefind/pagefind.js', 'gggggggggggg'],
  ['pagefind/fragment/fa_1.pf_fragment', 'hhhhhhhhhhhh'],
]);

test('home, search, the latest items and what they need are kept from the start', () => {
  expect(precacheList(digests, ['news/1395/x/index.html', 'news/1400/gone/index.html'])).toEqual([
    ['', 'aaaaaaaa'],
    ['search/', 'bbbbbbbb'],
    ['news/1395/x/', 'cccccccc'],
    ['fonts/vazirmatn-persian.1.woff2', 'eeeeeeee'],
    ['pagefind/pagefind.js', 'gggggggg'],
  ]);
});

test.each([
  ['pagefind/fragment/fa_1.pf_fragment', true],
  ['pagefind/pagefind-entry.json', false],
  ['_astro/x.abc.js', true],
  ['news/1395/x/', false],
])('a copy of %s %s goes stale', (file, hashed) => {
  expect(hashedFiles.test(file)).toBe(hashed);
});

test('the worker is a few kilobytes and the same for the same list', async () => {
  const text = await makeServiceWorker([['', 'a']]);
  expect(text).toBe(await makeServiceWorker([['', 'a']]));
  expect(text.length).toBeLessThan(4_000);
  expect(text).toMatch(/^const precache=\[\["","a"\]\];/u);
});
