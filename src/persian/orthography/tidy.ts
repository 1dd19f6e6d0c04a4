import { arabicSpans } from './arabic.ts';
import { NO_HOUSE_STYLE, type HouseStyle } from './house-style.ts';
import { keepFigures } from './figure-guard.ts';
import { foreignSpans, hide, phraseSpans, reveal, type Span } from './hide.ts';
import { STAGES } from './rules/index.ts';
import { applyEdits, trace, type TracedText } from './traced-text.ts';
import type { Change, Edit, Level, Rule, RuleContext } from './types.ts';
import type { Restorer } from './zwnj/index.ts';

/** What tidying may use. */
export interface TidyOptions {
  /** Without it the rules that need a lexicon find nothing. */
  readonly restorer?: Restorer;
  readonly house?: HouseStyle;
  /** Spans that no rule may see, besides addresses and Latin words. */
  readonly hidden?: readonly Span[];
  /** Rules that do not apply. */
  readonly except?: readonly string[];
}

/** Tidied text and everything that was or might be changed, in the order of the text. */
export interface Tidied {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** A correction can make room for another («می شود» after a kashida is gone); more rounds than this were never seen. */
const MAX_ROUNDS = 8;

/**
 * Corrects the orthography of Persian prose. Running it on its own result changes nothing.
 * @example tidy('كتاب ها را میخواند .', { restorer }).text // 'کتاب\u200cها را می\u200cخواند.'
 */
export function tidy(text: string, options: TidyOptions = {}): Tidied {
  const house = options.house ?? NO_HOUSE_STYLE;
  const spans = [
    ...foreignSpans(text),
    ...arabicSpans(text),
    ...phraseSpans(text, house.exceptions),
    ...(options.hidden ?? []),
  ];
  const hidden = hide(text, spans);
  const stages = STAGES.map((stage) => stage.filter(({ id }) => !options.except?.includes(id)));
  const context: RuleContext = { restorer: options.restorer, house };
  const changes: Change[] = [];
  let traced = trace(hidden.text);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = traced;
    for (const stage of stages)
      traced = runStage(stage, traced, context, changes, { text, secret: hidden.secret });
    if (traced === before) break;
  }
  for (const rule of stages.flat()) changes.push(...remarks(rule, traced, context, text));
  changes.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text: reveal(traced.text, hidden.secret), changes };
}

const levelOf = (rule: Rule, edit: Edit): Level => edit.level ?? rule.level;

/** The text that was given, and what of it no rule may see. */
interface Given {
  readonly text: string;
  readonly secret: string;
}

function runStage(
  stage: readonly Rule[],
  traced: TracedText,
  context: RuleContext,
  changes: Change[],
  given: Given,
): TracedText {
  const found: { readonly rule: Rule; readonly edit: Edit }[] = [];
  for (const rule of stage) {
    for (const edit of rule.find(traced.text, context)) {
      if (levelOf(rule, edit) !== 'auto' || edit.after === traced.text.slice(edit.start, edit.end)) continue;
      found.push({ rule, edit });
    }
  }
  if (found.length === 0) return traced;
  found.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const edits = keepFigures(
    traced.text,
    found.map(({ edit }) => edit),
    given.secret,
  );
  if (edits.length === 0) return traced;
  const kept = new Set(edits.map(({ start, end }) => `${start} ${end}`));
  for (const { rule, edit } of found) {
    if (kept.has(`${edit.start} ${edit.end}`)) changes.push(toChange(rule, edit, traced, given.text));
  }
  return applyEdits(traced, edits);
}

function* remarks(rule: Rule, traced: TracedText, context: RuleContext, given: string): Generator<Change> {
  for (const edit of rule.find(traced.text, context)) {
    if (levelOf(rule, edit) !== 'auto') yield toChange(rule, edit, traced, given);
  }
}

function toChange(rule: Rule, edit: Edit, { origin }: TracedText, given: string): Change {
  const start = origin[edit.start]!;
  const end = Math.max(start, edit.end === edit.start ? start : origin[edit.end - 1]! + 1);
  return {
    rule: rule.id,
    level: levelOf(rule, edit),
    start,
    end,
    before: given.slice(start, end),
    after: edit.after,
  };
}
