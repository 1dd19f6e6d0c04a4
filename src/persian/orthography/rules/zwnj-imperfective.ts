import { restorationRule } from './restoration.ts';

/**
 * می and نمی stand apart from their verb by a ZWNJ.
 * @example این کار انجام میشود → این کار انجام می\u200cشود
 * @example او نمی رود → او نمی\u200cرود
 * @keeps بازدید میدانی احمد میدری از کارگاه
 * @keeps این میدان میزبان میهمانان بود
 */
export const zwnjImperfective = restorationRule('zwnj-imperfective', 'imperfective');
