import type { z } from 'zod';
import type { ContentCode } from '../messages/index.ts';

/** What a field of ours adds to a Zod issue: which finding it is, and what stands there when it is put right. */
export interface FieldIssue {
  readonly finding: ContentCode;
  readonly data: object;
  /** The corrected value, in the writer's syntax, without its key. */
  readonly replacement?: string;
}

/** Reports a field's problem; the result stops the parse of that field alone. */
export function refuse(context: z.core.$RefinementCtx, input: unknown, issue: FieldIssue): never {
  context.issues.push({ code: 'custom', input, params: { ...issue }, message: issue.finding });
  return undefined as never;
}

/** The key that a value stands under, for messages; the list's key for an entry of a list. */
export const ISSUE_KEY = '$key';
