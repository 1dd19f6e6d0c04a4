/** The browser editor at `/admin/`, for newsrooms that turn it on in `publication.yaml`. */
import { digestOf, type Newsroom } from '../content/index.ts';
import { bundleEditor } from './bundle.ts';
import { editorConfig } from './config.ts';
import { editorPage } from './page.ts';

/** A file of the site, with a digest that changes with its bytes. */
interface EditorFile {
  readonly file: string;
  readonly digest: string;
  bytes(): Promise<Uint8Array | string>;
}

/**
 * The files of the editor; none where the newsroom has not turned it on.
 * @example (await editorFiles(newsroom)).map(({ file }) => file) // ['admin/index.html', 'admin/config.json', …]
 */
export async function editorFiles(newsroom: Newsroom): Promise<EditorFile[]> {
  const { publication } = newsroom;
  if (!publication.editor) return [];
  const files = new Map<string, Uint8Array | string>([
    ['index.html', editorPage(publication)],
    ['config.json', `${JSON.stringify(editorConfig(newsroom), null, 2)}\n`],
    ...(await bundleEditor()),
  ]);
  return [...files].map(([name, bytes]) => ({
    file: `admin/${name}`,
    digest: digestOf(bytes),
    bytes: () => Promise.resolve(bytes),
  }));
}
