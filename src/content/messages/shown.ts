const LONGEST = 60;
/** Marks of direction and joints of no width: what nobody sees is told by its number. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A piece of the writer's text as a message shows it: on one line and not too long.
 * @example shown('الف\nب') // 'الف ب'
 * @example shown('\u200ftitle') // '⟨U+200F⟩title'
 */
export function shown(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(INVISIBLE, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
