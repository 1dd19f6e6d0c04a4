import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { digestOf } from '../digest.ts';
import type { FileKind } from '../files/layout.ts';
import { readContentFile } from '../read-file.ts';
import { formatBody } from '../store/body-text.ts';
import type { FileMark } from '../store/index-file.ts';
import type { CompiledText } from '../store/store.ts';

/** A file to be read: its name in the content folder and its place on the disk. */
export interface CompileOrder {
  readonly file: string;
  readonly path: string;
  readonly kind: FileKind;
}

/** A file that could not be read, by the system's own code. */
export interface Unreadable {
  readonly file: string;
  readonly unreadable: string;
}

/** A file's bytes with marks taken from the same open file, so that the two belong together. */
export interface ReadBytes {
  readonly bytes: Buffer;
  readonly mark: FileMark;
  readonly digest: string;
}

/** Reads a file's bytes and their digest, or the system's code for why it could not. */
export function readBytes(path: string): ReadBytes | string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const { size, mtimeMs, ctimeMs, ino } = fstatSync(descriptor);
    const bytes = readFileSync(descriptor);
    return {
      bytes,
      mark: { size, mtimeMs, ctimeMs, ino },
      digest: digestOf(bytes),
    };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EIO';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const NO_BODY = new Uint8Array(0);

/** Compiles one file whose bytes are known. */
export function compileBytes(file: string, kind: FileKind, { bytes, mark, digest }: ReadBytes): CompiledText {
  const { body, ...record } = readContentFile(file, kind, bytes);
  return {
    file,
    digest,
    mark,
    record: JSON.stringify(record),
    body: body === undefined ? NO_BODY : formatBody(body),
  };
}

/** Reads and compiles one file. */
export function compileFile({ file, path, kind }: CompileOrder): CompiledText | Unreadable {
  const read = readBytes(path);
  return typeof read === 'string' ? { file, unreadable: read } : compileBytes(file, kind, read);
}
