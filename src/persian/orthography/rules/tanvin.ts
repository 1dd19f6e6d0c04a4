import { replaceAll, wholeWord } from '../pattern.ts';
import type { Edit, Rule } from '../types.ts';

/** Adverbs that are nothing else without their tanvin; «جدا» or «بنا» are words of their own. */
const ADVERBS =
  'حتما واقعا کاملا لطفا مثلا اصلا ظاهرا طبیعتا قطعا مسلما اخیرا فورا سریعا شدیدا دقیقا معمولا عموما غالبا تقریبا نسبتا مطلقا مجددا ' +
  'عمدتا صرفا فعلا قبلا بعدا ابدا اساسا رسما شخصا مستقیما احتمالا اجبارا اتفاقا عملا ذاتا حدودا متقابلا متعاقبا متناوبا منحصرا ' +
  'موقتا دائما قانونا شرعا اخلاقا ضمنا نهایتا حقیقتا مشخصا مختصرا مفصلا مجموعا جمعا کلا جزئا اولا ثانیا ثالثا ' +
  'یقینا تصادفا تلویحا تدریجا مکررا کرارا متوالیا مستمرا مداوما علنا سهوا عمدا اکثرا نوعا ضرورتا اصالتا منطقا لزوما عینا ' +
  'اصولا کتبا طبعا قاعدتا ماهیتا مجانا احیانا انصافا';
const LACKING = wholeWord(ADVERBS.split(' ').join('|'));
/** The mark stands on the alef, whichever of the two was typed first. */
const BEFORE_ALEF = /ًا/g;
/** Tanvin is Arabic; on these Persian and European words it is a slip, with what to write instead. */
const PERSIAN: Readonly<Record<string, string>> = {
  گاها: 'گاهی',
  ناچارا: 'به\u200cناچار',
  دوما: 'دوم',
  سوما: 'سوم',
  چهارما: 'چهارم',
  خواهشا: 'خواهش می\u200cکنم',
  زبانا: 'زبانی',
  جانا: 'به جان',
  تلفنا: 'تلفنی',
  تلگرافا: 'تلگرافی',
  خانوادتا: 'خانوادگی',
};
const WRONG = wholeWord(`(?:${Object.keys(PERSIAN).join('|')})ً`);

/**
 * Arabic adverbs keep their tanvin; Persian words take none.
 * @example حتما می\u200cآید → حتماً می\u200cآید
 * @example واقعًا خوب → واقعاً خوب
 * @asks گاهاً می\u200cآید → گاهی می\u200cآید
 * @keeps جدا از این
 * @keeps عرفا و عقلا گفته\u200cاند
 */
export const tanvin: Rule = {
  id: 'tanvin',
  level: 'auto',
  *find(text) {
    const lacking = replaceAll(text, LACKING, ([word]) => `${word}ً`);
    const wrong = Array.from(
      replaceAll(text, WRONG, ([word]) => PERSIAN[word.slice(0, -1)]),
      (edit): Edit => ({ ...edit, level: 'ask' }),
    );
    const early = replaceAll(text, BEFORE_ALEF, () => 'اً');
    yield* [...lacking, ...early, ...wrong].sort((a, b) => a.start - b.start);
  },
};
