/** What a plain YAML scalar cannot begin with, hold or be. */
const NEEDS_QUOTES =
  /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\s$|^(?:true|false|null|yes|no|~|[\d.+-][\d.eE+-]*)$/i;

/** A text as a YAML scalar: plain where YAML leaves it alone, else in double quotes. */
export function yamlText(text: string): string {
  return text === '' || NEEDS_QUOTES.test(text) ? JSON.stringify(text) : text;
}

/** A list of ids in brackets. */
export const yamlList = (ids: readonly string[]): string => `[${ids.join(', ')}]`;
