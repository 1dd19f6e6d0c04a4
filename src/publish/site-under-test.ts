import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, readSettings, serveSite } from './index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteUrl: string;
    /** Absolute path of the built site. */
    siteDir: string;
  }
}

/**
 * Builds the project's own content once for all whole-site tests, and serves it.
 *
 * `SITE_UNDER_TEST_URL` names a host that already serves the built site (`dist/`, or what `OUT_DIR` names), at any
 * path: the same tests then ask that host, and nothing is built.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = process.cwd();
  const elsewhere = process.env['SITE_UNDER_TEST_URL'];
  if (elsewhere) {
    project.provide('siteUrl', elsewhere.replace(/\/*$/u, '/'));
    project.provide('siteDir', readSettings(process.env, root).outDir);
    return () => Promise.resolve();
  }
  const { cacheDir, contentDir } = readSettings({}, root);
  await mkdir(cacheDir, { recursive: true });
  const folder = await mkdtemp(path.join(cacheDir, 'site-under-test-'));
  const outDir = path.join(folder, 'dist');
  const outcome = await buildSite({ cacheDir, contentDir, outDir, basePath: '/' }, { root, compress: true });
  if (!outcome.built) {
    const errors = outcome.findings.filter(({ severity }) => severity === 'error');
    throw new Error(
      `The content has errors:\n${errors.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n')}`,
    );
  }
  const preview = await serveSite(outDir, 0);
  project.provide('siteUrl', preview.url);
  project.provide('siteDir', outDir);
  return async () => {
    await preview.close();
    await rm(folder, { recursive: true, force: true });
  };
}
