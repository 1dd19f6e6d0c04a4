import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { prettifyError } from 'zod';
import {
  makeRestorer,
  parseLexicon,
  type HouseStyle,
  type TidyOptions,
} from '../persian/orthography/index.ts';
import { houseStyleSchema } from './schema/house-style.ts';

const LEXICON = new URL('../persian/orthography/lexicon.txt', import.meta.url);
const FILE = 'house-style.yaml';

/** A house style that cannot be used; the message names the file and the reason. */
export class HouseStyleError extends Error {}

/**
 * Reads `house-style.yaml` of a content folder; a folder without one has no house style.
 * @throws HouseStyleError where the file is no YAML or not of the schema.
 */
function readHouseStyle(contentFolder: string): HouseStyle {
  const path = join(contentFolder, FILE);
  if (!existsSync(path)) return houseStyleSchema.parse({});
  let data: unknown;
  try {
    data = parse(readFileSync(path, 'utf8')) ?? {};
  } catch (error) {
    throw new HouseStyleError(`${FILE}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = houseStyleSchema.safeParse(data);
  if (!result.success) throw new HouseStyleError(`${FILE}: ${prettifyError(result.error)}`);
  return result.data;
}

/** Everything that tidying a newsroom's text needs. Takes about a third of a second, for the lexicon. */
export function loadOrthography(contentFolder: string): TidyOptions {
  const house = readHouseStyle(contentFolder);
  return { house, restorer: makeRestorer(parseLexicon(readFileSync(LEXICON, 'utf8')), house.words) };
}
