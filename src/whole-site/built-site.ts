/** The built site as tests see it: its pages, their links, their words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inject } from 'vitest';

export interface BuiltPage {
  /** Relative to the site's folder, with forward slashes: `news/1395/x/index.html`. */
  readonly file: string;
  /** As a reader asks for it: `/news/1395/x/`. */
  readonly path: string;
  readonly html: string;
}

/** Every file of the built site, relative, with forward slashes. */
export function siteFiles(): string[] {
  return readdirSync(inject('siteDir'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(inject('siteDir').length + 1)
        .split(sep)
        .join('/'),
    );
}

export function readSite(file: string): string {
  return readFileSync(join(inject('siteDir'), file), 'utf8');
}

/** Every HTML page of the built site. */
export function sitePages(): BuiltPage[] {
  return siteFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, path: `/${file.replace(/index\.html$/, '')}`, html: readSite(file) }));
}

/** The values of an attribute, entities decoded, in the order of the page. */
export function attributes(html: string, name: string): string[] {
  const values = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .matchAll(new RegExp(`<[^>]*?\\s${name}="([^"]*)"`, 'g'));
  return Array.from(values, ([, value]) => decode(value!));
}

/** What a reader reads: without code, addresses and whatever isolates itself from the Persian line. */
export function persianProse(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const prose = body.replace(/<(script|style|code|pre|kbd|bdi|samp)\b[\s\S]*?<\/\1>/g, ' ');
  return decode(prose.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
}

/** The structured data of a page. */
export function jsonLd(html: string): Record<string, unknown>[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g);
  return Array.from(blocks, ([, text]) => JSON.parse(text!) as Record<string, unknown>);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
}
