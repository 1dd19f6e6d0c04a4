/** A newsroom's own spellings. */
export interface HouseStyle {
  /** Words written with ZWNJ that the lexicon does not hold. */
  readonly words: readonly string[];
  /** Words and phrases that no rule may touch. */
  readonly exceptions: readonly string[];
  /** What is always written another way: from → to. */
  readonly prefer: Readonly<Record<string, string>>;
}

/** A newsroom that has decided nothing. */
export const NO_HOUSE_STYLE: HouseStyle = { words: [], exceptions: [], prefer: {} };
