/** Letters that never join the next one: a ZWNJ after them is invisible and not written. */
const NON_JOINING = /[اآدذرزژو]$/u;

/** Sets two parts of a compound side by side, with a ZWNJ where they would otherwise join. */
export function compound(first: string, second: string): string {
  return `${first}${NON_JOINING.test(first) ? '' : '\u200c'}${second}`;
}
