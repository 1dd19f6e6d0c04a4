import { toPersianDigits } from '../../persian/digits.ts';
import { errorRule, warningRule, type Bilingual } from './rule.ts';
import { shown } from './shown.ts';

/** A sentence that was read otherwise than the data says. */
interface Misread {
  /** The sentence. */
  readonly quote: string;
  /** The number expression in it, as it stands. */
  readonly text: string;
  /** What it was read as. */
  readonly said: Bilingual;
  /** What the data says. */
  readonly claimed: Bilingual;
}

const LONGEST = 240;

/** A whole sentence; of a very long one the words around what it is shown for. */
function sentence(text: string, about = ''): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const at = Math.max(line.indexOf(shown(about)), 0);
  const first = Math.min(at - (LONGEST - about.length) / 2, line.length - LONGEST);
  const start = first <= 0 ? 0 : line.indexOf(' ', first) + 1;
  const last = line.lastIndexOf(' ', start + LONGEST);
  const whole = start + LONGEST >= line.length;
  const end = whole || last <= at + about.length ? start + LONGEST : last;
  return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${whole ? '' : ' …'}`;
}

const misreadFa = (cause: string, { quote, text, said, claimed }: Misread): string =>
  `${cause}. جمله: «${sentence(quote, text)}»؛ «${shown(text)}» خوانده شد: ${said.fa}؛ داده می‌گوید: ${claimed.fa}.`;

const misreadEn = (cause: string, { quote, text, said, claimed }: Misread): string =>
  `${cause}. The sentence: «${sentence(quote, text)}»; "${shown(text)}" was read as ${said.en}; the data says ${claimed.en}.`;

const WHY: Bilingual = {
  fa: 'هر رقم صفحه را جمله‌ای ثابت می‌کند که خواننده می‌تواند بخواند.',
  en: 'Every figure on a page is proven by a sentence that its reader can read.',
};

const differenceFa = (quoted: string, stands: string): string =>
  quoted === ''
    ? `در نقل «${shown(stands)}» جا افتاده است`
    : stands === ''
      ? `«${shown(quoted)}» در خبر نیست`
      : `به جای «${shown(quoted)}» در خبر «${shown(stands)}» آمده است`;

const differenceEn = (quoted: string, stands: string): string =>
  quoted === ''
    ? `the quotation lacks "${shown(stands)}"`
    : stands === ''
      ? `the item has no "${shown(quoted)}" there`
      : `it has "${shown(stands)}", not "${shown(quoted)}"`;

interface Missing {
  readonly quote: string;
  readonly source: string;
  readonly nearest?: { readonly sentence: string; readonly quoted: string; readonly stands: string };
}

/** Findings about statistics and the sentences that prove them. */
export const proofMessages = {
  'statistic/quote-not-found': errorRule<Missing>({
    fa: ({ quote, source, nearest }) =>
      `جملهٔ «${sentence(quote)}» در خبر «${source}» نیست.` +
      (nearest
        ? ` نزدیک‌ترین جمله: «${sentence(nearest.sentence)}»؛ ${differenceFa(nearest.quoted, nearest.stands)}.`
        : ' جمله‌ای نزدیک به آن هم یافت نشد.'),
    en: ({ quote, source, nearest }) =>
      `«${sentence(quote)}» does not stand in the item "${source}".` +
      (nearest
        ? ` The nearest sentence: «${sentence(nearest.sentence)}»; ${differenceEn(nearest.quoted, nearest.stands)}.`
        : ' No sentence comes near it.'),
    why: WHY,
    example: { wrong: 'quote: ۲۲۰ کارخانهٔ راکد', right: 'quote: ۲۲۰ واحد تولیدی راکد' },
  }),
  'statistic/wrong-source': errorRule<{ quote: string; source: string; other: string }>({
    fa: ({ quote, source, other }) =>
      `منبع نادرست است: «${sentence(quote)}» در خبر «${source}» نیست، در خبر «${other}» است.`,
    en: ({ quote, source, other }) =>
      `Wrong source: «${sentence(quote)}» does not stand in "${source}" but in "${other}".`,
    why: {
      fa: 'خواننده جمله را در همان خبری می‌جوید که نام برده شده است.',
      en: 'Readers look for the sentence in the item that is named.',
    },
    example: { wrong: 'source: 1403/revived-units', right: 'source: 1395/specialized-guild-towns' },
  }),
  'statistic/no-figure': errorRule<{ quote: string; claimed: Bilingual }>({
    fa: ({ quote, claimed }) =>
      `در جملهٔ نقل‌شده عددی خوانده نشد. جمله: «${sentence(quote)}»؛ داده می‌گوید: ${claimed.fa}.`,
    en: ({ quote, claimed }) =>
      `No number was read in the quotation: «${sentence(quote)}»; the data says ${claimed.en}.`,
    why: WHY,
    example: { wrong: 'quote: واحدهای راکد استان', right: 'quote: ۲۲۰ واحد تولیدی راکد' },
  }),
  'statistic/wrong-value': errorRule<Misread>({
    fa: (data) => misreadFa('مقدار با جمله نمی‌خواند', data),
    en: (data) => misreadEn('The value is not what the sentence says', data),
    why: WHY,
    example: { wrong: 'value: 230', right: 'value: 220' },
  }),
  'statistic/wrong-scale': errorRule<Misread>({
    fa: (data) => misreadFa('مقدار ده، صد یا هزار برابر شده است: صفر یا واژهٔ مقیاس را ببینید', data),
    en: (data) => misreadEn('The value is off by a power of ten: look at the zeros or the scale word', data),
    why: WHY,
    example: { wrong: 'value: 400000000000', right: 'value: 4000000000000' },
  }),
  'statistic/wrong-unit': errorRule<Misread>({
    fa: (data) => misreadFa('یکا با جمله نمی‌خواند', data),
    en: (data) => misreadEn('The unit is not what the sentence counts in', data),
    why: WHY,
    example: { wrong: 'unit: نفر', right: 'unit: واحد' },
  }),
  'statistic/wrong-currency': errorRule<Misread & { currency: 'rial' | 'toman'; rial: number }>({
    fa: (data) =>
      misreadFa(
        `ریال و تومان جابه‌جا شده است: جمله به ${data.currency === 'rial' ? 'ریال' : 'تومان'} است، برابر با ${toPersianDigits(String(data.rial))} ریال`,
        data,
      ),
    en: (data) =>
      misreadEn(
        `Rial and toman are confused: the sentence is in ${data.currency}s, ${data.rial} rials`,
        data,
      ),
    why: { fa: 'هر تومان ده ریال است.', en: 'A toman is ten rials.' },
    example: { wrong: 'unit: ریال\nvalue: 100000000000', right: 'unit: ریال\nvalue: 1000000000000' },
  }),
  'statistic/wrong-qualifier': errorRule<Misread>({
    fa: (data) => misreadFa('قید عدد با جمله نمی‌خواند', data),
    en: (data) => misreadEn('The qualifier is not what the sentence says', data),
    why: { fa: '«بیش از ۳۰» و «۳۰» دو سخن‌اند.', en: '"More than 30" and "30" are two statements.' },
    example: { wrong: 'qualifier: exact', right: 'qualifier: more-than' },
  }),
  'statistic/range': errorRule<Misread>({
    fa: (data) => misreadFa('جمله یک بازه می‌گوید و نه یک عدد', data),
    en: (data) => misreadEn('The sentence gives a range and not one number', data),
    why: WHY,
    example: { wrong: 'quote: ۱۰ تا ۱۵ درصد', right: 'quote: ۱۲ درصد' },
  }),
  'statistic/ambiguous-quote': errorRule<Misread>({
    fa: (data) => misreadFa('عدد جمله را به بیش از یک گونه می‌توان خواند؛ در خبر آن را روشن بنویسید', data),
    en: (data) =>
      misreadEn('The number can be read in more than one way; write it plainly in the item', data),
    why: {
      fa: '«۴۱/۵» برای یکی ۴۱٫۵ است و برای دیگری یک کسر.',
      en: '"41/5" is 41.5 to one reader and a fraction to another.',
    },
    example: { wrong: '۴۱/۵ درصد', right: '۴۱٫۵ درصد' },
  }),
  'statistic/conflicting-values': warningRule<{
    title: string;
    period: string;
    other: string;
    here: Bilingual;
    there: Bilingual;
  }>({
    fa: ({ title, period, other, here, there }) =>
      `«${shown(title)}» برای ${toPersianDigits(period)} دو مقدار دارد: این‌جا ${here.fa}، در ${other} ${there.fa}.`,
    en: ({ title, period, other, here, there }) =>
      `"${shown(title)}" has two values for ${period}: ${here.en} here, ${there.en} in ${other}.`,
    why: { fa: 'یک رقم دو مقدار ندارد.', en: 'One figure has one value.' },
    example: { wrong: 'value: 220 · value: 230', right: 'value: 220' },
  }),
  'item/contradicts-statistic': warningRule<{
    sentence: string;
    said: Bilingual;
    claimed: Bilingual;
    statistic: string;
  }>({
    fa: ({ sentence: text, said, claimed, statistic }) =>
      `«${sentence(text)}» می‌گوید ${said.fa}، ولی آمار «${statistic}» از همین خبر ${claimed.fa} است.`,
    en: ({ sentence: text, said, claimed, statistic }) =>
      `«${sentence(text)}» says ${said.en}, but the statistic "${statistic}" from this item is ${claimed.en}.`,
    why: { fa: 'خبر نباید با خودش ناسازگار باشد.', en: 'An item should not contradict itself.' },
    example: { wrong: 'title: ۲۳۰ واحد تولیدی راکد', right: 'title: ۲۲۰ واحد تولیدی راکد' },
  }),
  'item/money-without-unit': warningRule<{ sentence: string; text: string }>({
    fa: ({ sentence: text, text: money }) =>
      `«${shown(money)}» پول است و یکا ندارد؛ ریال یا تومان بنویسید. جمله: «${sentence(text, money)}»`,
    en: ({ sentence: text, text: money }) =>
      `"${shown(money)}" is money without a unit; write rial or toman. The sentence: «${sentence(text, money)}»`,
    why: { fa: 'ریال و تومان ده برابر با هم فرق دارند.', en: 'Rial and toman differ tenfold.' },
    example: { wrong: 'وام ۱۰۰ میلیونی', right: 'وام ۱۰۰ میلیون تومانی' },
  }),
  'item/mixed-decimal-marks': warningRule<{ examples: readonly string[] }>({
    fa: ({ examples }) =>
      `نشانهٔ اعشار در این خبر یکدست نیست: ${examples.map((text) => `«${text}»`).join('، ')}`,
    en: ({ examples }) => `Decimal marks are mixed in this item: ${examples.join(' · ')}`,
    why: { fa: 'ممیز خانه «٫» است: ۳۸٫۹', en: 'The house mark is «٫»: ۳۸٫۹' },
    example: { wrong: '۳۸.۹ · ۲۶،۴', right: '۳۸٫۹ · ۲۶٫۴' },
  }),
};
