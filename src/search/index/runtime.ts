import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The version whose index format this folder writes. The format is internal to Pagefind: another one needs a look. */
export const PAGEFIND_VERSION = '1.6.0';

const BROWSER_FILES = ['pagefind.js', 'wasm.unknown.pagefind'] as const;
/** The module is large and never changes: hosts that serve what is already compressed need not do it for every reader. */
const COMPRESSED = { 'pagefind.js.br': brotliCompressSync, 'pagefind.js.gz': gzipSync };
/** Written last, with the digests of the others. */
const SEAL = 'digests.json';
const KEPT_FILES = [...BROWSER_FILES, ...Object.keys(COMPRESSED)];

/**
 * Pagefind's browser part, unchanged, out of its npm package. The files are inside its program, which is asked once.
 * @param cacheDir where they are kept
 * @throws Error where another version is installed than the one whose format is written
 */
export async function browserFiles(cacheDir: string): Promise<{ name: string; content: Buffer }[]> {
  const version = installedVersion();
  if (version !== PAGEFIND_VERSION) {
    throw new Error(
      `Unexpected Pagefind ${version}, expected ${PAGEFIND_VERSION}: the index format may differ.`,
    );
  }
  const folder = path.join(cacheDir, `pagefind-${version}`);
  const kept = keptFiles(folder);
  if (kept !== undefined) return kept;
  await extract(folder);
  return KEPT_FILES.map((name) => ({ name, content: readFileSync(path.join(folder, name)) }));
}

/** The kept files, where each still has the digest that was written beside them. */
function keptFiles(folder: string): { name: string; content: Buffer }[] | undefined {
  try {
    const seal = JSON.parse(readFileSync(path.join(folder, SEAL), 'utf8')) as Record<string, string>;
    const files = KEPT_FILES.map((name) => ({ name, content: readFileSync(path.join(folder, name)) }));
    return files.every(({ name, content }) => seal[name] === hash('sha256', content)) ? files : undefined;
  } catch {
    return undefined;
  }
}

function installedVersion(): string {
  // The package does not export its package.json.
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) return 'of no version';
  return String((JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version);
}

async function extract(folder: string): Promise<void> {
  const pagefind = await import('pagefind');
  try {
    const { index } = await pagefind.createIndex({ forceLanguage: 'fa', writePlayground: false });
    // Without a page Pagefind writes nothing at all.
    await index?.addCustomRecord({ url: '/', content: 'a', language: 'fa' });
    const { files = [] } = (await index?.getFiles()) ?? {};
    mkdirSync(folder, { recursive: true });
    for (const name of BROWSER_FILES) {
      const file = files.find((candidate) => candidate.path === name);
      if (file === undefined) throw new Error(`Pagefind ${PAGEFIND_VERSION} did not write ${name}.`);
      writeFileSync(path.join(folder, name), file.content);
    }
    const module = readFileSync(path.join(folder, 'pagefind.js'));
    for (const [name, compress] of Object.entries(COMPRESSED)) {
      writeFileSync(path.join(folder, name), compress(module));
    }
    const digests = KEPT_FILES.map((name) => [name, hash('sha256', readFileSync(path.join(folder, name)))]);
    writeFileSync(path.join(folder, SEAL), JSON.stringify(Object.fromEntries(digests)));
  } finally {
    await pagefind.close();
  }
}
