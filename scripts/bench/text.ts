import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { measure, type Command, type Measured } from './measure.ts';
import { generateNewsroom } from './newsroom/index.ts';

/** How fast a command works through Persian text, its own start left out. */
export interface TextSpeed {
  readonly name: string;
  readonly wordsPerSecond: number;
  /** Wall time of the command on an empty text: starting Node and reading the lexicon. */
  readonly loadSeconds: number;
  readonly megabytes: number;
}

/** About 110,000 words. */
const ITEMS = 200;

/**
 * Runs `tidy` and `figures` on generated news: as it is written, and for `tidy` also with every ZWNJ deleted, where it
 * has the most to mend.
 */
export async function benchText(order: {
  readonly root: string;
  readonly workDir: string;
  readonly seed: number;
}): Promise<TextSpeed[]> {
  const { items } = await generateNewsroom({
    items: ITEMS,
    statistics: 0,
    seed: order.seed,
    dir: path.join(order.workDir, 'text-content'),
    source: path.join(order.root, 'content'),
  });
  const paragraphs = items
    .flatMap(({ story }) => story.blocks)
    .filter((block) => !/^[<#[-]/u.test(block))
    .join('\n\n');
  const words = paragraphs.split(/\s+/u).length;
  const place = (name: string, text: string): string => {
    const file = path.join(order.workDir, name);
    writeFileSync(file, text);
    return file;
  };
  const written = place('written.txt', paragraphs);
  const damaged = place('damaged.txt', paragraphs.replaceAll('\u200c', ''));
  const empty = place('empty.txt', '');

  const run = (script: string, options: readonly string[], input: string): Promise<Measured> => {
    const command: Command = {
      program: process.execPath,
      arguments: [path.join('scripts', script), ...options],
      cwd: order.root,
      input,
    };
    return measure(command);
  };
  const speed = async (
    name: string,
    script: string,
    options: readonly string[],
    input: string,
  ): Promise<TextSpeed> => {
    const start = await run(script, options, empty);
    const whole = await run(script, options, input);
    return {
      name,
      wordsPerSecond: words / (whole.seconds - start.seconds),
      loadSeconds: start.seconds,
      megabytes: whole.megabytes ?? Number.NaN,
    };
  };
  return [
    await speed('tidy', 'tidy.ts', ['--stdin'], written),
    await speed('tidy, every ZWNJ deleted', 'tidy.ts', ['--stdin'], damaged),
    await speed('figures', 'figures.ts', ['--stdin', '--json', '--lines'], written),
  ];
}
