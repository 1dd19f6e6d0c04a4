import type { Renaming } from '../model/plan.ts';
import { digestOf } from '../content/index.ts';
import type { SiteFile } from './site-file.ts';

const year = 'public, max-age=31536000, immutable';

/**
 * Every address but the charts that other sites embed. Hosts join the headers of all the rules that fit an address, and
 * of two policies both hold: a rule for everything could not be taken back for the charts.
 */
const unframed = [
  '/',
  '/statistics/',
  '/statistics/page/*',
  '/statistics/:slug/',
  ...[
    'about',
    'admin',
    'archive',
    'bulletins',
    'copy',
    'corrections',
    'n',
    'news',
    'organizations',
    'people',
    'places',
    'saved',
    'search',
    'topics',
  ].map((folder) => `/${folder}/*`),
];

/**
 * Headers for hosts that read them from the site itself (Netlify, Cloudflare Pages). What a page may load stands in the
 * page, and holds on hosts that read nothing; who may show a page in a frame only a header can say.
 */
const headers = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin-allow-popups

${unframed.map((address) => `${address}\n  Content-Security-Policy: frame-ancestors 'self'`).join('\n\n')}

/_astro/*
  Cache-Control: ${year}

/fonts/*
  Cache-Control: ${year}

/media/*
  Cache-Control: ${year}

/pagefind/fragment/*
  Cache-Control: ${year}

/pagefind/index/*
  Cache-Control: ${year}

/sw.js
  Cache-Control: no-cache
`;

/** Lines for hosts that answer a renamed address themselves; the others serve the page that leads on. */
const redirects = (renamings: readonly Renaming[]): string =>
  renamings.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');

/** Files that speak to hosts; where a host does not know them they do nothing. */
export function hostFiles(renamings: readonly Renaming[]): SiteFile[] {
  const texts = {
    _headers: headers,
    ...(renamings.length > 0 && { _redirects: redirects(renamings) }),
    // GitHub Pages hides folders that begin with an underscore unless it is told that nothing is to be made of the files.
    '.nojekyll': '',
  };
  return Object.entries(texts).map(([file, text]) => ({
    file,
    digest: digestOf(text),
    bytes: () => Promise.resolve(text),
  }));
}
