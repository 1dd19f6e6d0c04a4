/**
 * Markdown parsers take time that grows with the square of some counts: containers in containers, emphasis signs, link
 * brackets or code marks in one paragraph. No news text comes near these limits.
 */
const MOST_CONTAINERS = 24;
const MOST_INDENTATION = 120;
const MOST_SIGNS = 1000;
const MOST_CODE_MARKS = 200;

const CONTAINERS = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-+*](?=[ \t>]|$)|\d{1,9}[.)](?=[ \t]|$))){${MOST_CONTAINERS}}`,
);
const INDENTATION = new RegExp(`^[ \\t]{${MOST_INDENTATION}}`);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Where a body begins to be more than a parser can be trusted with.
 * @returns the offset of the line or paragraph, `undefined` for any ordinary text
 */
export function complexAt(body: string): number | undefined {
  let offset = 0;
  let paragraph = 0;
  let signs = 0;
  let marks = 0;
  for (const line of body.split('\n')) {
    if (line.trim() === '') {
      paragraph = offset + line.length + 1;
      signs = 0;
      marks = 0;
    } else {
      if (CONTAINERS.test(line) || INDENTATION.test(line)) return offset;
      signs += count(line, /\*+|_+|~+|\[/g);
      marks += count(line, /`+/g);
      if (signs > MOST_SIGNS || marks > MOST_CODE_MARKS) return paragraph;
    }
    offset += line.length + 1;
  }
  return undefined;
}
