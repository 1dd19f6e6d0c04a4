import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where a body lies in a segment, with the checksum of its bytes. */
export interface Slot {
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

/** Descriptors are closed when the last newsroom that could still read bodies from them is gone. */
const opened = new FinalizationRegistry<number>((descriptor) => {
  try {
    closeSync(descriptor);
  } catch {
    // Closed already: nothing is left to do.
  }
});

/** A file of compiled bodies, never changed once it has its name. */
export class Segment {
  readonly name: string;
  readonly size: number;
  private readonly descriptor: number;

  constructor(name: string, descriptor: number) {
    this.name = name;
    this.descriptor = descriptor;
    this.size = fstatSync(descriptor).size;
    opened.register(this, descriptor);
  }

  /** Opens a segment; `undefined` where it is gone or cannot be read. */
  static open(name: string, path: string): Segment | undefined {
    try {
      return new Segment(name, openSync(path, 'r'));
    } catch {
      return undefined;
    }
  }

  /** The bytes of a slot; `undefined` where they are not what was written. */
  read({ offset, length, crc }: Slot): Uint8Array | undefined {
    const bytes = Buffer.allocUnsafe(length);
    try {
      for (let done = 0; done < length;) {
        const count = readSync(this.descriptor, bytes, done, length - done, offset + done);
        if (count === 0) return undefined;
        done += count;
      }
    } catch {
      return undefined;
    }
    return crc32(bytes) === crc ? bytes : undefined;
  }
}

const FLUSH_AT = 1024 * 1024;

/** Writes one new segment beside the others; nobody sees it before it has its name. */
export class SegmentWriter {
  readonly name: string;
  private readonly path: string;
  private readonly temporary: string;
  private readonly descriptor: number;
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  private size = 0;

  /** @throws where the folder cannot be written */
  constructor(name: string, path: string) {
    this.name = name;
    this.path = path;
    this.temporary = `${path}.tmp`;
    this.descriptor = openSync(this.temporary, 'wx+');
  }

  /** @throws where the disk is full */
  append(bytes: Uint8Array): Slot {
    const slot = { offset: this.size, length: bytes.length, crc: crc32(bytes) };
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    this.size += bytes.length;
    if (this.waitingBytes >= FLUSH_AT) this.flush();
    return slot;
  }

  private flush(): void {
    const bytes = Buffer.concat(this.waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(this.descriptor, bytes, done);
    this.waiting = [];
    this.waitingBytes = 0;
  }

  /**
   * Gives the segment its name.
   * @throws where the disk is full
   */
  finish(): Segment {
    this.flush();
    renameSync(this.temporary, this.path);
    return new Segment(this.name, this.descriptor);
  }

  /** Leaves nothing behind. */
  abandon(): void {
    try {
      closeSync(this.descriptor);
    } finally {
      rmSync(this.temporary, { force: true });
    }
  }
}
