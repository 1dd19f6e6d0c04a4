import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readText } from './text.ts';
import type { RawStory } from '../types.ts';

const LOOKS_LIKE_HTML = /^\s*(?:<!doctype|<html|<head|<body|<(?:div|article|section|p|h1|main|meta)\b)/i;

/** Reads a story by what its bytes are; the name's extension only helps. */
export async function readStory(name: string, bytes: Buffer): Promise<RawStory> {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readDocx(bytes);
  const text = decodeText(bytes);
  return /\.x?html?$/i.test(name) || LOOKS_LIKE_HTML.test(text) ? readHtml(text) : readText(text);
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
