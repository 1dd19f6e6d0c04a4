import path from 'node:path';
import { z } from 'zod';

/** Where a build reads, where it writes, and the address that the result will be served from. */
export interface BuildSettings {
  /** Absolute. */
  readonly contentDir: string;
  /** Absolute; replaced as a whole by a successful build, untouched by a failed one. */
  readonly outDir: string;
  /**
   * Absolute; everything in it can be deleted at any time and is made again. It stands inside the project, where the
   * compiled pages that it keeps find the packages that they import.
   */
  readonly cacheDir: string;
  /** Canonical origin from the environment, without a slash at the end; the publication's own `url` where absent. */
  readonly siteUrl?: string;
  /** `/` or `/a/b/`. */
  readonly basePath: string;
}

const Environment = z.object({
  CONTENT_DIR: z.string().min(1).default('content'),
  OUT_DIR: z.string().min(1).default('dist'),
  CACHE_DIR: z.string().min(1).default('.cache/bultan'),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  BASE_PATH: z.string().default('/'),
});

/**
 * Reads `CONTENT_DIR`, `OUT_DIR`, `CACHE_DIR`, `SITE_URL` and `BASE_PATH`; relative folders are relative to `root`.
 *
 * @throws ZodError where `SITE_URL` is no http(s) address.
 * @example readSettings({ BASE_PATH: 'news' }, '/project').basePath // '/news/'
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): BuildSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { CONTENT_DIR, OUT_DIR, CACHE_DIR, SITE_URL, BASE_PATH } = Environment.parse(given);
  return {
    contentDir: path.resolve(root, CONTENT_DIR),
    outDir: path.resolve(root, OUT_DIR),
    cacheDir: path.resolve(root, CACHE_DIR),
    ...(SITE_URL === undefined ? {} : { siteUrl: SITE_URL.replace(/\/+$/u, '') }),
    basePath: `/${BASE_PATH.split('/').filter(Boolean).join('/')}/`.replace('//', '/'),
  };
}
