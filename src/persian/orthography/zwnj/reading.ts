/** One way to read a row of letters: the parts of the word, and how surprising the word is. */
export interface Analysis {
  /** Indices of letters before which a part begins; also where a ZWNJ would be invisible. */
  readonly cuts: readonly number[];
  /** Negative natural logarithm of the word's probability. */
  readonly cost: number;
}
