import * as links from './links.ts';
import type { PlannedFile } from './planned.ts';
import type { SiteContext } from './site-context.ts';

/** What a device shows when the site is put among its applications; all addresses are relative to this file. */
export function webManifest({ shell }: SiteContext): PlannedFile {
  const manifest = {
    name: shell.name,
    short_name: shell.name,
    description: shell.tagline,
    lang: 'fa',
    dir: 'rtl',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    icons: [{ src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' }],
  };
  return {
    route: 'file',
    path: links.webManifest,
    props: { type: 'application/manifest+json; charset=utf-8', text: `${JSON.stringify(manifest)}\n` },
  };
}
