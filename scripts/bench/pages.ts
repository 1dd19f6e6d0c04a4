import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { median } from './measure.ts';

/** Weight of the pages of one type: HTML with every style sheet that it asks for. */
export interface PageWeight {
  readonly type: string;
  readonly pages: number;
  /** Medians in bytes, compressed. */
  readonly gzip: number;
  readonly brotli: number;
  /** Of the heaviest page that was weighed. */
  readonly heaviestGzip: number;
  /** Bytes of the fonts that the page preloads. */
  readonly fonts: number;
}

const TYPES: readonly (readonly [type: string, address: RegExp])[] = [
  ['home', /^index\.html$/u],
  ['item', /^news\/[^/]+\/[^/]+\/index\.html$/u],
  ['topic', /^topics\/[^/]+\/index\.html$/u],
  ['archive', /^archive\/\d+\/(?:\d+\/)?index\.html$/u],
  ['statistic', /^statistics\/[^/]+\/index\.html$/u],
  ['bulletin', /^bulletins\/[^/]+\/index\.html$/u],
  ['search', /^search\/index\.html$/u],
];

/** How many pages of a type are weighed; they are taken at even distances. */
const SAMPLE = 200;

/** Weighs the pages of a built site by type. */
export function weighPages(siteDir: string): PageWeight[] {
  const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
  return TYPES.flatMap(([type, address]) => {
    const pages = files.filter((file) => address.test(file));
    if (pages.length === 0) return [];
    const step = Math.max(1, Math.floor(pages.length / SAMPLE));
    const weights = pages.filter((_, index) => index % step === 0).map((page) => weigh(siteDir, page));
    return {
      type,
      pages: pages.length,
      gzip: median(weights.map(({ gzip }) => gzip)),
      brotli: median(weights.map(({ brotli }) => brotli)),
      heaviestGzip: Math.max(...weights.map(({ gzip }) => gzip)),
      fonts: Math.max(...weights.map(({ fonts }) => fonts)),
    };
  });
}

function weigh(siteDir: string, page: string): { gzip: number; brotli: number; fonts: number } {
  const html = readFileSync(path.join(siteDir, page));
  const links = html.toString().match(/<link\b[^>]*>/gu) ?? [];
  const asked = (kind: RegExp): Buffer[] =>
    links
      .filter((link) => kind.test(link))
      .flatMap((link) => /href="([^":]+)"/u.exec(link)?.[1] ?? [])
      .map((address) => readFileSync(path.join(siteDir, fileOf(address, page))));
  const texts = [html, ...asked(/rel="?stylesheet/u)];
  return {
    gzip: sum(texts.map((text) => gzipSync(text).length)),
    brotli: sum(texts.map((text) => brotliCompressSync(text).length)),
    fonts: sum(asked(/as="?font/u).map((font) => font.length)),
  };
}

/** The file that an address on a page leads to, whether it is written from the root or from the page. */
function fileOf(address: string, page: string): string {
  return decodeURI(new URL(address, `http://site/${page}`).pathname);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
