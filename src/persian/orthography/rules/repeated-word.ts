import { WORD_CHARS } from '../pattern.ts';
import type { Rule } from '../types.ts';

const TWICE = new RegExp(`(?<![${WORD_CHARS}])([${WORD_CHARS}]{2,})[ ]+\\1(?![${WORD_CHARS}])`, 'g');
/** Persian doubles nouns, adjectives and adverbs on purpose; function words and verbs only by mistake. */
const NEVER_DOUBLED =
  /^(?:از|با|به|در|را|که|تا|بر|برای|این|آن|است|بود|شد|شده|کرد|کرده|گفت|افزود|داد|دارد|داشت|باید|ن?می\u200c[آ-ی]+|[آ-ی]+ه\u200cاند|اما|ولی|نیز|هم|وی|او|ما|شما|آنها|آنان|ایران|کشور|استان|سازمان|شرکت|دولت|مجلس)$/;

/**
 * A word typed twice. Reduplication («دانه دانه», «کم کم») is real Persian, so only words that are never doubled are
 * reported.
 * @warns وی گفت گفت که می\u200cآید
 * @keeps دانه دانه و کم کم
 */
export const repeatedWord: Rule = {
  id: 'repeated-word',
  level: 'warn',
  *find(text) {
    for (const { 0: both, 1: word, index } of text.matchAll(TWICE)) {
      if (NEVER_DOUBLED.test(word!)) yield { start: index, end: index + both.length, after: both };
    }
  },
};
