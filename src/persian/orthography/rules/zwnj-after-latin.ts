import { replaceAll, WORD_CHARS } from '../pattern.ts';
import { HIDDEN, type Rule } from '../types.ts';
import { SUFFIX_GROUPS } from '../zwnj/suffixes.ts';

const SPACE = new RegExp(
  `(?<=${HIDDEN})[ ](?=(?:${[...SUFFIX_GROUPS.plural].join('|')})(?![${WORD_CHARS}]))`,
  'g',
);

/**
 * The plural of a Latin word, of a link or of emphasised code takes a ZWNJ like any other.
 * @example SMS ها و CD های تازه → SMS\u200cها و CD\u200cهای تازه
 * @keeps PDF هایلایت شده و PDF\u200cها
 */
export const zwnjAfterLatin: Rule = {
  id: 'zwnj-after-latin',
  level: 'auto',
  find: (text) => replaceAll(text, SPACE, () => '\u200c'),
};
