import { join } from 'node:path';
import { compileAll } from './compile/pool.ts';
import {
  compileBytes,
  compileFile,
  readBytes,
  type CompileOrder,
  type Unreadable,
} from './compile/compile-file.ts';
import type { ContentFile } from './files/walk.ts';
import type { Finding } from './finding.ts';
import type { LoadedFile } from './gather-records.ts';
import { EMPTY_BODY } from './mdx/index.ts';
import { finding } from './messages/index.ts';
import type { Body } from './newsroom.ts';
import { tooLarge } from './read-file.ts';
import type { FileRecord } from './records.ts';
import { parseBody } from './store/body-text.ts';
import { compilerDigest } from './store/source-digest.ts';
import { ContentStore, type CompiledText, type Kept } from './store/store.ts';

export interface LoadedFiles {
  /** In the order of the walk. */
  readonly files: readonly LoadedFile[];
  readonly findings: readonly Finding[];
}

/** A body that the store lost is made again from its file. */
function recompiledBody({ file, path, kind }: CompileOrder): Body {
  const compiled = compileFile({ file, path, kind });
  return 'unreadable' in compiled || compiled.body.length === 0 ? EMPTY_BODY : parseBody(compiled.body);
}

function loaded(source: ContentFile, kept: Kept, compiler: string): LoadedFile {
  const record = JSON.parse(kept.record) as Omit<FileRecord, 'body'>;
  const { file, kind } = source;
  const hasBody = kind === 'item' || kind === 'bulletin';
  const { body: keptBody } = kept;
  const body = (): Body => keptBody() ?? (hasBody ? recompiledBody(source) : EMPTY_BODY);
  return { file, kind, digest: `${kept.digest}.${compiler.slice(0, 8)}`, record, body };
}

/** Hears how far the reading of a content folder is. */
export interface LoadListener {
  /** As many files are new or changed and are going to be compiled. */
  readonly compiling?: (files: number) => void;
  /** One of them is. */
  readonly compiled?: () => void;
}

/**
 * Reads the files of a content folder: those that have not changed from the store, the rest by compiling them.
 * @param cacheDir the folder of the store; without it everything is compiled
 */
export async function loadFiles(
  sources: readonly ContentFile[],
  cacheDir: string | undefined,
  listener: LoadListener = {},
): Promise<LoadedFiles> {
  const compiler = compilerDigest();
  const store = new ContentStore(cacheDir === undefined ? undefined : join(cacheDir, 'content'), compiler);
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const files = new Map<string, LoadedFile>();
  const findings: Finding[] = [];
  const take = (answer: CompiledText | Unreadable): void => {
    if ('unreadable' in answer) {
      const place = { file: answer.file, line: 1, column: 1 };
      findings.push(finding('file/unreadable', place, { reason: answer.unreadable }));
    } else files.set(answer.file, loaded(byFile.get(answer.file)!, store.add(answer), compiler));
  };

  const suspects: ContentFile[] = [];
  for (const source of sources) {
    const { file, kind, stats } = source;
    const large = tooLarge(file, kind, stats.size);
    if (large) {
      files.set(file, { file, kind, digest: '', record: large, body: () => EMPTY_BODY });
      continue;
    }
    const kept = store.unchanged(file, stats);
    if (kept) files.set(file, loaded(source, kept, compiler));
    else suspects.push(source);
  }

  const orders: CompileOrder[] = [];
  for (const source of suspects) {
    const { file, path, kind } = source;
    if (!store.knows(file)) {
      orders.push({ file, path, kind });
      continue;
    }
    const read = readBytes(path);
    if (typeof read === 'string') {
      take({ file, unreadable: read });
      continue;
    }
    const kept = store.sameBytes(file, read.mark, read.digest);
    if (kept) files.set(file, loaded(source, kept, compiler));
    else take(compileBytes(file, kind, read));
  }
  listener.compiling?.(orders.length);
  await compileAll(orders, (answer) => {
    take(answer);
    listener.compiled?.();
  });
  store.save();
  return { files: sources.flatMap(({ file }) => files.get(file) ?? []), findings };
}
