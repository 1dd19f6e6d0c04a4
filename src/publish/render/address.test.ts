import { expect, test } from 'vitest';
import { fileOf, pathToRoot } from './address.ts';

test.each([
  ['/', 'index.html', './'],
  ['/news/1395/x/', 'news/1395/x/index.html', '../../../'],
  ['/topics/صنعت/', 'topics/صنعت/index.html', '../../'],
  ['/feed.xml', 'feed.xml', './'],
  ['/topics/industry/feed.xml', 'topics/industry/feed.xml', '../../'],
  ['/404/', '404.html', '../'],
])('%s is the file %s, and %s leads from it to the root', (address, file, root) => {
  expect(fileOf(address)).toBe(file);
  expect(pathToRoot(address)).toBe(root);
});
