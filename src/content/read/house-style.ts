import type { SourceText } from '../files/source-text.ts';
import type { FileRecord } from '../records.ts';
import { houseStyleSchema } from '../schema/house-style.ts';
import { validate } from '../schema/validate.ts';
import { readYaml } from '../yaml/document.ts';

/** Checks `house-style.yaml`; what it says is read by whoever tidies text. */
export function readHouseStyleFile(source: SourceText): FileRecord {
  const { data, findings } = readYaml(source);
  if (!data || data.value === null) return { data: { kind: 'other' }, findings };
  const { findings: invalid } = validate(houseStyleSchema, source, data, findings);
  return { data: { kind: 'other' }, findings: [...findings, ...invalid] };
}
