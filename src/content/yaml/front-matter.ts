import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';

/** Where the front matter and the body stand in a file; absent where the file has no front matter. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

const CLOSING = /^---[ \t]*$/m;
/** What word processors and slips make of three hyphens. */
const NEAR_FENCE = /^[ \t]*(?:-{2}|-{4,}|[-‐‑‒–—―−_]{1,4}|[—–]-|-[—–])[ \t]*$/m;
const KEY = /^(?:[a-z]+\s*[:：]|[ \t]+\S|-\s|#)/i;

/** The first line that is no longer `key: value`: where a missing closing line belongs. */
function endOfKeys(source: SourceText, from: number): number {
  let offset = from;
  for (const line of source.text.slice(from).split('\n')) {
    if (!KEY.test(line)) return offset;
    offset += line.length + 1;
  }
  return source.text.length;
}

/**
 * Finds the front matter between two lines of `---` at the top of a file.
 * @returns what it found, or the finding that says which line is missing
 */
export function splitFrontMatter(source: SourceText): FrontMatter | Finding {
  const { text, file } = source;
  const firstLine = source.lineAt(0);
  if (!/^---[ \t]*$/.test(firstLine)) {
    const offset = text.length - text.trimStart().length;
    const line = source.lineAt(offset);
    const place = { file, ...source.at(offset) };
    const bare = line.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
    if (line.trim() !== '---' && (NEAR_FENCE.test(line) || bare.trim() === '---'))
      return finding('front-matter/dashes', place, { text: line }, '---');
    const fix = line.trim() === '---' ? '---' : `---\n${line.trim()}`;
    return finding('front-matter/missing', place, {}, fix);
  }
  const start = firstLine.length + 1;
  const closing = CLOSING.exec(text.slice(start));
  if (closing) {
    const end = start + closing.index;
    return { start, end, bodyStart: Math.min(text.length, end + closing[0].length + 1) };
  }
  const near = NEAR_FENCE.exec(text.slice(start));
  if (near) {
    const place = { file, ...source.at(start + near.index) };
    return finding('front-matter/dashes', place, { text: near[0] }, '---');
  }
  const missing = endOfKeys(source, start);
  const before = source.lineAt(Math.max(start, missing - 1)).trim();
  return finding('front-matter/unclosed', { file, ...source.at(missing) }, {}, `${before}\n---`);
}

/** Whether a result of {@link splitFrontMatter} is a finding. */
export const isFinding = (result: FrontMatter | Finding): result is Finding => 'code' in result;
