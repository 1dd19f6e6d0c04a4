import { restorationRule } from './restoration.ts';

/**
 * ای، ام، اش، اند and their kin take a ZWNJ after a silent ه.
 * @example این خانه ای است → این خانه\u200cای است
 * @example آنان آمدهاند → آنان آمده\u200cاند
 * @keeps راهی و ماهی
 */
export const zwnjEnclitic = restorationRule('zwnj-enclitic', 'enclitic');
