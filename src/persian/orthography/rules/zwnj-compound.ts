import { restorationRule } from './restoration.ts';

/**
 * Parts of a compound stand apart by a ZWNJ, and a space that got lost between two words comes back. How bold the
 * rule is depends on the text: one that has lost its ZWNJ is repaired, one that keeps them is believed.
 * @example سرمایهگذاری و راهاندازی → سرمایه\u200cگذاری و راه\u200cاندازی
 * @example آنان باردیگر بهویژه آمدهاند و میشود → آنان بار دیگر به\u200cویژه آمده\u200cاند و می\u200cشود
 * @keeps خدمات ارائه شده است
 * @keeps حمل و نقل همزمان صنعتگران
 */
export const zwnjCompound = restorationRule('zwnj-compound', 'compound');
