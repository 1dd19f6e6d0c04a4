import { restorationRule } from './restoration.ts';

/**
 * تر and ترین stand apart, but for the words that have grown together (بهتر، بیشتر، کمتر).
 * @example بزرگترین شهر → بزرگ\u200cترین شهر
 * @example از همه مهم تر → از همه مهم\u200cتر
 * @keeps بهترین و بیشترین دختر دفتر
 */
export const zwnjDegree = restorationRule('zwnj-degree', 'degree');
