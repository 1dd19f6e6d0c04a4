import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { isFinding, splitFrontMatter } from '../yaml/front-matter.ts';
import { readYaml, type YamlData } from '../yaml/document.ts';

export interface ReadFrontMatter {
  /** Absent where the front matter is missing or is no YAML. */
  readonly data?: YamlData;
  /** Absent where the front matter has no end. */
  readonly bodyStart?: number;
  readonly findings: readonly Finding[];
}

/** Reads the front matter of an item or a bulletin. */
export function readFrontMatter(source: SourceText): ReadFrontMatter {
  const parts = splitFrontMatter(source);
  if (isFinding(parts)) return { findings: [parts] };
  const { data, findings } = readYaml(source, parts.start, parts.end);
  return { ...(data && { data }), bodyStart: parts.bodyStart, findings };
}
