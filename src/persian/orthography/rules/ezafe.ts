import { DIGIT, LETTER, replaceAll } from '../pattern.ts';
import { HIDDEN, type Rule } from '../types.ts';

/** A ه after ا و ی is sounded and takes a plain ezafe; a word of two letters is no noun with a silent ه. */
const SILENT = `(?<=[${LETTER}\\u200c][${LETTER.replace('آ-غ', 'آأب-غ')}])`;
const FORMS = new RegExp(`${SILENT}(?:ه\\u200cی|ه ی|ۀ)(?=[ ]+[${LETTER}${DIGIT}${HIDDEN}«(])`, 'g');
const BARE = /ۀ/g;

/**
 * The ezafe after a silent ه is written هٔ. That «خانه» alone has lost its ezafe cannot be known, so it stays.
 * @example خانه\u200cی ما → خانهٔ ما
 * @example نشریۀ نگاه → نشریهٔ نگاه
 * @example بقیه\u200cی ۵ نفر و شبکه\u200cی BBC → بقیهٔ ۵ نفر و شبکهٔ BBC
 * @keeps خانه ما و راه\u200cی
 */
export const ezafe: Rule = {
  id: 'ezafe',
  level: 'auto',
  *find(text) {
    const found = [...replaceAll(text, FORMS, () => 'هٔ'), ...replaceAll(text, BARE, () => 'هٔ')];
    const seen = new Set<number>();
    for (const edit of found.sort((a, b) => a.start - b.start)) {
      if (!seen.has(edit.start)) yield edit;
      seen.add(edit.start);
    }
  },
};
