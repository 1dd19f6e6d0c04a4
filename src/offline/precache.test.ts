import { expect, test } from 'vitest';
import { serviceWorkerCode } from './index.ts';
import { hashedFiles, precacheList, serviceWorkerText } from './precache.ts';

const digests = new Map([
  ['index.html', 'aaaaaaaaaaaa'],
  ['search/index.html', 'bbbbbbbbbbbb'],
  ['news/1395/x/index.html', 'cccccccccccc'],
  ['news/1395/y/index.html', 'dddddddddddd'],
  ['fonts/vazirmatn-persian.1.woff2', 'eeeeeeeeeeee'],
  ['fonts/vazirmatn-latin.1.woff2', 'ffffffffffff'],
  ['pagefind/pagefind.js', 'gggggggggggg'],
  ['pagefind/pagefind.js.br', 'llllllllllll'],
  ['pagefind/pagefind.js.gz', 'mmmmmmmmmmmm'],
  ['pagefind/index/abc.pf_index', 'hhhhhhhhhhhh'],
  ['pagefind/fragment/0000old1.pf_fragment', 'iiiiiiiiiiii'],
  ['pagefind/fragment/1qfcnew1.pf_fragment', 'jjjjjjjjjjjj'],
  ['pagefind/fragment/1qfdnew2.pf_fragment', 'kkkkkkkkkkkk'],
]);

test('home, search, the latest items and what they need are kept from the start', () => {
  const pages = ['news/1395/x/index.html', 'news/1400/gone/index.html'];
  expect(precacheList(digests, { pages, day: '1qfc' })).toEqual([
    ['', 'aaaaaaaa'],
    ['search/', 'bbbbbbbb'],
    ['news/1395/x/', 'cccccccc'],
    ['fonts/vazirmatn-persian.1.woff2', 'eeeeeeee'],
    ['pagefind/pagefind.js', 'gggggggg'],
    ['pagefind/fragment/1qfcnew1.pf_fragment', 'jjjjjjjj'],
    ['pagefind/fragment/1qfdnew2.pf_fragment', 'kkkkkkkk'],
  ]);
});

test('of a day with very many texts the newest are kept', () => {
  const name = (index: number): string =>
    `pagefind/fragment/1qfc${String(index).padStart(4, '0')}.pf_fragment`;
  const many = new Map(Array.from({ length: 500 }, (_, index) => [name(index), 'aaaaaaaaaaaa']));
  const kept = precacheList(many, { pages: [], day: '1qfc' }).map(([file]) => file);
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([100, name(400), name(499)]);
});

test.each([
  ['pagefind/fragment/1qfcnew1.pf_fragment', true],
  ['pagefind/pagefind-entry.json', false],
  ['_astro/x.abc.js', true],
  ['news/1395/x/', false],
])('a copy of %s %s goes stale', (file, hashed) => {
  expect(hashedFiles.test(file)).toBe(hashed);
});

test('the worker is a few kilobytes and the same for the same list', async () => {
  const text = serviceWorkerText([['', 'a']], await serviceWorkerCode());
  expect(text).toBe(serviceWorkerText([['', 'a']], await serviceWorkerCode()));
  expect(text.length).toBeLessThan(4_000);
  expect(text).toMatch(/^const precache=\[\["","a"\]\];/u);
});
