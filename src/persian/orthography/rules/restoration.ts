import type { Level, Rule } from '../types.ts';
import type { RepairKind } from '../zwnj/index.ts';

/** A rule that owns one kind of what the restorer finds; without a lexicon it finds nothing. */
export function restorationRule(id: string, kind: RepairKind, level: Level = 'auto'): Rule {
  return {
    id,
    level,
    *find(text, { restorer }) {
      for (const repair of restorer?.repair(text) ?? []) {
        if (repair.kind !== kind) continue;
        yield {
          start: repair.start,
          end: repair.end,
          after: repair.after,
          ...(repair.isSure ? {} : { level: 'ask' }),
        };
      }
    },
  };
}
