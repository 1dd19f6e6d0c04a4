import { replaceAll, wholeWord } from '../pattern.ts';
import type { Edit, Rule } from '../types.ts';
import { PADDING, PREFERRED } from './house-words.data.ts';

const suggestions = Object.entries(PREFERRED).map(([from, to]) => ({ pattern: wholeWord(from), to }));
const padding = wholeWord(PADDING.join('|'));

/**
 * Office jargon and spellings of which the house has chosen one. A newsroom's own choices are written back; the
 * general ones are suggestions, as «می\u200cباشد» may stand in a quotation.
 * @asks وی مدیر می\u200cباشد → وی مدیر است
 * @asks هیأت رییسه → هیئت رئیسه
 * @warns در راستای توسعه
 * @warns طرح توسط دولت اجرا شد
 * @keeps طرح توسط دولت است
 */
export const houseWords: Rule = {
  id: 'house-words',
  level: 'ask',
  *find(text, { house }) {
    const own = Object.entries(house.prefer).flatMap(([from, to]) =>
      Array.from(
        replaceAll(text, wholeWord(escape(from)), () => to),
        (edit): Edit => ({ ...edit, level: 'auto' }),
      ),
    );
    const general = suggestions.flatMap(({ pattern, to }) => Array.from(replaceAll(text, pattern, () => to)));
    const warned = Array.from(text.matchAll(padding), ({ 0: words, index }): Edit => ({
      start: index,
      end: index + words.length,
      after: words,
      level: 'warn',
    }));
    yield* [...own, ...general, ...warned].sort((a, b) => a.start - b.start);
  },
};

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
