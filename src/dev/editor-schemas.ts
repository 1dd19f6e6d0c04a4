import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentSchemas, type Newsroom } from '../content/index.ts';

/** Where Astro's language server and the settings in `.vscode` look for them. */
const FOLDER = '.astro/collections';

/** As the language server compares names of files. */
const addressOf = (file: string): string => decodeURIComponent(pathToFileURL(file).href).toLowerCase();

/**
 * Writes what an editor needs to know of the content: the JSON Schemas with the ids that the newsroom knows, and which
 * files have the front matter of an item or a bulletin, in the form that Astro's language server reads. Files that would
 * not change are left alone, so that the editor does not start anew at each save.
 * @param root the project
 */
export function writeEditorSchemas(root: string, contentDir: string, newsroom: Newsroom): void {
  // The folder is asked, not the newsroom: a file that holds a mistake needs help most.
  const filesOf = (kind: string, name: string): [string, string][] =>
    namesIn(path.join(contentDir, kind)).map((file) => [addressOf(path.join(contentDir, kind, file)), name]);
  const entries = Object.fromEntries([...filesOf('news', 'item'), ...filesOf('bulletins', 'bulletin')]);
  const collections = ['item', 'bulletin'].map((name) => ({ name, hasSchema: true }));
  const files = Object.entries(contentSchemas(newsroom)).map(
    ([name, schema]) => [name.replace('.json', '.schema.json'), schema] as const,
  );
  const folder = path.join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of [...files, ['collections.json', { collections, entries }] as const]) {
    const text = `${JSON.stringify(value, null, 2)}\n`;
    const file = path.join(folder, name);
    if (textOf(file) !== text) writeFileSync(file, text);
  }
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.mdx')).sort();
  } catch {
    return [];
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
