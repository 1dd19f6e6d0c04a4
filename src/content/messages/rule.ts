import type { Severity } from '../finding.ts';

/** A text in both languages of the messages. */
export interface Bilingual {
  readonly fa: string;
  readonly en: string;
}

/** One kind of finding: everything that is ever said about it. `Data` is what the message names. */
export interface MessageRule<Data> {
  readonly severity: Severity;
  readonly fa: (data: Data) => string;
  readonly en: (data: Data) => string;
  /** Why the rule is there, for the page of codes. */
  readonly why: Bilingual;
  readonly example: { readonly wrong: string; readonly right: string };
}

/** Writes down an error; the type of its data is said once, here. */
export const errorRule = <Data = object>(rule: Omit<MessageRule<Data>, 'severity'>): MessageRule<Data> => ({
  severity: 'error',
  ...rule,
});

/** Writes down a warning: reported, but never stops a build. */
export const warningRule = <Data = object>(rule: Omit<MessageRule<Data>, 'severity'>): MessageRule<Data> => ({
  severity: 'warning',
  ...rule,
});
