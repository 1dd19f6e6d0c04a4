/** The YAML parser recurses, and its time grows with the square of the depth; our own files need four levels. */
const MOST_BRACKETS = 24;
const MOST_INDENTATION = 120;

/**
 * Where YAML begins to be nested too deeply. Brackets in quotation marks count too: no text opens that many.
 * @returns an offset, `undefined` for any ordinary file
 */
export function deepAt(yaml: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of yaml.matchAll(/[[\]{}]|\n[ ?:-]{120}/g)) {
    if (sign.length > MOST_INDENTATION) return index + 1;
    if (sign === '[' || sign === '{') depth += 1;
    else depth = Math.max(0, depth - 1);
    if (depth > MOST_BRACKETS) return index;
  }
  return undefined;
}
