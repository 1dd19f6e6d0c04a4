import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadNewsroom } from '../content/index.ts';
import { contentFolder, SOUND } from '../content/newsroom-folder.fixture.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { languageServer } from './language-server.fixture.ts';

const ITEM = 'news/1395/خبر-تازه.mdx';
let root: string;
let contentDir: string;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'editor-'));
  contentDir = contentFolder({ ...SOUND, [ITEM]: '---\ntilte: خبر\n---\n\nمتن.\n' });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
  writeFileSync(path.join(root, 'package.json'), '{}');
  const { newsroom } = await loadNewsroom({ contentDir, drafts: true });
  writeEditorSchemas(root, contentDir, newsroom);
});
afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(contentDir, { recursive: true });
});

test('schemas that have not changed are left alone', async () => {
  const file = path.join(root, '.astro/collections/item.schema.json');
  utimesSync(file, 1, 1);
  writeEditorSchemas(root, contentDir, (await loadNewsroom({ contentDir, drafts: true })).newsroom);
  expect(statSync(file).mtimeMs).toBe(1000);
});

test('each schema that the settings of the editor name is there', () => {
  const settings = createRequire(import.meta.url)(path.resolve('.vscode/settings.json')) as {
    readonly 'yaml.schemas': Record<string, unknown>;
    readonly 'astro.content-intellisense': boolean;
  };
  const named = Object.keys(settings['yaml.schemas']);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(settings['astro.content-intellisense']).toBe(true);
});

test("Astro's language server finds mistakes in the front matter, offers known ids and explains keys in Persian", async () => {
  const server = await languageServer(root, (script) =>
    spawn(process.execPath, [script, '--stdio'], { cwd: root }),
  );
  try {
    const uri = pathToFileURL(path.join(contentDir, ITEM)).href;
    server.open(uri, '---\ntilte: خبر\ndate: 1395-02-08\ntopics: [industri]\nplaces: []\n---\n\nمتن.\n');
    const mistakes = await server.mistakes(uri);
    expect(mistakes).toContainEqual([1, 'Property tilte is not allowed.']);
    expect(mistakes).toContainEqual([3, 'Value is not accepted. Valid values: "industry".']);
    expect(await server.offers(uri, 4, 9)).toEqual(['tehran']);
    expect(await server.explains(uri, 2, 2)).toContain('هجری خورشیدی');
  } finally {
    server.stop();
  }
}, 60_000);
