import path from 'node:path';
import type { PlannedPage } from '../model/plan.ts';
import type { PlannedFile } from '../model/planned.ts';
import { compressTexts } from './compress.ts';
import { digestOf, inTurns } from '../content/index.ts';
import { recordOf, type FileRecord, type Manifest } from './manifest.ts';
import type { Progress } from './progress.ts';
import { fileOf } from './render/address.ts';
import { encode } from './render/encode.ts';
import { finish } from './render/finish.ts';
import type { Renderers } from './render/pool.ts';
import type { SiteFile } from './site-file.ts';
import { bringFrom, type Source } from './source.ts';
import type { Stage } from './stage.ts';
import type { Templates } from './templates/compile.ts';

const filesAtOnce = 4;
/** A millisecond of work. */
const textsInATurn = 16;

export interface VersionOrder {
  readonly stage: Stage;
  readonly pages: readonly PlannedPage[];
  readonly files: readonly SiteFile[];
  /** Files that say what the others are; asked for when all digests are known. */
  readonly closing: (digests: ReadonlyMap<string, string>) => Promise<readonly SiteFile[]>;
  /** Writes the search index into the stage and gives its records; runs beside the rendering. */
  readonly search: () => Promise<ReadonlyMap<string, FileRecord>>;
  readonly templates: Templates;
  readonly renderers: Renderers;
  readonly sources: readonly Source[];
  readonly basePath: string;
  /** Adds `.br` and `.gz` beside every text, for hosts that serve them. */
  readonly compress: boolean;
  readonly progress: Progress;
}

/** What stands in the stage when a version is written. */
export interface Version {
  readonly manifest: Manifest;
  /** How many pages were rendered, as against brought over. */
  readonly rendered: number;
}

/**
 * Writes every page and file of the site's next version into the stage, bringing over what was made before.
 *
 * @throws Error where two parts of the site claim one file, which would make the result depend on their order.
 */
export async function writeVersion(order: VersionOrder): Promise<Version> {
  const { stage, templates, basePath, progress, sources } = order;
  const manifest = new Map<string, FileRecord>();
  /** Files to be made, with the digests that they will have. */
  const wanted = new Map<string, string>();

  const mustBeMade = (file: string, digest: string): boolean => {
    if (manifest.has(file) || wanted.has(file)) throw new Error(`Two parts of the site write ${file}.`);
    const brought = bringFrom(sources, file, digest);
    if (brought === undefined) wanted.set(file, digest);
    else manifest.set(file, brought);
    return brought === undefined;
  };

  /** Notes a file that was made as it stands on the disk. */
  const settle = (file: string): void => {
    manifest.set(file, recordOf(path.join(stage.nextDir, file), wanted.get(file)!));
    wanted.delete(file);
  };

  const files = order.files.filter(({ file, digest }) => mustBeMade(file, digest));

  progress.step('pages', order.pages.length);
  const context = `${templates.digest}\n${basePath}\n`;
  let rendered = 0;
  const isChanged = (page: PlannedPage): boolean => {
    const changed = mustBeMade(fileOf(page.path), digestOf(context + inputsOf(page)));
    if (changed) rendered += 1;
    else progress.advance();
    return changed;
  };
  const place = { outDir: stage.nextDir, basePath };
  const changed = order.pages.values().filter((page) => {
    if (page.route === 'file' || !isChanged(page)) return false;
    // Its folder is made here: the threads have more to do than this one.
    stage.place(fileOf(page.path));
    return true;
  });
  const rendering = order.renderers.render(changed, templates.entry, place, (paths) => {
    for (const file of paths.map(fileOf)) settle(file);
    progress.advance(paths.length);
  });
  const texts = order.pages.values().filter((page) => page.route === 'file' && isChanged(page));
  const write = (text: PlannedFile): void => {
    const file = fileOf(text.path);
    stage.write(file, bytesOf(text, basePath));
    settle(file);
    progress.advance();
  };
  let isOver = false;
  const writing = inTurns(texts as Iterable<PlannedFile>, textsInATurn, write, () => isOver);
  const [searchRecords] = await Promise.all([order.search(), rendering, writing]).finally(() => {
    // Where a page has failed, nothing more is written: another build may be waiting for the stage.
    isOver = true;
  });
  for (const [file, record] of searchRecords) manifest.set(file, record);
  const digests = new Map(
    [...manifest].map(([file, { digest }]): [string, string] => [file, digest]).concat([...wanted]),
  );
  const closing = (await order.closing(digests)).filter(({ file, digest }) => mustBeMade(file, digest));
  progress.step('files', files.length + closing.length);
  await makeFiles([...files, ...closing], stage, () => {
    progress.advance();
  });

  for (const file of wanted.keys()) settle(file);
  if (order.compress) await compressTexts(manifest, stage, sources, progress);
  stage.keepOnly(new Set(manifest.keys()));
  return { manifest, rendered };
}

/** The bytes of a file whose text stands in the plan, which needs no page file. */
function bytesOf({ path, props }: PlannedFile, basePath: string): Uint8Array[] {
  const isPage = fileOf(path).endsWith('.html');
  return encode(isPage ? finish({ html: props.text, sheets: [] }, path, basePath) : [props.text]);
}

/** A few at a time: pictures are drawn in threads, and their bytes are not held longer than it takes to write them. */
async function makeFiles(files: readonly SiteFile[], stage: Stage, made: () => void): Promise<void> {
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      stage.write(file.file, await file.bytes());
      made();
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, work));
}

/** Everything that a page is made from, as text. */
function inputsOf(page: PlannedPage): string {
  return `${page.route}\n${page.path}\n${page.key ?? JSON.stringify(page.props)}`;
}
