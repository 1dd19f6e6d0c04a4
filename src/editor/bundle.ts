import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ENTRY = fileURLToPath(new URL('browser/main.ts', import.meta.url));

/** Parts of the CMS that no form of ours uses: maps, code with colours, drawings made smaller. */
const UNUSED = /^(?:@shikijs\/|leaflet|terra-draw|svgo)/;
/** Its words in other languages than Persian; English it carries itself. */
const OTHER_LANGUAGE = /\/locales\/(?!fa\.json$)/;

/** Where the CMS's own package keeps the fonts that its styles would fetch from a font server. */
const REMOTE_FONT =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z\d-]+)(?::vf)?@[\d.]+\/(latin-[a-z\d]+-normal)\.woff2/g;

/** Leaves out what no form needs, and has fonts come from the site itself. */
const selfHosted = (assets: readonly string[]): Plugin => ({
  name: 'self-hosted',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path: script }) => ({
      contents: (await readFile(script, 'utf8')).replace(
        REMOTE_FONT,
        (address, family: string, cut: string) => {
          const font = assets.find((asset) => asset.startsWith(`assets/${family}-${cut}-`));
          if (font === undefined) throw new Error(`The CMS brings no copy of ${address}`);
          return font;
        },
      ),
    }));
    onResolve({ filter: /./ }, ({ path: asked }) =>
      UNUSED.test(asked) || OTHER_LANGUAGE.test(asked) ? { path: 'unused', namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
  },
});

/** Fonts, decoders and a worker that the CMS asks for by their place beside its script. */
async function assets(): Promise<Map<string, Uint8Array>> {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), 'assets');
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.map'));
  const entries = names.map(
    async (name) => [`assets/${name}`, await readFile(path.join(folder, name))] as const,
  );
  return new Map(await Promise.all(entries));
}

/**
 * The editor's scripts and what they load, by path beside its page.
 * Everything is the CMS as npm brings it, with our own forms and formats: nothing is fetched from elsewhere.
 */
export async function bundleEditor(): Promise<Map<string, Uint8Array>> {
  const beside = await assets();
  const { outputFiles } = await build({
    entryPoints: { editor: ENTRY },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    write: false,
    outdir: 'admin',
    plugins: [selfHosted([...beside.keys()])],
    logLevel: 'silent',
  });
  const scripts = outputFiles.map((file) => [path.basename(file.path), file.contents] as const);
  return new Map([...scripts, ...beside]);
}
