import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['a', '/a/'],
  ['/a/b', '/a/b/'],
  ['a//b/', '/a/b/'],
])('BASE_PATH %j serves the site under %s', (given, expected) => {
  expect(readSettings({ BASE_PATH: given }, '/project').basePath).toBe(expected);
});

test('folders are relative to the project and default to content and dist', () => {
  const settings = readSettings({}, '/project');
  expect([settings.contentDir, settings.outDir]).toEqual(['/project/content', '/project/dist']);
  expect(settings.siteUrl).toBeUndefined();
});

test('a SITE_URL loses its last slash and must be an http address', () => {
  expect(readSettings({ SITE_URL: 'https://example.org/' }, '/p').siteUrl).toBe('https://example.org');
  expect(() => readSettings({ SITE_URL: 'javascript:alert(1)' }, '/p')).toThrow();
});
