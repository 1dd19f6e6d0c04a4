const encoder = new TextEncoder();

/** The most bytes that {@link CborWriter.head} writes. */
const HEAD = 5;

/** The four kinds of CBOR value that Pagefind's index is made of, appended to a buffer that grows. */
export class CborWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity = 1 << 16) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** A copy of what was written. */
  copy(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }

  /** Starts again, keeping the memory. */
  clear(): void {
    this.#length = 0;
  }

  array(length: number): void {
    this.reserve(HEAD);
    this.#length = writeHead(this.#bytes, this.#length, 0x80, length);
  }

  integer(value: number): void {
    this.reserve(HEAD);
    this.#length =
      value < 0
        ? writeHead(this.#bytes, this.#length, 0x20, -1 - value)
        : writeHead(this.#bytes, this.#length, 0, value);
  }

  text(value: string): void {
    const size = Buffer.byteLength(value);
    this.reserve(HEAD + size);
    this.#length = writeHead(this.#bytes, this.#length, 0x60, size);
    encoder.encodeInto(value, this.#bytes.subarray(this.#length));
    this.#length += size;
  }

  /** Lets a tight loop write into the buffer itself: `write` gets the buffer and the place, and returns the next place. */
  direct(atMost: number, write: (bytes: Uint8Array, at: number) => number): void {
    this.reserve(atMost);
    this.#length = write(this.#bytes, this.#length);
  }

  reserve(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + size));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Writes the head of a value, and returns the place after it. */
export function writeHead(bytes: Uint8Array, at: number, major: number, value: number): number {
  if (value < 24) {
    bytes[at] = major | value;
    return at + 1;
  }
  if (value < 0x100) {
    bytes[at] = major | 24;
    bytes[at + 1] = value;
    return at + 2;
  }
  if (value < 0x10000) {
    bytes[at] = major | 25;
    bytes[at + 1] = value >> 8;
    bytes[at + 2] = value & 0xff;
    return at + 3;
  }
  bytes[at] = major | 26;
  bytes[at + 1] = value >>> 24;
  bytes[at + 2] = (value >> 16) & 0xff;
  bytes[at + 3] = (value >> 8) & 0xff;
  bytes[at + 4] = value & 0xff;
  return at + HEAD;
}
