import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '../newsroom.ts';
import { parseBody } from './body-text.ts';
import { readIndex, writeIndex, type Entry, type FileMark } from './index-file.ts';
import { Segment, SegmentWriter, type Slot } from './segment.ts';

/** A compiled file: what a worker sends and what the store keeps. */
export interface CompiledText {
  readonly file: string;
  readonly digest: string;
  readonly mark: FileMark;
  /** JSON of the record without its body. */
  readonly record: string;
  /** The body as {@link formatBody} writes it; empty where the file has none. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Reads a body when it is first asked for; `undefined` where the store lost it. */
export type BodyReader = () => Body | undefined;

export interface Kept {
  readonly digest: string;
  readonly record: string;
  readonly body: BodyReader;
}

/**
 * Clocks of file systems are coarse: a file written this shortly before it was looked at may have been written again
 * with the same marks.
 */
const RACY_MS = 2000;
const MOST_SEGMENTS = 12;
/** Another run may be about to use a segment that this one no longer names. */
const ORPHAN_MS = 60 * 60 * 1000;

const NO_SLOT = { offset: 0, length: 0, crc: 0 };
const sameMark = (a: FileMark, b: FileMark): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs && a.ino === b.ino;

const bodyOf = (bytes: Uint8Array | undefined): Body | undefined =>
  bytes === undefined || bytes.length === 0 ? undefined : parseBody(bytes);

/**
 * Readers are made apart from everything else, since functions that are made in one place hold the variables of one
 * another: a reader outlives the store, and must hold neither its records nor bytes that lie in a segment.
 */
const readerOfBytes =
  (bytes: Uint8Array): BodyReader =>
  () =>
    bodyOf(bytes);
const readerOfSlot =
  (segments: ReadonlyMap<string, Segment>, name: string, slot: Slot): BodyReader =>
  () =>
    bodyOf(segments.get(name)?.read(slot));

/**
 * Compiled files of earlier runs, by name and content digest. An index that is replaced at once names slots in
 * segments that never change, so a run that is killed, or two at once, leave a store that is right. Whatever is
 * missing or damaged is compiled again; a folder that cannot be written only costs time.
 */
export class ContentStore {
  private readonly dir: string | undefined;
  private readonly compiler: string;
  private readonly old: ReadonlyMap<string, Entry>;
  private readonly oldAt: number;
  private readonly segments = new Map<string, Segment>();
  private readonly entries: Entry[] = [];
  private readonly startedAt = Date.now();
  private writer: SegmentWriter | undefined;
  private writable: boolean;
  private changed = false;

  constructor(dir: string | undefined, compiler: string) {
    this.dir = dir;
    this.compiler = compiler;
    this.writable = dir !== undefined;
    const index = dir === undefined ? undefined : readIndex(join(dir, 'index'), compiler);
    this.old = index?.entries ?? new Map<string, Entry>();
    this.oldAt = index?.at ?? 0;
    for (const { segment } of this.old.values()) {
      if (segment === '' || this.segments.has(segment)) continue;
      const opened = Segment.open(segment, this.path(segment));
      if (opened) this.segments.set(segment, opened);
    }
  }

  private path(segment: string): string {
    return join(this.dir!, `${segment}.pack`);
  }

  private entryFor(file: string): Entry | undefined {
    const entry = this.old.get(file);
    if (!entry || entry.segment === '') return entry;
    const segment = this.segments.get(entry.segment);
    return segment && entry.slot.offset + entry.slot.length <= segment.size ? entry : undefined;
  }

  private keep(entry: Entry): Kept {
    this.entries.push(entry);
    const { digest, record, segment, slot } = entry;
    return { digest, record, body: readerOfSlot(this.segments, segment, slot) };
  }

  /** Whether an earlier run compiled a file of this name, so that its digest is worth a look. */
  knows(file: string): boolean {
    return this.old.has(file);
  }

  /** The kept form of a file whose marks say that it has not changed. */
  unchanged(file: string, mark: FileMark): Kept | undefined {
    const entry = this.entryFor(file);
    const newest = Math.max(mark.mtimeMs, mark.ctimeMs);
    if (!entry || !sameMark(entry, mark) || newest > this.oldAt - RACY_MS) return undefined;
    return this.keep(entry);
  }

  /** The kept form of a file whose bytes are the same, whatever its marks say. */
  sameBytes(file: string, mark: FileMark, digest: string): Kept | undefined {
    const entry = this.entryFor(file);
    if (entry?.digest !== digest) return undefined;
    this.changed = true;
    const { size, mtimeMs, ctimeMs, ino } = mark;
    return this.keep({ ...entry, size, mtimeMs, ctimeMs, ino });
  }

  /** Keeps a file that was just compiled. */
  add({ file, digest, mark, record, body }: CompiledText): Kept {
    if (!this.writable) return { digest, record, body: readerOfBytes(body) };
    const { size, mtimeMs, ctimeMs, ino } = mark;
    const base = { file, size, mtimeMs, ctimeMs, ino, digest, record };
    this.changed = true;
    if (body.length === 0) {
      this.entries.push({ ...base, segment: '', slot: NO_SLOT });
      return { digest, record, body: readerOfBytes(body) };
    }
    try {
      this.writer ??= this.newWriter();
      const slot = this.writer.append(body);
      const { name } = this.writer;
      this.entries.push({ ...base, segment: name, slot });
      return { digest, record, body: readerOfSlot(this.segments, name, slot) };
    } catch {
      this.writable = false;
      return { digest, record, body: readerOfBytes(body) };
    }
  }

  private newWriter(): SegmentWriter {
    mkdirSync(this.dir!, { recursive: true });
    const name = `${this.startedAt.toString(36)}-${randomBytes(8).toString('hex')}`;
    return new SegmentWriter(name, this.path(name));
  }

  /** Moves bodies of many small or mostly dead segments into the new one. */
  private compact(): void {
    const live = new Map<string, number>();
    for (const { segment, slot } of this.entries) {
      live.set(segment, (live.get(segment) ?? 0) + slot.length);
    }
    const worn = [...this.segments.values()].filter(
      ({ name, size }) => live.has(name) && live.get(name)! < size / 2,
    );
    const small =
      live.size > MOST_SEGMENTS ? [...this.segments.values()].filter(({ size }) => size < 1024 * 1024) : [];
    const names = new Set([...worn, ...small].map(({ name }) => name));
    if (names.size === 0) return;
    this.writer ??= this.newWriter();
    for (const [index, entry] of this.entries.entries()) {
      if (!names.has(entry.segment)) continue;
      const bytes = this.segments.get(entry.segment)?.read(entry.slot);
      if (bytes === undefined) continue;
      this.entries[index] = { ...entry, segment: this.writer.name, slot: this.writer.append(bytes) };
    }
  }

  /** Writes down what changed. Never throws: without a store the next run is slower, not wrong. */
  save(): void {
    if (this.dir === undefined || (!this.changed && this.entries.length === this.old.size)) return;
    try {
      if (this.writable) this.compact();
      if (this.writer) this.segments.set(this.writer.name, this.writer.finish());
      if (!this.writable) return;
      mkdirSync(this.dir, { recursive: true });
      writeIndex(join(this.dir, 'index'), this.compiler, this.startedAt, this.entries);
      this.removeOrphans();
    } catch {
      this.writer?.abandon();
    }
  }

  private removeOrphans(): void {
    const used = new Set(this.entries.map(({ segment }) => `${segment}.pack`));
    for (const name of readdirSync(this.dir!)) {
      if (!/\.(?:pack|tmp)$/.test(name) || used.has(name)) continue;
      const path = join(this.dir!, name);
      if (this.startedAt - statSync(path).mtimeMs > ORPHAN_MS) rmSync(path, { force: true });
    }
  }
}
