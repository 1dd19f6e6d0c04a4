import { toLatinDigits } from '../../persian/digits.ts';

/** Lower-case Latin or Persian letters and Latin digits, in words parted by single hyphens. */
const SLUG =
  /^[a-z0-9\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u06c0\u0654]+(?:-[a-z0-9\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u06c0\u0654]+)*$/;

/** Names that Windows keeps for devices: such a folder cannot be checked out or served there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a text can be an address: lower-case Latin or Persian words with hyphens, digits Latin. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && SLUG.test(text) && !RESERVED.test(text);
}

/**
 * The nearest slug to a text: the suggestion beside a bad name, and the slug of a new item's title.
 * @returns an empty string where no letter or digit is left
 * @example slugOf('Idle Units_۱۳۹۵') // 'idle-units-1395'
 * @example slugOf('می\u200cشود؟') // 'می-شود'
 */
export function slugOf(text: string): string {
  const words = toLatinDigits(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[كڪ]/g, 'ک')
    .replace(/[يى]/g, 'ی')
    .replace(/[\u064b-\u0653\u0670\u0640]/g, '')
    .replace(/[^a-z0-9\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u06c0\u0654]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = words.length <= 120 ? words : words.slice(0, 120).replace(/-[^-]*$/, '');
  return RESERVED.test(short) ? `${short}-1` : short;
}
