import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';
import { PLACEHOLDER } from '../placeholder.ts';

/** Reports every place that the importer left open: it stops the build unless the file is a draft. */
export function placeholders(source: SourceText): Finding[] {
  const findings: Finding[] = [];
  const { text, file } = source;
  for (
    let at = text.indexOf(PLACEHOLDER);
    at !== -1;
    at = text.indexOf(PLACEHOLDER, at + PLACEHOLDER.length)
  ) {
    const fix = source.corrected(at, at + PLACEHOLDER.length, '…');
    const data = { text: source.lineAt(at), placeholder: PLACEHOLDER };
    findings.push(finding('item/placeholder', { file, ...source.at(at) }, data, fix));
  }
  return findings;
}
