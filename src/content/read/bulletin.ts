import { dateKey } from '../../persian/calendar/index.ts';
import { toLatinDigits } from '../../persian/digits.ts';
import type { SourceText } from '../files/source-text.ts';
import { compileBody } from '../mdx/index.ts';
import { finding } from '../messages/index.ts';
import type { FileRecord } from '../records.ts';
import { bulletinSchema } from '../schema/bulletin.ts';
import { SAMPLE_LINES } from '../schema/samples.ts';
import { validate } from '../schema/validate.ts';
import { readFrontMatter } from './front-matter.ts';

/** Reads a bulletin: its front matter and the editor's note. */
export function readBulletin(source: SourceText): FileRecord {
  const { file } = source;
  const { data, bodyStart, findings } = readFrontMatter(source);
  const compiled = bodyStart === undefined ? undefined : compileBody(source, bodyStart);
  const bodyFindings = compiled?.findings ?? [];
  if (!data || !compiled) return { data: { kind: 'bulletin' }, findings: [...findings, ...bodyFindings] };
  const { value, findings: invalid } = validate(bulletinSchema, source, data, findings);
  if (!value) return { data: { kind: 'bulletin' }, findings: [...findings, ...invalid, ...bodyFindings] };

  const own = [...findings];
  const at = (key: string): { file: string; line: number; column: number } => ({
    file,
    ...source.at(data.valueAt([key]).start),
  });
  const name = file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  if (toLatinDigits(name) !== String(value.number)) {
    const fix = `bulletins/${value.number}.mdx`;
    own.push(finding('bulletin/number', at('number'), { file: name, number: String(value.number) }, fix));
  }
  const hasRange = value.from !== undefined || value.to !== undefined;
  if (value.items && hasRange) own.push(finding('bulletin/both', at(value.from ? 'from' : 'to'), {}));
  if (!value.items?.length && !(value.from && value.to) && !(hasRange && value.items)) {
    own.push(finding('bulletin/no-items', at(value.items ? 'items' : 'title'), {}, SAMPLE_LINES['items']));
  }
  if (value.from && value.to && dateKey(value.to) < dateKey(value.from)) {
    const typed = (key: string): string => {
      const { start, end } = data.valueAt([key]);
      return source.text.slice(start, end);
    };
    own.push(finding('bulletin/order', at('to'), {}, `from: ${typed('to')}\nto: ${typed('from')}`));
  }
  const bulletin = { ...value, file, calls: compiled.calls };
  return {
    data: { kind: 'bulletin', bulletin },
    findings: [...own, ...bodyFindings],
    body: compiled.body,
  };
}
