import { toPersianDigits } from '../../persian/digits.ts';
import { warningRule } from './rule.ts';
import { shown } from './shown.ts';

/** Text in question, what it might become, and how often the rule speaks in this file. */
interface Remark {
  before: string;
  after: string;
  count: number;
}

const more = ({ count }: Remark): string =>
  count > 1 ? ` (${toPersianDigits(String(count))} جا در این متن)` : '';
const moreEn = ({ count }: Remark): string => (count > 1 ? ` (${count} places in this text)` : '');

/** A rule that a person must judge: what to write instead where the rule knows, and why. */
function remark(
  says: { readonly fa: (data: Remark) => string; readonly en: (data: Remark) => string },
  why: { readonly fa: string; readonly en: string },
  wrong: string,
  right: string,
) {
  return warningRule<Remark>({
    fa: (data) => `${says.fa(data)}${more(data)}`,
    en: (data) => `${says.en(data)}${moreEn(data)}`,
    why,
    example: { wrong, right },
  });
}

const instead = {
  fa: ({ before, after }: Remark) => `به جای «${shown(before)}» بنویسید «${shown(after)}».`,
  en: ({ before, after }: Remark) => `Write "${shown(after)}" for "${shown(before)}".`,
};

const orGlued = {
  fa: 'متن نیم‌فاصله‌های دیگر را دارد، پس شاید سرهم‌نویسی خواستهٔ نویسنده است؛ شیوهٔ خانه جدانویسی است.',
  en: 'The text keeps its other half-spaces, so this may be meant; the house writes the suffix apart.',
};

/** Findings about spelling: never errors, for a rule of orthography can be wrong about a name. */
export const orthographyMessages = {
  'orthography/quotation-marks': remark(
    {
      fa: () => 'گیومهٔ این بند جفت نیست.',
      en: () => 'The quotation marks of this paragraph do not pair up.',
    },
    {
      fa: 'نقل‌قولی که بسته نشده است معلوم نیست سخن چه کسی است.',
      en: 'A quotation that never ends belongs to nobody.',
    },
    'گفت: "می‌آیم و رفت.',
    'گفت: «می‌آیم» و رفت.',
  ),
  'orthography/number-format': remark(
    {
      fa: ({ before, after }) =>
        before === after
          ? `«${shown(before)}» دو جور خوانده می‌شود؛ ممیز را با ٫ و هزارگان را با ٬ بنویسید.`
          : `عدد «${shown(before)}» را «${shown(after)}» بنویسید.`,
      en: ({ before, after }) =>
        before === after
          ? `"${shown(before)}" can be read in two ways; write decimals with ٫ and thousands with ٬.`
          : `Write the number "${shown(before)}" as "${shown(after)}".`,
    },
    {
      fa: 'نقطه و ممیز و ویرگول در عدد فارسی معنای یکسانی ندارند و حدس نادرست مقدار را عوض می‌کند.',
      en: 'Points, slashes and commas in numbers mean different things to different readers, and a guess may change the value.',
    },
    'نرخ ۳.۵ درصد',
    'نرخ ۳٫۵ درصد',
  ),
  'orthography/percent': remark(
    instead,
    {
      fa: 'نشانهٔ درصد در متن فارسی دور عدد جابه‌جا می‌شود.',
      en: 'The percent sign moves around its number in Persian text.',
    },
    'رشد ۵٪',
    'رشد ۵ درصد',
  ),
  'orthography/money-unit': remark(
    { fa: () => 'این متن هم تومان دارد و هم ریال.', en: () => 'This text counts both in toman and in rial.' },
    {
      fa: 'خواننده‌ای که دو یکای پول را کنار هم می‌بیند ده برابر اشتباه می‌کند.',
      en: 'Readers who meet both units side by side are wrong by a factor of ten.',
    },
    '۵ میلیون تومان و ۲۰ میلیون ریال',
    '۵ میلیون تومان و ۲ میلیون تومان',
  ),
  'orthography/tanvin': remark(
    instead,
    { fa: 'تنوین ویژهٔ واژه‌های عربی است.', en: 'Only Arabic words take a tanvin.' },
    'گاهاً',
    'گاهی',
  ),
  'orthography/repeated-word': remark(
    {
      fa: ({ before }) => `«${shown(before)}» تکراری است؟`,
      en: ({ before }) => `Is "${shown(before)}" a repetition?`,
    },
    { fa: 'این واژه در فارسی پشت سر هم نمی‌آید.', en: 'Persian never doubles this word.' },
    'وی گفت گفت',
    'وی گفت',
  ),
  'orthography/final-mark': remark(
    {
      fa: ({ before }) => `پایان این بند نشانه ندارد یا پرانتز و گیومه‌اش باز مانده است: «${shown(before)}»`,
      en: ({ before }) => `This paragraph lacks its final mark, or a bracket stays open: "${shown(before)}"`,
    },
    {
      fa: 'بندی که بی‌نشانه تمام می‌شود شاید از میان جمله بریده شده باشد.',
      en: 'A paragraph without a final mark may have been cut in mid-sentence.',
    },
    'طرح پایش معادن استان از امسال آغاز شده و ادامه دارد',
    'طرح پایش معادن استان از امسال آغاز شده و ادامه دارد.',
  ),
  'orthography/house-words': remark(
    instead,
    {
      fa: 'شیوهٔ خانه واژهٔ ساده و یک املا را می‌پسندد.',
      en: 'The house prefers the plain word and one spelling.',
    },
    'مدیر می‌باشد',
    'مدیر است',
  ),
  'orthography/zwnj-plural': remark(instead, orGlued, 'کتابها', 'کتاب\u200cها'),
  'orthography/zwnj-degree': remark(instead, orGlued, 'بزرگترین', 'بزرگ\u200cترین'),
  'orthography/untidy': warningRule<{ before: string; after: string; count: number }>({
    fa: ({ before, after, count }) =>
      `املای متن ${toPersianDigits(String(count))} جای اصلاح دارد؛ نخستین: «${shown(before)}» ← «${shown(after)}». دستور زیر همه را درست می‌کند.`,
    en: ({ before, after, count }) =>
      `${count} ${count === 1 ? 'correction' : 'corrections'} of orthography; the first: "${shown(before)}" → "${shown(after)}". The command below makes them all.`,
    why: {
      fa: 'نویسه‌های عربی، فاصله‌های نادرست و نیم‌فاصله‌های افتاده خواندن و جست‌وجو را سخت می‌کنند.',
      en: 'Arabic letters, wrong spaces and lost half-spaces make reading and searching harder.',
    },
    example: { wrong: 'كتاب ها را می خواند .', right: 'کتاب\u200cها را می\u200cخواند.' },
  }),
};
