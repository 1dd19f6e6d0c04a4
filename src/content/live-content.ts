import { existsSync, realpathSync } from 'node:fs';
import { assemble, type Assembled } from './assemble.ts';
import { compileFile, type CompileOrder } from './compile/compile-file.ts';
import { walkContent } from './files/walk.ts';
import type { Finding } from './finding.ts';
import type { LoadedFile } from './gather-records.ts';
import { loadFiles } from './load-files.ts';
import { mediaOf, type LoadOptions } from './load.ts';
import { makeLocator } from './locate.ts';
import { EMPTY_BODY } from './mdx/index.ts';
import type { Body } from './newsroom.ts';
import { parseBody } from './store/body-text.ts';

/** A content folder that is read again and again while somebody writes. */
export interface LiveContent {
  /** Reads the whole folder, as `loadNewsroom` does. */
  read(): Promise<Assembled>;
  /**
   * Reads again what was saved; the rest is as it was. Falls back to reading everything where a file is new or gone.
   * @param files relative to the content folder, such as `news/1395/x.mdx`
   */
  reread(files: readonly string[]): Promise<Assembled>;
}

/** Opens a content folder to be read whenever it changes: a saved file costs that file, not the archive around it. */
export function liveContent({ contentDir, cacheDir, drafts = false }: LoadOptions): LiveContent {
  const root = existsSync(contentDir) ? realpathSync(contentDir) : contentDir;
  let orders = new Map<string, CompileOrder>();
  let loaded = new Map<string, LoadedFile>();
  let findings: readonly Finding[] = [];

  const assembled = (): Assembled =>
    assemble([...loaded.values()], [...findings], {
      drafts,
      media: mediaOf(root),
      locate: makeLocator(root),
    });

  const read = async (): Promise<Assembled> => {
    const walk = walkContent(root);
    const { files, findings: unreadable } = await loadFiles(walk.files, cacheDir);
    orders = new Map(walk.files.map(({ file, path, kind }) => [file, { file, path, kind }]));
    loaded = new Map(files.map((each) => [each.file, each]));
    findings = [...walk.findings, ...unreadable];
    return assembled();
  };

  return {
    read,
    reread: (files) => {
      const changed: LoadedFile[] = [];
      for (const file of files) {
        const order = orders.get(file);
        const again = order && loaded.has(file) ? readAgain(order) : undefined;
        if (again === undefined) return read();
        changed.push(again);
      }
      for (const each of changed) loaded.set(each.file, each);
      return Promise.resolve(assembled());
    },
  };
}

/** One file as it is now, or nothing where it cannot be read. */
function readAgain(order: CompileOrder): LoadedFile | undefined {
  const compiled = compileFile(order);
  if ('unreadable' in compiled) return undefined;
  const { file, digest, record } = compiled;
  const body = (): Body => (compiled.body.length === 0 ? EMPTY_BODY : parseBody(compiled.body));
  return { file, kind: order.kind, digest, record: JSON.parse(record) as LoadedFile['record'], body };
}
