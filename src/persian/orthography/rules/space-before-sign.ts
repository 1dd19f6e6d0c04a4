import { DIGIT, replaceAll } from '../pattern.ts';
import type { Rule } from '../types.ts';

/** A sign that a backslash would then touch becomes markup. */
const LOOSE_SIGN = new RegExp(`(?<=[^\\s\\\\])[ \\t]+(?=[،؛:!؟»)](?![/\\\\])|\\.(?!\\.)(?:\\s|$))`, 'g');

/**
 * No space before ، ؛ : . ! ؟ » ). Between two digits a sign may be a decimal point or a time, so it stays.
 * @example رفت ، آمد . → رفت، آمد.
 * @example ( معدن ) → ( معدن)
 * @keeps ۴۱ : ۳۰
 */
export const spaceBeforeSign: Rule = {
  id: 'space-before-sign',
  level: 'auto',
  *find(text) {
    for (const edit of replaceAll(text, LOOSE_SIGN, () => '')) {
      const before = text[edit.start - 1]!;
      const after = text.slice(edit.end + 1).trimStart()[0] ?? '';
      if (/[([«]/.test(before)) continue;
      if (new RegExp(`[${DIGIT}]`).test(before) && new RegExp(`[${DIGIT}]`).test(after)) continue;
      yield edit;
    }
  },
};
