import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeFileAtomically } from './files.ts';
import type { Postings } from './postings.ts';

/** What is kept of a document between two builds. */
export interface ArchivedDocument {
  readonly digest: string;
  /** Full name of its fragment. */
  readonly fragment: string;
  readonly wordCount: number;
  /** Its postings are the entries `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
}

/**
 * The postings of every document, term by term, as numbers in a few long arrays: a million small objects would cost
 * a second to read and ten times the memory.
 */
export class Archive {
  readonly terms: string[];
  readonly documents = new Map<string, ArchivedDocument>();
  /** For each entry: its term, its count of places, and the end of its encoded posting. */
  termOf: Uint32Array;
  placesOf: Uint16Array;
  endOf: Uint32Array;
  encoded: Uint8Array;
  #entries = 0;
  #encodedLength = 0;
  readonly #ids = new Map<string, number>();

  constructor(terms: readonly string[], entries: number, encodedLength: number) {
    this.terms = [...terms];
    this.terms.forEach((term, id) => this.#ids.set(term, id));
    this.termOf = new Uint32Array(entries);
    this.placesOf = new Uint16Array(entries);
    this.endOf = new Uint32Array(entries);
    this.encoded = new Uint8Array(encodedLength);
  }

  get entries(): number {
    return this.#entries;
  }

  /** Where the encoded posting of an entry begins. */
  startOf(entry: number): number {
    return entry === 0 ? 0 : this.endOf[entry - 1]!;
  }

  /** Adds a document that was analysed in this build. */
  add(url: string, digest: string, fragment: string, postings: Postings): void {
    const first = this.#entries;
    const base = this.#encodedLength;
    this.#reserve(postings.terms.length, postings.encoded.length);
    this.encoded.set(postings.encoded, base);
    postings.terms.forEach((term, index) => {
      let id = this.#ids.get(term);
      if (id === undefined) this.#ids.set(term, (id = this.terms.push(term) - 1));
      this.termOf[first + index] = id;
      this.placesOf[first + index] = Math.min(postings.places[index]!, 0xffff);
      this.endOf[first + index] = base + postings.ends[index]!;
    });
    this.#entries += postings.terms.length;
    this.#encodedLength += postings.encoded.length;
    this.documents.set(url, { digest, fragment, wordCount: postings.wordCount, first, last: this.#entries });
  }

  /** Takes a document over from the archive of the last build, whose terms this one began with. */
  carry(url: string, document: ArchivedDocument, from: Archive): void {
    const first = this.#entries;
    const base = this.#encodedLength;
    const count = document.last - document.first;
    const start = from.startOf(document.first);
    const end = from.startOf(document.last);
    this.#reserve(count, end - start);
    this.encoded.set(from.encoded.subarray(start, end), base);
    this.termOf.set(from.termOf.subarray(document.first, document.last), first);
    this.placesOf.set(from.placesOf.subarray(document.first, document.last), first);
    for (let index = 0; index < count; index += 1) {
      this.endOf[first + index] = from.endOf[document.first + index]! - start + base;
    }
    this.#entries += count;
    this.#encodedLength += end - start;
    this.documents.set(url, { ...document, first, last: this.#entries });
  }

  /** Writes the archive for the next build. `version` names everything its content depends on. */
  save(file: string, version: string): void {
    writeFileAtomically(
      file,
      serialize({
        version,
        terms: this.terms.join('\n'),
        documents: [...this.documents],
        termOf: this.termOf.subarray(0, this.#entries),
        placesOf: this.placesOf.subarray(0, this.#entries),
        endOf: this.endOf.subarray(0, this.#entries),
        encoded: this.encoded.subarray(0, this.#encodedLength),
      }),
    );
  }

  /** The archive in `file`, or an empty one where it is missing, damaged or of another version. */
  static load(file: string, version: string): Archive {
    try {
      // The version is written first: what another one wrote is not looked at.
      const saved = deserialize(readFileSync(file)) as SavedArchive;
      if (saved.version !== version) return new Archive([], 0, 0);
      const archive = new Archive(saved.terms === '' ? [] : saved.terms.split('\n'), 0, 0);
      archive.termOf = saved.termOf;
      archive.placesOf = saved.placesOf;
      archive.endOf = saved.endOf;
      archive.encoded = saved.encoded;
      archive.#entries = saved.termOf.length;
      archive.#encodedLength = saved.encoded.length;
      for (const [url, document] of saved.documents) archive.documents.set(url, document);
      return archive;
    } catch {
      return new Archive([], 0, 0);
    }
  }

  #reserve(entries: number, bytes: number): void {
    const needed = this.#entries + entries;
    if (needed > this.termOf.length) {
      const size = Math.max(needed, this.termOf.length * 2, 1024);
      this.termOf = grown(this.termOf, new Uint32Array(size));
      this.placesOf = grown(this.placesOf, new Uint16Array(size));
      this.endOf = grown(this.endOf, new Uint32Array(size));
    }
    if (this.#encodedLength + bytes > this.encoded.length) {
      const size = Math.max(this.#encodedLength + bytes, this.encoded.length * 2, 1 << 16);
      this.encoded = grown(this.encoded, new Uint8Array(size));
    }
  }
}

interface SavedArchive {
  readonly version: string;
  readonly terms: string;
  readonly documents: readonly [string, ArchivedDocument][];
  readonly termOf: Uint32Array;
  readonly placesOf: Uint16Array;
  readonly endOf: Uint32Array;
  readonly encoded: Uint8Array;
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
