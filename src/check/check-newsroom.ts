import {
  byPlace,
  inTurns,
  loadNewsroom,
  type Finding,
  type LoadOptions,
  type Newsroom,
} from '../content/index.ts';
import { proveInSteps } from '../proof/index.ts';
import { openMemory } from './findings-memory.ts';
import { chartFindings } from './chart-findings.ts';
import { orthographyFindings } from './orthography-findings.ts';
import { makeTextLocator } from './locate-text.ts';
import { pictureFindings } from './picture-findings.ts';

export interface CheckOptions extends LoadOptions {
  /** Whether spelling is looked at too; how the content folder is written on a command line. */
  readonly orthography?: { readonly shownDir: string };
}

export interface Checked {
  /** The newsroom as far as it can be read; fit to be published only where no finding is an error. */
  readonly newsroom: Newsroom;
  /** Sorted by file, line and column. */
  readonly findings: readonly Finding[];
}

function spelling(
  newsroom: Newsroom,
  { contentDir, cacheDir, orthography }: CheckOptions,
): readonly Finding[] {
  if (!orthography) return [];
  const memory = openMemory(cacheDir, 'orthography', ['persian', 'content/messages', 'check']);
  const findings = orthographyFindings(newsroom, { contentDir, memory, ...orthography });
  memory.save();
  return findings;
}

/**
 * Reads the content and runs every check there is on it.
 * @returns the newsroom and all findings of all checks at once; no content makes it throw
 */
export async function checkNewsroom(options: CheckOptions): Promise<Checked> {
  return checkLoaded(await loadNewsroom(options), options);
}

async function pictures(newsroom: Newsroom, { contentDir, cacheDir }: CheckOptions): Promise<Finding[]> {
  const memory = openMemory(cacheDir, 'pictures', ['content/messages', 'check']);
  const findings = await pictureFindings(newsroom, contentDir, memory);
  memory.save();
  return findings;
}

/** Runs every check there is on content that was read already. */
export async function checkLoaded({ newsroom, findings }: Checked, options: CheckOptions): Promise<Checked> {
  const memory = openMemory(options.cacheDir, 'proof', ['proof', 'persian', 'content/messages', 'check']);
  const proof: Finding[] = [];
  const proving = proveInSteps(newsroom, { locate: makeTextLocator(options.contentDir), memory });
  await inTurns(proving, 50, (found) => proof.push(...found));
  memory.save();
  const all = [
    ...findings,
    ...proof,
    ...chartFindings(newsroom),
    ...(await pictures(newsroom, options)),
    ...spelling(newsroom, options),
  ];
  return { newsroom, findings: all.sort(byPlace) };
}
