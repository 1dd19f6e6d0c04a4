const encoder = new TextEncoder();

/** The four kinds of CBOR value that Pagefind's index is made of, appended to a buffer that grows. */
export class CborWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 1 << 16) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** A copy of what was written. */
  bytes(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }

  /** Starts again, keeping the memory. */
  clear(): void {
    this.#length = 0;
  }

  get length(): number {
    return this.#length;
  }

  array(length: number): void {
    this.#head(0x80, length);
  }

  integer(value: number): void {
    if (value < 0) this.#head(0x20, -1 - value);
    else this.#head(0, value);
  }

  text(value: string): void {
    const size = Buffer.byteLength(value);
    this.#head(0x60, size);
    this.#reserve(size);
    encoder.encodeInto(value, this.#bytes.subarray(this.#length));
    this.#length += size;
  }

  /** Values that are already encoded. */
  encoded(source: Uint8Array, from: number, to: number): void {
    const size = to - from;
    this.#reserve(size);
    // A loop beats subarray and set for the few bytes of a posting.
    for (let index = 0; index < size; index += 1) this.#bytes[this.#length + index] = source[from + index]!;
    this.#length += size;
  }

  #head(major: number, value: number): void {
    this.#reserve(5);
    const bytes = this.#bytes;
    if (value < 24) bytes[this.#length++] = major | value;
    else if (value < 0x100) {
      bytes[this.#length++] = major | 24;
      bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      bytes[this.#length++] = major | 25;
      bytes[this.#length++] = value >> 8;
      bytes[this.#length++] = value & 0xff;
    } else {
      bytes[this.#length++] = major | 26;
      new DataView(bytes.buffer).setUint32(this.#length, value);
      this.#length += 4;
    }
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + size));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
