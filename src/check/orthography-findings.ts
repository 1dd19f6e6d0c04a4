import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HouseStyleError, loadOrthography } from '../content/house-style.ts';
import { contentMessages, finding, type ContentCode } from '../content/messages/index.ts';
import type { Finding } from '../content/index.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { tidyMarkdown, type Change, type TidyOptions } from '../persian/orthography/index.ts';
import type { FindingsMemory } from './findings-memory.ts';

/**
 * Items that one run reads for the first time, newest first. Ten thousand would take minutes; the archive is read run
 * by run, and what was read is remembered.
 */
const MOST_NEW = 300;

interface Order {
  readonly contentDir: string;
  /** How the folder is written on a command line. */
  readonly shownDir: string;
  readonly memory: FindingsMemory;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A house style that cannot be used is a finding of its own. */
function orthography(contentDir: string): TidyOptions | undefined {
  try {
    return loadOrthography(contentDir);
  } catch (error) {
    if (error instanceof HouseStyleError) return undefined;
    throw error;
  }
}

type RemarkCode = Extract<ContentCode, `orthography/${string}`>;

const isRemark = (code: string): code is RemarkCode => code in contentMessages;

/** Jargon is a matter of taste: `npm run tidy -- --explain` lists it. */
const isTaste = ({ rule, level }: Change): boolean => rule === 'house-words' && level === 'warn';

/** One warning for what tidying would correct, and one for each rule that a person must judge. */
function spelling(text: string, file: string, options: TidyOptions, shownDir: string): Finding[] {
  const byCode = new Map<string, Change[]>();
  for (const change of tidyMarkdown(text, options).changes) {
    if ((change.level === 'auto' && change.before === change.after) || isTaste(change)) continue;
    const code = `orthography/${change.level === 'auto' ? 'untidy' : change.rule}`;
    const known = byCode.get(code);
    if (known) known.push(change);
    else byCode.set(code, [change]);
  }
  return [...byCode].flatMap(([code, changes]) => {
    const [first] = changes;
    if (first === undefined || !isRemark(code)) return [];
    const above = text.slice(0, first.start).split('\n');
    const place = { file, line: above.length, column: above.at(-1)!.length + 1 };
    const data = { before: first.before, after: first.after, count: changes.length };
    if (code === 'orthography/untidy')
      return [finding(code, place, data, `npm run tidy -- ${shownDir}/${file}`)];
    return [finding(code, place, data, ...(first.after === first.before ? [] : [first.after]))];
  });
}

/** Items whose spelling `npm run tidy` would correct or a person should judge: one warning a rule, at the first place. */
export function orthographyFindings(newsroom: Newsroom, { contentDir, shownDir, memory }: Order): Finding[] {
  const house = createHash('sha256')
    .update(read(path.join(contentDir, 'house-style.yaml')))
    .digest('hex');
  const findings: Finding[] = [];
  let options: TidyOptions | undefined;
  let count = 0;
  for (const { file, digest } of newsroom.items) {
    const key = `${file}:${digest}:${house}`;
    let own = memory.get(key);
    if (!own && count < MOST_NEW) {
      count += 1;
      options ??= orthography(contentDir);
      if (!options) return [];
      own = spelling(read(path.join(contentDir, file)), file, options, shownDir);
      memory.set(key, own);
    }
    findings.push(...(own ?? []));
  }
  return findings;
}
