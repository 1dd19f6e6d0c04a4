import type { Finding } from '../finding.ts';
import type { Place } from '../files/source-text.ts';
import { chartMessages } from './chart.ts';
import { componentMessages } from './component.ts';
import { dateMessages } from './date.ts';
import { fieldMessages } from './field.ts';
import { fileMessages } from './file.ts';
import { newsroomMessages } from './newsroom.ts';
import { orthographyMessages } from './orthography.ts';
import { proofMessages } from './proof.ts';
import type { MessageRule } from './rule.ts';
import { yamlMessages } from './yaml.ts';

/** Every kind of finding about the content, by its stable code. */
export const contentMessages = {
  ...fileMessages,
  ...yamlMessages,
  ...fieldMessages,
  ...dateMessages,
  ...newsroomMessages,
  ...componentMessages,
  ...proofMessages,
  ...chartMessages,
  ...orthographyMessages,
};

export type ContentCode = keyof typeof contentMessages;

export type DataOf<Code extends ContentCode> =
  (typeof contentMessages)[Code] extends MessageRule<infer Data> ? Data : never;

/** Where a finding stands; the file is relative to the content folder. */
export interface FindingPlace extends Place {
  readonly file: string;
}

/**
 * Makes a finding from the catalogue.
 * @param fix the corrected lines, in the writer's own syntax
 */
export function finding<Code extends ContentCode>(
  code: Code,
  place: FindingPlace,
  data: DataOf<Code>,
  fix?: string,
): Finding {
  const rule = contentMessages[code] as unknown as MessageRule<DataOf<Code>>;
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    severity: rule.severity,
    code,
    message: { fa: rule.fa(data), en: rule.en(data) },
    ...(fix !== undefined && { fix }),
  };
}

export type { MessageRule, Bilingual } from './rule.ts';
