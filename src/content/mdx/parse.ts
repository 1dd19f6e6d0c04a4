import type { Root } from 'mdast';
import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';
import { complexAt } from './complexity.ts';
import { explainTagError, isSyntaxError } from './explain-tag.ts';
import { general } from './general.ts';
import { parsePlain } from './parse-plain.ts';
import { parsePlainQuickly } from './plain-paragraphs.ts';

/** Errors that one run lists for a file; each costs a parse. */
const MOST = 20;
const MOST_IN_LONG = 4;
const LONG = 64 * 1024;
const MANY_TAGS = 500;

export interface Parsed {
  /** Positions count from the start of the body. Absent where the body could not be read to its end. */
  readonly tree?: Root;
  readonly findings: readonly Finding[];
}

/** Blanks a range out; line breaks stay, so that every other place keeps its position. */
function mask(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, '·') + text.slice(end);
}

/**
 * Parses a body. A tag that cannot be read is reported, taken out, and the rest is parsed again, so that one run lists
 * every broken tag.
 */
export function parseBody(source: SourceText, bodyStart: number): Parsed {
  let text = source.text.slice(bodyStart);
  const plain = parsePlain(text);
  if (plain) return { tree: plain, findings: [] };
  const complex = complexAt(text);
  if (complex !== undefined) {
    const place = { file: source.file, ...source.at(bodyStart + complex) };
    return { findings: [finding('file/too-complex', place, {})] };
  }
  const findings: Finding[] = [];
  const isLong = text.length > LONG || text.split('<').length > MANY_TAGS;
  const most = isLong ? MOST_IN_LONG : MOST;
  for (let attempt = 0; attempt <= most; attempt += 1) {
    try {
      return { tree: parsePlainQuickly(text, general().parse), findings };
    } catch (error) {
      // A tag in a place that the parser did not think of makes it fail without a complaint; the last one is to blame
      // as likely as any, and without tags it does not fail.
      const complaint = isSyntaxError(error) ? error : { message: '', ruleId: undefined, place: undefined };
      if (error instanceof RangeError) throw error;
      if (!text.includes('<')) {
        const place = { file: source.file, ...source.at(bodyStart) };
        return { findings: [...findings, finding('file/too-complex', place, {})] };
      }
      const broken = explainTagError(source, bodyStart, text, complaint);
      findings.push(broken.finding);
      const before = text;
      for (const [start, end] of broken.masks) text = mask(text, start, end);
      // Without progress the next parse would complain of the same.
      if (text === before) return { findings };
    }
  }
  return { findings };
}
