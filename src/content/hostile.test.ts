import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileKind } from './files/layout.ts';
import { anyKind, GOOD, hostileBody, hostileYaml } from './hostile-scraps.fixture.ts';
import type { Body } from './newsroom.ts';
import { readContentFile } from './read-file.ts';

/**
 * What content may never bring into a page: an element or attribute that runs, loads or overlays, or a link that is a
 * program. Judged on finished HTML, as a browser would read it.
 */
const TAG = /<\/?([a-zA-Z][^\s/>]*)((?:[^>"]|"[^"]*")*)>/g;
const ELEMENTS = new Set(
  (
    'p h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption aside div pre code em strong del a br hr table thead tbody tr th td ' +
    'bdi sup section input'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'id class href rel title dir start type checked disabled data-footnotes data-footnote-ref data-footnote-backref ' +
    'aria-describedby aria-label'
  ).split(' '),
);
const SAFE_HREF = /^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/)|[^:]*$)/i;

const decoded = (value: string): string =>
  value
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replaceAll('&amp;', '&');

function unsafe({ parts }: Body): string[] {
  const html = parts.map((part) => (typeof part === 'string' ? part : '')).join('');
  const found: string[] = [];
  for (const [tag, name = '', rest = ''] of html.matchAll(TAG)) {
    if (!ELEMENTS.has(name)) found.push(tag);
    for (const [, attribute = '', value = ''] of rest.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)) {
      if (!ATTRIBUTES.has(attribute)) found.push(`${tag} ${attribute}`);

      if (attribute === 'href' && !SAFE_HREF.test(decoded(value).replace(/[\u0000-\u0020]/g, '')))
        found.push(tag);
    }
  }
  // What is no tag by the pattern above must not be one to a more forgiving reader.
  if (html.replace(TAG, '').includes('<')) found.push('a stray <');
  return found;
}

const read = (file: string, kind: FileKind, source: string | Uint8Array) =>
  readContentFile(file, kind, Buffer.from(source as string));

test('no body brings a script, a handler or a foreign element into its HTML', () => {
  fc.assert(
    fc.property(hostileBody, (body) => {
      const { body: compiled, findings } = read('news/1395/x.mdx', 'item', `---\n${GOOD}---\n\n${body}`);
      if (compiled) expect(unsafe(compiled)).toEqual([]);
      for (const each of findings) expect(each.line).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});

test('no front matter and no YAML file makes the reader throw', () => {
  fc.assert(
    fc.property(hostileYaml, anyKind, (source, kind) => {
      const isBody = kind === 'item' || kind === 'bulletin';
      const { findings } = read('news/1395/x.mdx', kind, isBody ? `---\n${source}\n---\n\nمتن` : source);
      for (const each of findings) expect(each.message.fa).not.toContain('undefined');
    }),
    { numRuns: 3000 },
  );
});

test('no bytes make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), anyKind, (bytes, kind) => {
      expect(read('news/1395/x.mdx', kind, bytes).findings).toBeDefined();
    }),
    { numRuns: 1500 },
  );
});

test('a value cannot reach the prototype of anything', () => {
  read('topics.yaml', 'topics', '__proto__:\n  name: x\nconstructor: y\n');
  expect(({} as { name?: string }).name).toBeUndefined();
});

const DEEP = 20_000;
test.each([
  ['brackets', `---\ntitle: ${'['.repeat(DEEP)}\n---\n`],
  ['braces in YAML', `---\ntitle: ${'{a: '.repeat(DEEP)}\n---\n`],
  [
    'indentation',
    `---\n${Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
  ],
  ['quotations', `---\n${GOOD}---\n\n${'>'.repeat(DEEP)} متن`],
  ['lists', `---\n${GOOD}---\n\n${'- '.repeat(5000)}متن`],
  ['links', `---\n${GOOD}---\n\n${'['.repeat(DEEP)}`],
  ['emphasis', `---\n${GOOD}---\n\n${'*a_ '.repeat(DEEP)}`],
  ['open tags', `---\n${GOOD}---\n\n${'<Note>'.repeat(3000)}`],
  ['open tags on lines', `---\n${GOOD}---\n\n${'<Note>\n'.repeat(3000)}`],
  ['braces', `---\n${GOOD}---\n\n${'{'.repeat(DEEP)}`],
  ['signs', `---\n${GOOD}---\n\n${'<'.repeat(DEEP)}`],
  [
    'code marks',
    `---\n${GOOD}---\n\n${Array.from({ length: 600 }, (_, count) => '`'.repeat(count + 1)).join(' ')}`,
  ],
  ['pictures', `---\n${GOOD}---\n\n${'!['.repeat(DEEP)}`],
  ['footnotes', `---\n${GOOD}---\n\n${'[^a]: '.repeat(5000)}`],
  ['table cells', `---\n${GOOD}---\n\n|${'a|'.repeat(4000)}\n|${'-|'.repeat(4000)}\n`],
])(
  'many nested %s are read or refused',
  (_, source) => {
    expect(read('news/1395/x.mdx', 'item', source).findings).toBeDefined();
  },
  60_000,
);
