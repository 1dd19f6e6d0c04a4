import { restorationRule } from './restoration.ts';

/**
 * The plural ها takes a ZWNJ after a letter that joins. The Academy allows both spellings; the house has one. A text
 * that keeps every other ZWNJ writes glued plurals on purpose: there the rule asks.
 * @example شهرکهای صنعتی → شهرک\u200cهای صنعتی
 * @example برنامه های تازه → برنامه\u200cهای تازه
 * @example کار ها → کارها
 * @keeps تنها آنها و انتهای راه
 */
export const zwnjPlural = restorationRule('zwnj-plural', 'plural');
