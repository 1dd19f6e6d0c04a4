import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PlannedPage } from '../model/plan.ts';
import { digestOf } from '../content/index.ts';
import { recordOf, type Manifest } from './manifest.ts';
import type { Stage } from './stage.ts';
import type { Source } from './source.ts';
import { writeAnew } from './write-anew.ts';

/** In a part's folder: what was made there and from what. */
const listName = 'part.json';

const PartList = z.record(
  z.string(),
  z.object({
    /** Of everything the file is made from, as in a manifest. */
    digest: z.string(),
    /** Of the bytes: a part travels between machines, where times and links mean nothing. */
    bytes: z.string(),
  }),
);

/** First and last solar year of a part, inclusive. */
export type Years = readonly [from: number, to: number];

/**
 * The pages that a part renders: the items of its years. Everything else is small and depends on all years, and is
 * made where the parts are joined.
 */
export function pagesOfYears(pages: readonly PlannedPage[], [from, to]: Years): PlannedPage[] {
  return pages.filter(({ path: address }) => {
    const year = Number(/^\/news\/(\d+)\//u.exec(address)?.[1]);
    return year >= from && year <= to;
  });
}

/** Writes the list that makes a finished folder a part. */
export async function sealPart(folder: string, manifest: Manifest): Promise<void> {
  const list: z.output<typeof PartList> = {};
  for (const [file, { digest }] of manifest) {
    list[file] = { digest, bytes: digestOf(await readFile(path.join(folder, file))) };
  }
  writeAnew(path.join(folder, listName), JSON.stringify(list));
}

/**
 * Opens a part for joining. A file that did not arrive whole is not taken, and is made again.
 *
 * @throws Error naming the folder where it is no part.
 */
export async function openPart(folder: string, stage: Stage): Promise<Source> {
  const list = await readFile(path.join(folder, listName), 'utf8')
    .then((text) => PartList.parse(JSON.parse(text)))
    .catch((cause: unknown) => {
      throw new Error(`${folder} is no part of a site: ${listName} is missing or damaged there.`, { cause });
    });
  return {
    bring(file, digest) {
      const entry = list[file];
      const full = path.join(folder, file);
      if (entry?.digest !== digest || !existsSync(full)) return undefined;
      const bytes = readFileSync(full);
      if (digestOf(bytes) !== entry.bytes) return undefined;
      stage.write(file, bytes);
      return recordOf(stage.place(file), digest);
    },
  };
}

/**
 * @example parseYears('1395-1399') // [1395, 1399]
 * @example parseYears('1400') // [1400, 1400]
 * @throws Error where the text is neither.
 */
export function parseYears(text: string): Years {
  const found = /^(\d{4})(?:-(\d{4}))?$/u.exec(text);
  const [from, to] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
  if (!found || from > to) throw new Error(`“${text}” is no range of solar years; write 1395-1399 or 1400.`);
  return [from, to];
}
