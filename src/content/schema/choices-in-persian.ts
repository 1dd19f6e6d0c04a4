import { foldName } from '../../persian/letters.ts';

/** What a writer may call our fixed values in Persian, by their key. */
const PERSIAN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  qualifier: {
    exact: ['دقیق', 'دقیقا', 'برابر'],
    about: ['حدود', 'تقریبا', 'نزدیک به', 'حدودا'],
    'more-than': ['بیش از', 'بیشتر از', 'بیش', 'بالای'],
    'less-than': ['کمتر از', 'کم تر از', 'زیر'],
    'at-least': ['دست کم', 'حداقل', 'لااقل'],
    'at-most': ['حداکثر', 'دست بالا', 'تا سقف'],
  },
  kind: {
    actual: ['واقعی', 'محقق', 'تحقق یافته', 'انجام شده'],
    target: ['هدف', 'هدف گذاری', 'برنامه', 'تعهد'],
    forecast: ['پیش بینی', 'برآورد'],
  },
  as: {
    bar: ['میله ای', 'ستونی', 'نمودار میله ای'],
    line: ['خطی', 'نمودار خطی', 'روند'],
    share: ['سهم', 'سهم از کل'],
    compare: ['مقایسه', 'مقایسه ای', 'سنجش'],
  },
};

const plain = (text: string): string => foldName(text).replace(/[«»]/g, '');

/**
 * The fixed value that a Persian word stands for.
 * @example choiceInPersian('qualifier', 'دست‌کم') // 'at-least'
 */
export function choiceInPersian(key: string, typed: string): string | undefined {
  const wanted = plain(typed);
  return Object.entries(PERSIAN[key] ?? {}).find(([, words]) =>
    words.some((word) => plain(word) === wanted),
  )?.[0];
}
