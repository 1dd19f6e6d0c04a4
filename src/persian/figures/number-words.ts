import { foldLetters } from '../letters.ts';

/** What a single word can be in a number expression. */
export type NumberWord =
  /** `place` is the smallest decimal place that the word fills: what is added to it must be smaller. */
  | { readonly type: 'cardinal'; readonly value: bigint; readonly place: bigint }
  /** `times`: a second reading of the scale, so many times the first. */
  | {
      readonly type: 'scale';
      readonly value: bigint;
      readonly adjective: boolean;
      readonly times?: bigint;
    }
  /** `superlative` marks «پنجمین», which is never the under part of a fraction. */
  | {
      readonly type: 'ordinal';
      readonly value: bigint;
      readonly place: bigint;
      readonly superlative: boolean;
    }
  /** «ده‌ها», «هزاران». */
  | { readonly type: 'many'; readonly value: bigint }
  | { readonly type: 'some' }
  /** «نیم», «ثلث», «ربع»: one part of so many. */
  | { readonly type: 'part'; readonly of: bigint }
  | { readonly type: 'point' };

const UNITS: readonly (readonly [bigint, string, string])[] = [
  [1n, 'یک', 'یکم'],
  [2n, 'دو', 'دوم'],
  [3n, 'سه', 'سوم'],
  [4n, 'چهار', 'چهارم'],
  [5n, 'پنج', 'پنجم'],
  [6n, 'شش', 'ششم'],
  [7n, 'هفت', 'هفتم'],
  [8n, 'هشت', 'هشتم'],
  [9n, 'نه', 'نهم'],
  [10n, 'ده', 'دهم'],
  [11n, 'یازده', 'یازدهم'],
  [12n, 'دوازده', 'دوازدهم'],
  [13n, 'سیزده', 'سیزدهم'],
  [14n, 'چهارده', 'چهاردهم'],
  [15n, 'پانزده', 'پانزدهم'],
  [16n, 'شانزده', 'شانزدهم'],
  [17n, 'هفده', 'هفدهم'],
  [18n, 'هجده', 'هجدهم'],
  [18n, 'هیجده', 'هیجدهم'],
  [19n, 'نوزده', 'نوزدهم'],
];

const TENS: readonly (readonly [bigint, string, string])[] = [
  [20n, 'بیست', 'بیستم'],
  // Without a ZWNJ «سی‌ام» is «سیام»; «سی ام» is two words and read as such.
  [30n, 'سی', 'سیام'],
  [40n, 'چهل', 'چهلم'],
  [50n, 'پنجاه', 'پنجاهم'],
  [60n, 'شصت', 'شصتم'],
  [70n, 'هفتاد', 'هفتادم'],
  [80n, 'هشتاد', 'هشتادم'],
  [90n, 'نود', 'نودم'],
];

const HUNDREDS: readonly (readonly [bigint, string, string])[] = [
  [100n, 'صد', 'صدم'],
  [100n, 'یکصد', 'یکصدم'],
  [200n, 'دویست', 'دویستم'],
  [300n, 'سیصد', 'سیصدم'],
  [400n, 'چهارصد', 'چهارصدم'],
  [500n, 'پانصد', 'پانصدم'],
  [600n, 'ششصد', 'ششصدم'],
  [700n, 'هفتصد', 'هفتصدم'],
  [800n, 'هشتصد', 'هشتصدم'],
  [900n, 'نهصد', 'نهصدم'],
];

/** «تریلیون» is 10¹² in Persian news; «بیلیون» is heard both as 10⁹ and 10¹². */
const SCALES: readonly (readonly [bigint, string])[] = [
  [1_000n, 'هزار'],
  [1_000_000n, 'میلیون'],
  [1_000_000n, 'ملیون'],
  [1_000_000_000n, 'میلیارد'],
  [1_000_000_000n, 'ملیارد'],
  [1_000_000_000_000n, 'تریلیون'],
  [1_000_000_000_000_000n, 'کوادریلیون'],
];

const MANY: readonly (readonly [bigint, readonly string[]])[] = [
  [10n, ['ده‌ها', 'ده‌هایی']],
  [100n, ['صدها']],
  [1_000n, ['هزاران', 'هزارها']],
  [1_000_000n, ['میلیون‌ها', 'ملیون‌ها']],
  [1_000_000_000n, ['میلیاردها', 'ملیاردها']],
];

function build(): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const put = (word: string, entry: NumberWord): void => void words.set(foldLetters(word), entry);
  const ordinal = (value: bigint, place: bigint, word: string): void => {
    put(word, { type: 'ordinal', value, place, superlative: false });
    put(`${word}ین`, { type: 'ordinal', value, place, superlative: true });
  };
  for (const [place, rows] of [
    [1n, UNITS],
    [10n, TENS],
    [100n, HUNDREDS],
  ] as const) {
    for (const [value, cardinal, nth] of rows) {
      put(cardinal, { type: 'cardinal', value, place });
      ordinal(value, place, nth);
    }
  }
  put('صفر', { type: 'cardinal', value: 0n, place: 1n });
  for (const [value, word] of SCALES) {
    put(word, { type: 'scale', value, adjective: false });
    put(`${word}ی`, { type: 'scale', value, adjective: true });
    ordinal(value, value, `${word}م`);
  }
  put('بیلیون', { type: 'scale', value: 1_000_000_000n, adjective: false, times: 1_000n });
  put('بیلیونی', { type: 'scale', value: 1_000_000_000n, adjective: true, times: 1_000n });
  ordinal(10_000n, 10_000n, 'ده‌هزارم');
  ordinal(100_000n, 100_000n, 'صدهزارم');
  for (const word of ['اول', 'نخست', 'اولین', 'نخستین']) {
    put(word, { type: 'ordinal', value: 1n, place: 1n, superlative: word.endsWith('ین') });
  }
  for (const [value, spellings] of MANY) for (const word of spellings) put(word, { type: 'many', value });
  for (const word of ['چند', 'چندین']) put(word, { type: 'some' });
  for (const word of ['نیم', 'نیمی', 'نصف']) put(word, { type: 'part', of: 2n });
  put('ثلث', { type: 'part', of: 3n });
  put('ربع', { type: 'part', of: 4n });
  for (const word of ['ممیز', 'اعشار']) put(word, { type: 'point' });
  return words;
}

const WORDS = build();

/** What a folded word is in a number expression, if anything. */
export const numberWord = (folded: string): NumberWord | undefined => WORDS.get(folded);

/** Every folded number word, for taking joined words apart. */
export const numberWords = (): Iterable<string> => WORDS.keys();
