import type { FileKind } from '../files/layout.ts';
import type { SourceText } from '../files/source-text.ts';
import type { FileRecord, Vocabulary } from '../records.ts';
import { validate } from '../schema/validate.ts';
import { peopleSchema, vocabularySchema } from '../schema/vocabulary.ts';
import { readYaml } from '../yaml/document.ts';

/** Reads `topics.yaml`, `places.yaml`, `people.yaml` or `organizations.yaml`; an empty file is an empty vocabulary. */
export function readVocabulary(kind: FileKind, source: SourceText): FileRecord {
  const { data, findings } = readYaml(source);
  if (!data) return { data: { kind: 'vocabulary' }, findings };
  if (data.value === null) return { data: { kind: 'vocabulary', terms: [] }, findings };
  const schema = kind === 'people' ? peopleSchema : vocabularySchema;
  const { value, findings: invalid } = validate(schema, source, data, findings);
  if (!value) return { data: { kind: 'vocabulary' }, findings: [...findings, ...invalid] };
  const terms: Vocabulary = Object.entries(value).map(([id, term]) => ({
    id,
    ...term,
    ...source.at(data.keyAt([id]).start),
  }));
  return { data: { kind: 'vocabulary', terms }, findings };
}
