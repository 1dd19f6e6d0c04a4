import { expect, test } from 'vitest';
import { attributes, siteFiles, sitePages } from './built-site.ts';

const ORIGIN = 'http://site.invalid';
const files = new Set(siteFiles());
const pages = sitePages();
const idsOf = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));

/** The file that a host serves for a path; the error page is found at its own name. */
function served(path: string): boolean {
  const plain = decodeURIComponent(path).slice(1);
  return files.has(plain.endsWith('/') || plain === '' ? `${plain}index.html` : plain);
}

function internal(html: string, from: string): URL[] {
  return ['href', 'src', 'action']
    .flatMap((name) => attributes(html, name))
    .map((value) => new URL(value, ORIGIN + from))
    .filter(({ origin }) => origin === ORIGIN);
}

test('the site has every kind of address', () => {
  expect([...files]).toEqual(
    expect.arrayContaining([
      'index.html',
      '404.html',
      'search/index.html',
      'about/index.html',
      'statistics/index.html',
      'bulletins/index.html',
      'feed.xml',
      'feed.json',
      'robots.txt',
      'sitemap-index.xml',
    ]),
  );
});

test('every internal link leads to a file of the site', () => {
  const broken = pages.flatMap(({ path, html }) =>
    internal(html, path)
      .filter(({ pathname }) => !served(pathname))
      .map(({ pathname }) => `${path} → ${pathname}`),
  );
  expect(broken).toEqual([]);
});

test('every anchor stands on the page that it is looked for', () => {
  const missing = pages.flatMap(({ path, html }) =>
    internal(html, path)
      .filter(({ hash }) => hash !== '')
      .filter(
        ({ pathname, hash }) =>
          !idsOf.get(decodeURIComponent(pathname))?.has(decodeURIComponent(hash.slice(1))),
      )
      .map(({ pathname, hash }) => `${path} → ${pathname}${hash}`),
  );
  expect(missing).toEqual([]);
});

test('links are relative, so that the site works under any path', () => {
  const rooted = pages
    .filter(({ file }) => file !== '404.html')
    .flatMap(({ path, html }) =>
      [...attributes(html, 'href'), ...attributes(html, 'src')]
        .filter((value) => value.startsWith('/'))
        .map((value) => `${path} → ${value}`),
    );
  expect(rooted).toEqual([]);
});

test('no page but through a link of its content leads or asks elsewhere', () => {
  const foreign = pages.flatMap(({ path, html }) =>
    attributes(html, 'src')
      .filter((value) => /^(?:https?:)?\/\//.test(value))
      .map((value) => `${path} → ${value}`),
  );
  expect(foreign).toEqual([]);
});

test('ids are unique on every page', () => {
  const doubled = pages.flatMap(({ path, html }) => {
    const ids = attributes(html, 'id');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path} #${id}`);
  });
  expect(doubled).toEqual([]);
});
