import { formatNumber } from '../../persian/digits.ts';
import { errorRule } from './rule.ts';
import { shown } from './shown.ts';

const maybe = (word: string | undefined, before: string, after: string): string =>
  word === undefined ? '' : `${before}${word}${after}`;

/** Findings about a key or a value. */
export const fieldMessages = {
  'field/unknown': errorRule<{ key: string; meant?: string }>({
    fa: ({ key, meant }) => `کلید «${shown(key)}» شناخته نیست${maybe(meant, '؛ شاید «', '»')}.`,
    en: ({ key, meant }) => `Unknown key "${shown(key)}"${maybe(meant, '; did you mean "', '"?')}`,
    why: {
      fa: 'کلیدی که غلط نوشته شود بی‌صدا از قلم می‌افتد؛ برای همین خطاست.',
      en: 'A misspelt key would vanish in silence.',
    },
    example: { wrong: 'tilte: خبر', right: 'title: خبر' },
  }),
  'field/missing': errorRule<{ key: string }>({
    fa: ({ key }) => `«${key}» نوشته نشده است.`,
    en: ({ key }) => `Missing key "${key}".`,
    why: { fa: 'بی این کلید صفحه ساخته نمی‌شود.', en: 'The page cannot be made without it.' },
    example: { wrong: 'date: 1395-02-08', right: 'title: تیتر خبر\ndate: 1395-02-08' },
  }),
  'field/empty': errorRule<{ key: string }>({
    fa: ({ key }) => `«${key}» خالی است؛ چیزی بنویسید یا سطر را بردارید.`,
    en: ({ key }) => `"${key}" is empty; fill it in or remove the line.`,
    why: { fa: 'مقدار خالی معنایی ندارد.', en: 'An empty value means nothing.' },
    example: { wrong: 'kicker:', right: 'kicker: رئیس سازمان صنعت' },
  }),
  'field/not-text': errorRule<{ key: string }>({
    fa: ({ key }) => `«${key}» باید یک متن باشد.`,
    en: ({ key }) => `Expected text for "${key}".`,
    why: { fa: 'این کلید یک متن دارد، نه فهرست.', en: 'This key has one text, not a list.' },
    example: { wrong: 'title: [الف, ب]', right: 'title: الف و ب' },
  }),
  'field/not-list': errorRule<{ key: string }>({
    fa: ({ key }) => `«${key}» باید فهرست باشد.`,
    en: ({ key }) => `Expected a list for "${key}".`,
    why: { fa: 'این کلید می‌تواند چند مقدار داشته باشد.', en: 'This key can have several values.' },
    example: { wrong: 'topics: { a: b }', right: 'topics: [industry, mining]' },
  }),
  'field/not-map': errorRule<{ key: string }>({
    fa: ({ key }) => `«${key}» باید کلیدهای خودش را داشته باشد.`,
    en: ({ key }) => `Expected keys below "${key}".`,
    why: { fa: 'این کلید چند بخش دارد.', en: 'This key has several parts.' },
    example: { wrong: 'image: x.jpg', right: 'image: { src: ../../media/x.jpg, alt: شرح تصویر }' },
  }),
  'field/persian-comma': errorRule<{ text: string }>({
    fa: ({ text }) => `در فهرست «${shown(text)}» ویرگول فارسی آمده است؛ جداکنندهٔ فهرست ویرگول لاتین است.`,
    en: ({ text }) => `Unexpected Persian comma in the list "${shown(text)}", expected a Latin one.`,
    why: {
      fa: 'YAML فقط ویرگول لاتین را جداکننده می‌داند و با «،» همه یک واژه می‌شود.',
      en: 'YAML parts a list at Latin commas only; with «،» it is one word.',
    },
    example: { wrong: 'topics: [industry، mining]', right: 'topics: [industry, mining]' },
  }),
  'field/repeated': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» در این فهرست دو بار آمده است.`,
    en: ({ text }) => `"${shown(text)}" is in this list twice.`,
    why: { fa: 'تکرار سهو است.', en: 'A repeat is a slip.' },
    example: { wrong: 'topics: [mining, mining]', right: 'topics: [mining]' },
  }),
  'field/choice': errorRule<{ key: string; text: string; choices: string; meant?: string }>({
    fa: ({ key, text, choices, meant }) =>
      `«${shown(text)}» برای «${key}» پذیرفته نیست${maybe(meant, '؛ شاید «', '»')}. گزینه‌ها: ${choices}`,
    en: ({ key, text, choices, meant }) =>
      `Unexpected "${shown(text)}" for "${key}"${maybe(meant, '; did you mean "', '"')}. Expected one of: ${choices}`,
    why: { fa: 'این کلید چند مقدار معین دارد.', en: 'This key takes a fixed set of values.' },
    example: { wrong: 'qualifier: more', right: 'qualifier: more-than' },
  }),
  'field/invalid': errorRule<{ key: string; reason: string }>({
    fa: ({ key, reason }) => `«${key}» پذیرفته نیست: ${reason}`,
    en: ({ key, reason }) => `"${key}" is not accepted: ${reason}`,
    why: {
      fa: 'مقدار با کاری که این کلید می‌کند جور نیست.',
      en: 'The value does not fit what the key does.',
    },
    example: { wrong: 'words: [کتابها]', right: 'words: [کتاب‌ها]' },
  }),
  'house-style/no-zwnj': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» در words نیم‌فاصله ندارد؛ آن را با نیم‌فاصله بنویسید.`,
    en: ({ text }) => `"${shown(text)}" in words has no ZWNJ; write it with one.`,
    why: {
      fa: 'words واژه‌هایی است که ویرایش خودکار باید نیم‌فاصلهٔ آن‌ها را برگرداند.',
      en: 'The words are those whose ZWNJ tidy has to restore.',
    },
    example: { wrong: 'words: [استارتآپ]', right: 'words: [استارت‌آپ]' },
  }),
  'house-style/chain': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» در prefer هم شکل برگزیده است و هم شکلی که باید عوض شود.`,
    en: ({ text }) => `"${shown(text)}" in prefer is both a preferred word and one to be replaced.`,
    why: {
      fa: 'ویرایش دوباره متن را باز عوض می‌کرد.',
      en: 'Tidying twice would change the text again.',
    },
    example: { wrong: 'prefer: { رییس: رئیس, رئیس: رییس }', right: 'prefer: { رییس: رئیس }' },
  }),
  'field/bad-id': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» شناسهٔ درستی نیست: حروف کوچک لاتین یا فارسی، رقم لاتین و خط تیره.`,
    en: ({ text }) =>
      `"${shown(text)}" is no good id: lower-case Latin or Persian letters, Latin digits and hyphens.`,
    why: { fa: 'شناسه بخشی از نشانی صفحه است.', en: 'An id is part of an address.' },
    example: { wrong: 'West Azerbaijan:', right: 'west-azerbaijan:' },
  }),
  'field/bad-code': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» کد خبر درستی نیست: فقط رقم، حرف لاتین و خط تیره.`,
    en: ({ text }) => `"${shown(text)}" is no good news code: digits, Latin letters and hyphens only.`,
    why: { fa: 'کد خبر بخشی از نشانی همیشگی آن است.', en: 'The code is part of a permanent address.' },
    example: { wrong: 'code: ۱۲/۳', right: 'code: 13950208-1' },
  }),
  'field/bad-flag': errorRule<{ key: string; text: string }>({
    fa: ({ key, text }) => `«${key}» باید true یا false باشد، نه «${shown(text)}».`,
    en: ({ key, text }) => `Expected true or false for "${key}", not "${shown(text)}".`,
    why: { fa: 'این کلید فقط بله یا نه می‌گیرد.', en: 'This key is a yes or a no.' },
    example: { wrong: 'draft: شاید', right: 'draft: true' },
  }),
  'field/bad-number': errorRule<{ key: string; text: string }>({
    fa: ({ key, text }) => `«${shown(text)}» برای «${key}» عدد درستی نیست؛ فقط رقم بنویسید، بی واژه و یکا.`,
    en: ({ key, text }) =>
      `"${shown(text)}" is no number for "${key}"; write digits only, no words, no unit.`,
    why: {
      fa: 'عدد مبهم حدس زده نمی‌شود: «۱۲.۵۰۰» هم دوازده‌ونیم است و هم دوازده‌هزاروپانصد.',
      en: 'An ambiguous number is never guessed: "12.500" may be twelve and a half or twelve thousand.',
    },
    example: { wrong: 'value: ۵ هزار', right: 'value: 5000' },
  }),
  'field/bad-address': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» نشانی وب درستی نیست؛ نشانی با https:// آغاز می‌شود.`,
    en: ({ text }) => `"${shown(text)}" is no web address; one begins with https://`,
    why: { fa: 'خواننده با این نشانی به منبع می‌رسد.', en: 'Readers reach the source by this address.' },
    example: { wrong: 'url: www.example.org', right: 'url: https://www.example.org' },
  }),
  'field/bad-path': errorRule<{ text: string }>({
    fa: ({ text }) => `«${shown(text)}» نشانی درستی در این سایت نیست؛ مانند /archive/ بنویسید.`,
    en: ({ text }) => `"${shown(text)}" is no address of this site; expected one like /archive/`,
    why: {
      fa: 'فهرست بالای صفحه به صفحه‌های سایت یا نشانی وب می‌رود.',
      en: 'Navigation leads to pages of the site or the web.',
    },
    example: { wrong: 'href: archive', right: 'href: /archive/' },
  }),
  'field/too-long': errorRule<{ key: string; limit: number }>({
    fa: ({ key, limit }) => `«${key}» بلندتر از ${formatNumber(limit)} نویسه است.`,
    en: ({ key, limit }) => `"${key}" is longer than ${limit} characters.`,
    why: { fa: 'متن بلندتر جایش در تنهٔ خبر است.', en: 'A longer text belongs in the body.' },
    example: { wrong: 'kicker: (سه پاراگراف)', right: 'kicker: رئیس سازمان صنعت' },
  }),
  'field/control-character': errorRule<{ key: string; code: string }>({
    fa: ({ key, code }) => `در «${key}» نویسهٔ نادیدنی ${code} هست که متن را به هم می‌ریزد؛ آن را بردارید.`,
    en: ({ key, code }) =>
      `"${key}" holds the invisible character ${code}, which spoils the text; take it out.`,
    why: {
      fa: 'نویسه‌های تغییر جهت، متن کنار خود را هم به هم می‌زنند و نویسه‌های فرمان خوراک خبر را ناخوانا می‌کنند.',
      en: 'Direction overrides spill over into whatever stands beside the text; no feed can hold control characters.',
    },
    example: { wrong: 'title: \\u202eخبر', right: 'title: خبر' },
  }),
};
