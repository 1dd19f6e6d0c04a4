import type { Archive } from './archive.ts';
import { CborWriter, writeHead } from './cbor.ts';

/** A part of the word index: what a browser loads for a word between `from` and `to`. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** A chunk is closed at this many places: about 8 KB compressed. Pagefind's own 20,000 make a first query dear. */
const PLACES_A_CHUNK = 5_000;

/**
 * The word index of an archive, in the order of words.
 * @param pages the archive's documents in the order of their page numbers
 */
export function* chunksOf(
  archive: Archive,
  pages: readonly { first: number; last: number }[],
): Generator<Chunk> {
  const { order, starts, pageOf, entryOf } = invert(archive, pages);
  const { terms } = archive;
  const body = new CborWriter();
  const spans: { from: string; to: string; bytes: Buffer }[] = [];
  let words = 0;
  let places = 0;
  let from = '';
  for (const [rank, id] of order.entries()) {
    const term = terms[id]!;
    if (words === 0) from = term;
    const start = starts[id]!;
    const end = starts[id + 1]!;
    body.array(3);
    body.text(term);
    body.array(end - start);
    const size = sizeOf(archive, entryOf, start, end);
    places += size.places;
    body.direct(size.bytes, (bytes, at) => writePages(bytes, at, archive, pageOf, entryOf, start, end));
    body.array(0);
    words += 1;
    if (places >= PLACES_A_CHUNK || rank === order.length - 1) {
      spans.push({ from, to: term, bytes: framed(body, words) });
      body.clear();
      words = 0;
      places = 0;
    }
  }
  yield* shortenBounds(spans);
}

/** An entry's frame: the head of its list and the distance to its page. */
const FRAME = 6;

function sizeOf(
  archive: Archive,
  entryOf: Uint32Array,
  start: number,
  end: number,
): { bytes: number; places: number } {
  const { endOf, placesOf } = archive;
  let bytes = 0;
  let places = 0;
  for (let index = start; index < end; index += 1) {
    const entry = entryOf[index]!;
    bytes += FRAME + endOf[entry]! - (entry === 0 ? 0 : endOf[entry - 1]!);
    places += placesOf[entry]! + 1;
  }
  return { bytes, places };
}

/** The pages of one term. Written byte by byte: millions of postings are too many for calls that copy a few bytes. */
function writePages(
  bytes: Uint8Array,
  begin: number,
  { encoded, endOf }: Archive,
  pageOf: Uint32Array,
  entryOf: Uint32Array,
  start: number,
  end: number,
): number {
  let at = begin;
  let last = 0;
  for (let index = start; index < end; index += 1) {
    const entry = entryOf[index]!;
    bytes[at] = 0x83;
    at = writeHead(bytes, at + 1, 0, pageOf[index]! - last);
    last = pageOf[index]!;
    const to = endOf[entry]!;
    for (let from = entry === 0 ? 0 : endOf[entry - 1]!; from < to; from += 1) bytes[at++] = encoded[from]!;
  }
  return at;
}

/** Entries sorted by term, and within a term by page: a counting sort, in two passes over the entries. */
function invert(archive: Archive, pages: readonly { first: number; last: number }[]) {
  const { terms, termOf } = archive;
  const starts = new Uint32Array(terms.length + 1);
  for (const { first, last } of pages) {
    for (let entry = first; entry < last; entry += 1) starts[termOf[entry]! + 1]! += 1;
  }
  for (let id = 0; id < terms.length; id += 1) starts[id + 1]! += starts[id]!;
  const total = starts[terms.length]!;
  const next = starts.slice();
  const pageOf = new Uint32Array(total);
  const entryOf = new Uint32Array(total);
  pages.forEach(({ first, last }, page) => {
    for (let entry = first; entry < last; entry += 1) {
      const index = next[termOf[entry]!]!++;
      pageOf[index] = page;
      entryOf[index] = entry;
    }
  });
  const order = [...terms.keys()].filter((id) => starts[id + 1]! > starts[id]!);
  order.sort((a, b) => compareCodePoints(terms[a]!, terms[b]!));
  return { order, starts, pageOf, entryOf };
}

/** Rust's order of strings. JavaScript's own differs where a surrogate meets U+E000 and above. */
function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  if (/[\ud800-\udfff]/.test(a) || /[\ud800-\udfff]/.test(b))
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

function framed(body: CborWriter, words: number): Buffer {
  const head = new CborWriter(16);
  head.array(1);
  head.array(words);
  return Buffer.concat([head.copy(), body.copy()]);
}

/** Between two neighbours only so many letters are needed as tell them apart. */
function* shortenBounds(spans: readonly Chunk[]): Generator<Chunk> {
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1];
    const after = spans[index + 1];
    yield {
      from: before === undefined ? span.from : apart(span.from, before.to),
      to: after === undefined ? span.to : apart(span.to, after.from),
      bytes: span.bytes,
    };
  }
}

function apart(word: string, other: string): string {
  const letters = [...word];
  const others = [...other];
  let same = 0;
  while (same < letters.length && letters[same] === others[same]) same += 1;
  return letters.slice(0, same + 1).join('');
}
