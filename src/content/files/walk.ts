import { lstatSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';
import {
  BULLETINS,
  ITEMS,
  IMPORTED_EXTENSIONS,
  NEAR_EXTENSIONS,
  STATISTICS,
  TOP_FILES,
  type ContentFolder,
  type FileKind,
} from './layout.ts';

/** A content file that exists, not yet read. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly path: string;
  readonly kind: FileKind;
  readonly stats: Stats;
}

export interface Walk {
  /** Sorted by path, so that nothing depends on the order of the file system. */
  readonly files: readonly ContentFile[];
  readonly findings: readonly Finding[];
}

const place = (file: string): { file: string; line: number; column: number } => ({
  file,
  line: 1,
  column: 1,
});

const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('_');

/** One pass over a content folder; keeps what it found and what was wrong. */
class Walker {
  readonly files: ContentFile[] = [];
  readonly findings: Finding[] = [];
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** What stands behind a name; reports links that loop, break or leave the folder. */
  resolve(file: string): Stats | undefined {
    const path = join(this.root, file);
    try {
      const own = lstatSync(path);
      if (!own.isSymbolicLink()) return own;
      const real = realpathSync(path);
      if (real !== this.root && !real.startsWith(this.root + sep)) {
        this.findings.push(finding('file/outside-content', place(file), { name: file }));
        return undefined;
      }
      const target = statSync(path);
      if (target.isDirectory() && path.startsWith(real === this.root ? real : real + sep)) {
        this.findings.push(finding('file/link-loop', place(file), { name: file }));
        return undefined;
      }
      return target;
    } catch (error) {
      this.reportAccess(file, error);
      return undefined;
    }
  }

  reportAccess(file: string, error: unknown): void {
    const code = (error as NodeJS.ErrnoException).code ?? 'EIO';
    if (code === 'ELOOP') this.findings.push(finding('file/link-loop', place(file), { name: file }));
    else if (code === 'ENOENT') this.findings.push(finding('file/broken-link', place(file), { name: file }));
    else this.findings.push(finding('file/unreadable', place(file), { reason: code }));
  }

  list(folder: string): Dirent[] {
    try {
      return readdirSync(join(this.root, folder), { withFileTypes: true }).filter(
        (entry) => !isHidden(entry.name),
      );
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') this.reportAccess(folder, error);
      return [];
    }
  }

  /** Takes one entry of a folder that holds files of one kind. */
  take(folder: string, entry: Dirent, holds: ContentFolder): void {
    const file = `${folder}/${entry.name}`;
    const extension = extname(entry.name).toLowerCase();
    const stats = entry.isFile() && extension !== holds.extension ? undefined : this.resolve(file);
    if (extension === holds.extension) {
      if (stats === undefined) return;
      if (stats.isFile()) {
        this.files.push({ file, path: join(this.root, file), kind: holds.kind, stats });
      } else {
        this.findings.push(finding('file/not-a-file', place(file), { name: entry.name }));
      }
    } else if (stats?.isDirectory()) {
      this.findings.push(
        finding('file/wrong-folder', place(file), { name: file, pattern: holds.pattern }, holds.pattern),
      );
    } else if (NEAR_EXTENSIONS[extension] === holds.extension) {
      this.nearMiss(file, extension, holds.extension);
    }
  }

  nearMiss(file: string, extension: string, expected: string): void {
    if (IMPORTED_EXTENSIONS.has(extension)) {
      const fix = `npm run import -- ${basename(this.root)}/${file}`;
      this.findings.push(finding('file/to-import', place(file), { name: file }, fix));
      return;
    }
    const fix = file.slice(0, -extension.length).replace(/\.(?:mdx|yaml)$/i, '') + expected;
    this.findings.push(finding('file/wrong-extension', place(file), { name: file, expected }, fix));
  }

  /** `news/`: one folder a solar year, and nothing beside. */
  takeYear(entry: Dirent): void {
    const folder = `news/${entry.name}`;
    const stats = this.resolve(folder);
    if (stats === undefined) return;
    if (stats.isDirectory() && /^1[2-5]\d\d$/.test(entry.name)) {
      for (const child of this.list(folder)) this.take(folder, child, ITEMS);
      return;
    }
    const extension = extname(entry.name).toLowerCase();
    const isNews = extension === '.mdx' || NEAR_EXTENSIONS[extension] === '.mdx';
    if (stats.isDirectory() || isNews) {
      this.findings.push(
        finding(
          'file/wrong-folder',
          place(folder),
          { name: folder, pattern: ITEMS.pattern },
          isNews ? `news/1395/${entry.name}` : ITEMS.pattern,
        ),
      );
    }
  }

  takeTop(entry: Dirent): void {
    const { name } = entry;
    const kind = TOP_FILES[name];
    if (kind !== undefined) {
      const stats = this.resolve(name);
      if (stats?.isFile()) this.files.push({ file: name, path: join(this.root, name), kind, stats });
      else if (stats) this.findings.push(finding('file/not-a-file', place(name), { name }));
      return;
    }
    const extension = extname(name).toLowerCase();
    const near = NEAR_EXTENSIONS[extension];
    if (near === '.yaml' && TOP_FILES[name.slice(0, -extension.length) + near] !== undefined) {
      this.nearMiss(name, extension, near);
    }
  }
}

/**
 * Lists the files of a content folder. Symbolic links are followed only inside it.
 * @param root the folder's real path
 */
export function walkContent(root: string): Walk {
  const walker = new Walker(root);
  for (const entry of walker.list('.')) {
    const holdsFiles = ['news', 'statistics', 'bulletins'].includes(entry.name);
    if (!holdsFiles) {
      walker.takeTop(entry);
      continue;
    }
    if (!walker.resolve(entry.name)?.isDirectory()) continue;
    for (const child of walker.list(entry.name)) {
      if (entry.name === 'news') walker.takeYear(child);
      else walker.take(entry.name, child, entry.name === 'statistics' ? STATISTICS : BULLETINS);
    }
  }
  walker.files.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return walker;
}
