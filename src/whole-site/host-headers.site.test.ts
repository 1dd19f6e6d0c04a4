import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { siteFiles } from './built-site.ts';
import { configurationOf, serversUnderTest, startServer, type StaticHost } from './static-hosts.fixture.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Asks as a browser does, but follows nothing and unpacks nothing. */
function ask(url: string, encodings = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encodings } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}

const isPacked = (file: string): boolean => /\.(?:br|gz)$/u.test(file);
const files = siteFiles().filter((file) => !isPacked(file) && !path.basename(file).startsWith('.'));
const isHashed = (file: string): boolean =>
  /^(?:_astro|fonts|media|pagefind\/(?:fragment|index))\//u.test(file);
const bytesOf = (file: string): Buffer => readFileSync(path.join(inject('siteDir'), file));

/** What a browser, a feed reader or a spreadsheet must be told of a file. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/iu,
  '.xml': /^(?:text|application)\/(?:\w+\+)?xml; charset=utf-8$/iu,
  '.json': /^application\/json(?:; charset=utf-8)?$/iu,
  '.csv': /^text\/csv; charset=utf-8$/iu,
  '.txt': /^text\/plain; charset=utf-8$/iu,
  '.js': /^(?:text|application)\/javascript; charset=utf-8$/iu,
  '.svg': /^image\/svg\+xml/u,
  '.png': /^image\/png$/u,
  '.webp': /^image\/webp$/u,
  '.woff2': /^font\/woff2$/u,
  '.webmanifest': /^application\/manifest\+json/u,
};

describe.each(['nginx', 'caddy'] as const)('the configuration for %s', (name) => {
  // A path, by what follows a tilde or a matcher's name.
  const [, pattern = ''] =
    /(?:~|@hashed path_regexp )"?(\/\(_astro[^\s"]*)/u.exec(configurationOf(name)) ?? [];
  const hashed = new RegExp(pattern, 'u');

  test.each(files.filter(isHashed).slice(0, 40))(
    'lets a browser keep %s for good, below any path',
    (file) => {
      expect(pattern).not.toBe('');
      expect([`/${file}`, `/a/b/${file}`].filter((address) => hashed.test(address))).toHaveLength(2);
    },
  );

  test.each([
    '/topics/media/index.html',
    '/topics/fonts/feed.xml',
    '/statistics/media/chart.png',
    '/statistics/fonts/data.csv',
    '/news/1395/media/share.png',
    '/n/media/qr.svg',
    '/pagefind/pagefind.js',
    '/sw.js',
  ])('has a browser ask again for %s', (address) => {
    expect(hashed.test(address)).toBe(false);
  });
});

test('the servers that are asked are named, so that none is left out unseen', async ({ annotate }) => {
  await annotate(
    `asked: ${serversUnderTest.join(', ') || 'none; HOSTS_UNDER_TEST names those that must be'}`,
  );
  const wanted = process.env['HOSTS_UNDER_TEST']?.split(/[\s,]+/u).filter(Boolean) ?? [];
  if (!process.env['SITE_UNDER_TEST_URL']) expect(serversUnderTest).toEqual(expect.arrayContaining(wanted));
});

const places = serversUnderTest.flatMap((name) => [[name, '/'] as const, [name, '/a/b/'] as const]);
// Without a server there is nothing to ask, and the test above says so.
if (places.length > 0) {
  describe.each(places)('%s at %s', (name, below) => {
    let host: StaticHost;
    beforeAll(async () => {
      host = await startServer(name, inject('siteDir'), below);
    });
    afterAll(() => host.close());
    const at = (file: string): string => host.url + encodeURI(file);

    test('every file is served whole, with its type, and told apart from what never changes', async () => {
      const faults: string[] = [];
      for (const file of files) {
        const { status, headers, body } = await ask(at(file));
        const say = (fault: string): void => void faults.push(`${file}: ${fault}`);
        if (status !== 200 || !body.equals(bytesOf(file))) say(`answered ${String(status)}`);
        const type = TYPES[path.extname(file)];
        if (type && !type.test(headers['content-type'] ?? '')) say(`type ${headers['content-type'] ?? ''}`);
        if (headers['x-content-type-options'] !== 'nosniff') say('may be sniffed');
        if (headers['referrer-policy'] !== 'strict-origin-when-cross-origin') say('tells where a reader was');
        const immutable = headers['cache-control'] === 'public, max-age=31536000, immutable';
        if (immutable !== isHashed(file)) say(`cached ${headers['cache-control'] ?? 'as the browser likes'}`);
        const framed = headers['content-security-policy'] !== "frame-ancestors 'self'";
        if (framed !== /^statistics\/[^/]+\/embed\//u.test(file)) say('framing');
      }
      expect(faults).toEqual([]);
      expect((await ask(at('sw.js'))).headers['cache-control']).toBe('no-cache');
    });

    test('what was compressed is sent compressed', async () => {
      const packed = siteFiles()
        .filter((file) => file.endsWith('.gz'))
        .map((file) => file.replace(/\.gz$/u, ''));
      expect(packed.length).toBeGreaterThan(50);
      for (const file of packed.filter((_, index) => index % 7 === 0)) {
        const zipped = await ask(at(file), 'gzip');
        expect(zipped.headers['content-encoding'], file).toBe('gzip');
        expect(zipped.headers.vary?.toLowerCase(), file).toContain('accept-encoding');
        expect(gunzipSync(zipped.body).equals(bytesOf(file)), file).toBe(true);
        expect(zipped.body.equals(bytesOf(`${file}.gz`)), file).toBe(true);
        if (name !== 'caddy') continue;
        const small = await ask(at(file), 'gzip, br');
        expect(small.headers['content-encoding'], file).toBe('br');
        expect(brotliDecompressSync(small.body).equals(bytesOf(file)), file).toBe(true);
      }
      const page = await ask(host.url, 'gzip');
      expect(page.headers['content-encoding']).toBe('gzip');
      expect(page.headers['content-type']).toMatch(TYPES['.html']!);
    });

    test.each(['search', 'statistics', 'news/1395/specialized-guild-towns', 'n/13950208-1'])(
      '%s leads to the address with a slash',
      async (address) => {
        const { status, headers } = await ask(host.url + address);
        expect([301, 302, 307, 308]).toContain(status);
        expect(new URL(headers.location!, host.url + address).href).toBe(`${host.url}${address}/`);
      },
    );

    test.each([
      'nothing',
      'nothing/',
      'news/1395/nothing/',
      'a/b/c/d/e/f',
      'statistics/nothing/data.csv',
      '%zz',
      '..%2f..%2fetc%2fpasswd',
    ])('%s is no page', async (address) => {
      const { status, headers, body } = await ask(host.url + address);
      // What is no address at all a server refuses in its own words.
      if (status === 400) return;
      expect(status).toBe(404);
      expect(headers['content-type']).toMatch(TYPES['.html']!);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control'] ?? '').not.toContain('immutable');
      expect(body.equals(bytesOf('404.html'))).toBe(true);
    });
  });
}
