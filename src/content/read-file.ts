import { decode } from './files/decode.ts';
import { SIZE_LIMIT, type FileKind } from './files/layout.ts';
import { isSlug, slugOf } from './files/slug.ts';
import { contentMessages, finding } from './messages/index.ts';
import type { FileRecord, RecordData } from './records.ts';
import { readBulletin } from './read/bulletin.ts';
import { placeholders } from './read/placeholders.ts';
import { readHouseStyleFile } from './read/house-style.ts';
import { readItem } from './read/item.ts';
import { readPublication } from './read/publication.ts';
import { readStatistic } from './read/statistic.ts';
import { readVocabulary } from './read/vocabulary.ts';
import type { SourceText } from './files/source-text.ts';

const emptyData = (kind: FileKind): RecordData => {
  if (kind === 'item' || kind === 'bulletin' || kind === 'statistic' || kind === 'publication')
    return { kind };
  return kind === 'house-style' ? { kind: 'other' } : { kind: 'vocabulary' };
};

function readKind(kind: FileKind, source: SourceText): FileRecord {
  switch (kind) {
    case 'item':
      return readItem(source);
    case 'bulletin':
      return readBulletin(source);
    case 'statistic':
      return readStatistic(source);
    case 'publication':
      return readPublication(source);
    case 'house-style':
      return readHouseStyleFile(source);
    default:
      return readVocabulary(kind, source);
  }
}

/** The name that becomes an address must be one. */
function checkName(file: string, kind: FileKind): FileRecord['findings'] {
  if (kind !== 'item' && kind !== 'statistic') return [];
  const name = file.slice(file.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.'));
  const slug = name.slice(0, -extension.length);
  if (isSlug(slug) && extension === extension.toLowerCase()) return [];
  const suggestion = slugOf(slug);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const fix = suggestion === '' ? undefined : folder + suggestion + extension.toLowerCase();
  return [finding('file/bad-name', { file, line: 1, column: 1 }, { name }, fix)];
}

/** A file that is refused before it is read. */
export function tooLarge(file: string, kind: FileKind, bytes: number): FileRecord | undefined {
  const limit = SIZE_LIMIT[kind];
  if (bytes <= limit) return undefined;
  const place = { file, line: 1, column: 1 };
  return { data: emptyData(kind), findings: [finding('file/too-large', place, { bytes, limit })] };
}

/**
 * Reads one content file by itself. Pure: equal bytes under equal names give equal records.
 * @param file relative to the content folder
 */
export function readContentFile(file: string, kind: FileKind, bytes: Buffer): FileRecord {
  const large = tooLarge(file, kind, bytes.length);
  if (large) return large;
  const named = checkName(file, kind);
  const { source, findings } = decode(file, bytes);
  if (!source) return { data: emptyData(kind), findings: [...named, ...findings] };
  if (source.text.trim() === '' && emptyData(kind).kind !== 'vocabulary' && kind !== 'house-style') {
    const empty = finding(
      'file/empty',
      { file, line: 1, column: 1 },
      {},
      contentMessages['file/empty'].example.right,
    );
    return { data: emptyData(kind), findings: [...named, ...findings, empty] };
  }
  const record = readKind(kind, source);
  const open = kind === 'item' || kind === 'statistic' || kind === 'bulletin' ? placeholders(source) : [];
  const all = [...named, ...findings, ...record.findings, ...open];
  return { ...record, findings: all };
}
