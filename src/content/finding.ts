/** How bad a finding is: an error stops the build, a warning is only reported. */
export type Severity = 'error' | 'warning';

/** One thing wrong in one place of the content, said in both languages. */
export interface Finding {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units as editors count. */
  readonly column: number;
  readonly severity: Severity;
  /** Stable, documented, `family/name`, such as `statistic/quote-not-found`. */
  readonly code: string;
  readonly message: { readonly fa: string; readonly en: string };
  /** The corrected lines or text, in the syntax that the writer used. */
  readonly fix?: string;
}

/** The order of findings: by file, then by place. */
export const byPlace = (a: Finding, b: Finding): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
