/** A solar Hijri (Jalali) date; a missing day or month means that the source did not say. */
export interface SolarDate {
  readonly year: number;
  /** 1 (فروردین) to 12 (اسفند). */
  readonly month?: number;
  readonly day?: number;
}

/** A date as the newsroom wrote it, parsed once and carried everywhere. */
export interface ContentDate {
  readonly solar: SolarDate;
  /** `HH:MM`, Tehran wall clock, where the writer gave one. */
  readonly time?: string;
  /** How much of the date is known. Anything coarser than a day is shown as approximate. */
  readonly precision: 'minute' | 'day' | 'month' | 'year';
  /** ISO 8601 with the Tehran offset; the first moment of the period where the day is not known. */
  readonly iso: string;
}

/** The stretch of time that an observation is about. */
export interface Period {
  /** Canonical Latin-digit form of the contract: `1395`, `1395-02`, `1395-02-08`, `1395-Q1`, `1401/1403`. */
  readonly id: string;
  readonly kind: 'year' | 'month' | 'day' | 'season' | 'range';
  /** First day, solar, complete. */
  readonly start: Required<SolarDate>;
  /** Last day, solar, complete, inclusive. */
  readonly end: Required<SolarDate>;
}
