import mammoth from 'mammoth';
import type { RawStory } from '../types.ts';
import { readHtml } from './html.ts';

/**
 * Reads a Word document: its headings, paragraphs and lists.
 * @throws Error where the bytes are no .docx file.
 */
export async function readDocx(bytes: Buffer): Promise<RawStory> {
  const { value } = await mammoth.convertToHtml({ buffer: bytes });
  // A document has no page around it that could know the headline: its headings may be those of its parts.
  return { ...readHtml(value), facts: {} };
}
