import { utf8Of } from '../../content/utf8.ts';
import type { Piece } from './finish.ts';

/**
 * The bytes of a file in UTF-8, in pieces: joining them would copy every page once more.
 * @param pieces the file's text, in order.
 * @example encode(['خبر', Buffer.from(' و ')]) // the bytes of 'خبر' and those of ' و '
 */
export function encode(pieces: readonly Piece[]): Uint8Array[] {
  const bytes: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      if (text !== '') bytes.push(utf8Of(text));
      bytes.push(piece);
      text = '';
    }
  }
  if (text !== '') bytes.push(utf8Of(text));
  return bytes;
}
