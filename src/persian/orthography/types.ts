import type { HouseStyle } from './house-style.ts';
import type { Restorer } from './zwnj/index.ts';

/** `auto` is safe to write back; `ask` is a suggestion that a person accepts; `warn` only reports. */
export type Level = 'auto' | 'ask' | 'warn';

/** One correction or remark, in the coordinates of the text that was given. */
export interface Change {
  /** Id of the rule, the name of its file. */
  readonly rule: string;
  readonly level: Level;
  /** UTF-16 offsets of `before` in the given text. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  /** The correction; the same as `before` where a rule only warns. */
  readonly after: string;
}

/** What a rule wants changed, in the coordinates of the text it was shown. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** Where it differs from the rule's own level. */
  readonly level?: Level;
}

/** What a rule may look at besides the text. */
export interface RuleContext {
  readonly restorer: Restorer | undefined;
  readonly house: HouseStyle;
}

/**
 * A rule of orthography. It sees prose only: addresses, code and markup are replaced by {@link HIDDEN} characters.
 * The examples of its doc comment are its tests.
 */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  /** Edits in ascending order that do not overlap. */
  readonly find: (text: string, context: RuleContext) => Iterable<Edit>;
}

/** Stands for each character that no rule may see. */
export const HIDDEN = '\ue000';
