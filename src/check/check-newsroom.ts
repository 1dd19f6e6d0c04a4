import { loadNewsroom, type Finding, type LoadOptions, type Newsroom } from '../content/index.ts';

export type CheckOptions = LoadOptions;

export interface Checked {
  /** The newsroom as far as it can be read; fit to be published only where no finding is an error. */
  readonly newsroom: Newsroom;
  /** Sorted by file, line and column. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the content and runs every check there is on it.
 * @returns the newsroom and all findings of all checks at once; no content makes it throw
 */
export async function checkNewsroom(options: CheckOptions): Promise<Checked> {
  return loadNewsroom(options);
}
