import { SIZE_LIMIT } from '../../content/files/layout.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readText } from './text.ts';
import type { RawStory } from '../types.ts';

/** Why there is no story in a file. */
export type StoryProblem = 'empty' | 'not-text' | 'not-word' | 'too-large';

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype|<html|<head|<body|<(?:div|article|section|p|h1|main|meta)\b)/i;
/** A web page is many times its text; more than this is none. */
const MOST_BYTES = 8 * 1024 * 1024;
/** PDF, older Word, pictures: what begins so or holds such characters is no text. */
const BINARY = /^%PDF-|[\0-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * Reads a story by what its bytes are; the name's extension only helps.
 * @returns the story, or why the file holds none
 */
export async function readStory(
  name: string,
  bytes: Buffer,
): Promise<RawStory | { readonly problem: StoryProblem }> {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    try {
      return checked(await readDocx(bytes));
    } catch {
      return { problem: 'not-word' };
    }
  }
  if (bytes.length > MOST_BYTES) return { problem: 'too-large' };
  const text = decodeText(bytes);
  if (BINARY.test(text)) return { problem: 'not-text' };
  return checked(/\.x?html?$/i.test(name) || LOOKS_LIKE_HTML.test(text) ? readHtml(text) : readText(text));
}

function checked(story: RawStory): RawStory | { readonly problem: StoryProblem } {
  const bytes = story.blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (bytes > SIZE_LIMIT.item) return { problem: 'too-large' };
  return bytes === 0 ? { problem: 'empty' } : story;
}

/** Older Persian pages and files come as UTF-16 or Windows-1256. */
function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
