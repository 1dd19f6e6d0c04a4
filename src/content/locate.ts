import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './files/decode.ts';
import type { SourceText } from './files/source-text.ts';
import type { FindingPlace } from './messages/index.ts';
import { isFinding, splitFrontMatter } from './yaml/front-matter.ts';
import { readYaml, type Path, type YamlData } from './yaml/document.ts';

/** A value of a content file, found again for a finding. */
export interface Located {
  readonly place: FindingPlace;
  /** The value's line with another value in its place. */
  readonly corrected: (replacement: string) => string;
}

/** A step `{ line }` is the entry of a list that begins on that line. */
export type LocatorPath = readonly (string | number | { readonly line: number })[];

/** Finds where a value stands in a file. */
export type Locator = (file: string, path: LocatorPath) => Located;

interface Opened {
  readonly source: SourceText;
  readonly data: YamlData;
}

function open(contentDir: string, file: string): Opened | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(contentDir, file));
  } catch {
    return undefined;
  }
  const { source } = decode(file, bytes);
  if (!source) return undefined;
  if (!file.endsWith('.mdx')) {
    const { data } = readYaml(source);
    return data && { source, data };
  }
  const parts = splitFrontMatter(source);
  if (isFinding(parts)) return undefined;
  const { data } = readYaml(source, parts.start, parts.end);
  return data && { source, data };
}

function resolvePath({ source, data }: Opened, path: LocatorPath): Path {
  const resolved: (string | number)[] = [];
  for (const step of path) {
    if (typeof step !== 'object') resolved.push(step);
    else {
      const list = resolved.reduce<unknown>(
        (value, key) => (value as Record<string | number, unknown>)[key],
        data.value,
      );
      const length = Array.isArray(list) ? list.length : 0;
      const index = Array.from({ length }, (_, each) => each).find(
        (each) => source.at(data.valueAt([...resolved, each]).start).line === step.line,
      );
      resolved.push(index ?? 0);
    }
  }
  return resolved;
}

/**
 * Makes a locator that reads files again. Records keep no positions of values: findings across files are rare, and
 * positions would make every record of the store larger.
 */
export function makeLocator(contentDir: string): Locator {
  let last: { readonly file: string; readonly opened: Opened | undefined } | undefined;
  return (file, path) => {
    if (last?.file !== file) last = { file, opened: open(contentDir, file) };
    const { opened } = last;
    if (!opened) return { place: { file, line: 1, column: 1 }, corrected: (text) => text };
    const { source, data } = opened;
    const { start, end } = data.valueAt(resolvePath(opened, path));
    return {
      place: { file, ...source.at(start) },
      corrected: (replacement) => source.corrected(start, end, replacement),
    };
  };
}
