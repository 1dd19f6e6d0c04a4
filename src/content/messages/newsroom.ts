import { toPersianDigits } from '../../persian/digits.ts';
import { errorRule, warningRule } from './rule.ts';
import { shown } from './shown.ts';

const maybe = (word: string | undefined, before: string, after: string): string =>
  word === undefined ? '' : `${before}${word}${after}`;

type Kind = 'topic' | 'place' | 'person' | 'organization' | 'item' | 'statistic';

const KINDS: Readonly<Record<Kind, { readonly fa: string; readonly en: string; readonly file: string }>> = {
  topic: { fa: 'موضوع', en: 'topic', file: 'topics.yaml' },
  place: { fa: 'مکان', en: 'place', file: 'places.yaml' },
  person: { fa: 'شخص', en: 'person', file: 'people.yaml' },
  organization: { fa: 'سازمان', en: 'organization', file: 'organizations.yaml' },
  item: { fa: 'خبر', en: 'news item', file: 'news/' },
  statistic: { fa: 'آمار', en: 'statistic', file: 'statistics/' },
};

/** Findings about how the files of a newsroom fit together. */
export const newsroomMessages = {
  'reference/unknown': errorRule<{ kind: Kind; id: string; meant?: string }>({
    fa: ({ kind, id, meant }) =>
      `${KINDS[kind].fa} «${shown(id)}» در ${KINDS[kind].file} نیست${maybe(meant, '؛ شاید «', '»')}.`,
    en: ({ kind, id, meant }) =>
      `Unknown ${KINDS[kind].en} "${shown(id)}", not in ${KINDS[kind].file}${maybe(meant, '; did you mean "', '"?')}`,
    why: {
      fa: 'ارجاع به چیزی که نیست پیوند مرده می‌سازد.',
      en: 'A reference to nothing makes a dead link.',
    },
    example: { wrong: 'topics: [industri]', right: 'topics: [industry]' },
  }),
  'reference/unused': warningRule<{ kind: Kind; id: string }>({
    fa: ({ kind, id }) => `${KINDS[kind].fa} «${id}» در هیچ خبر یا آماری نیامده است.`,
    en: ({ kind, id }) => `No item or statistic names the ${KINDS[kind].en} "${id}".`,
    why: {
      fa: 'مدخل بی‌استفاده صفحه ندارد؛ شاید نامش در خبر جا افتاده است.',
      en: 'An unused entry has no page; perhaps an item forgot it.',
    },
    example: { wrong: 'mining:\n  name: معدن', right: 'topics: [mining]' },
  }),
  'reference/duplicate-name': warningRule<{ kind: Kind; name: string; other: string }>({
    fa: ({ kind, name, other }) => `${KINDS[kind].fa} دیگری («${other}») هم نام «${shown(name)}» دارد.`,
    en: ({ kind, name, other }) => `The ${KINDS[kind].en} "${other}" has the same name "${shown(name)}".`,
    why: {
      fa: 'دو مدخل با یک نام خبرهای یک چیز را دو پاره می‌کند.',
      en: 'Two entries of one name split its news.',
    },
    example: { wrong: 'mine: { name: معدن }\nmining: { name: معدن }', right: 'mining: { name: معدن }' },
  }),
  'item/wrong-year': errorRule<{ folder: string; year: string }>({
    fa: ({ folder, year }) =>
      `خبر در پوشهٔ ${toPersianDigits(folder)} است، ولی تاریخش سال ${toPersianDigits(year)} است.`,
    en: ({ folder, year }) => `The item is in the folder ${folder}, but its date is in ${year}.`,
    why: { fa: 'سال بخشی از نشانی خبر است.', en: 'The year is part of the address.' },
    example: { wrong: 'news/1394/x.mdx · date: 1395-02-08', right: 'news/1395/x.mdx · date: 1395-02-08' },
  }),
  'item/duplicate-code': errorRule<{ code: string; other: string }>({
    fa: ({ code, other }) => `کد خبر «${code}» را «${other}» هم دارد.`,
    en: ({ code, other }) => `The news code "${code}" is also that of "${other}".`,
    why: {
      fa: 'نشانی /n/کد/ برای همیشه به یک خبر می‌رود.',
      en: 'The address /n/<code>/ leads to one item for good.',
    },
    example: { wrong: 'code: 13950208-1 (دو بار)', right: 'code: 13950208-2' },
  }),
  'address/in-use': errorRule<{ id: string; other: string }>({
    fa: ({ id, other }) =>
      `نشانی پیشین «${shown(id)}» هنوز از آنِ «${shown(other)}» است؛ آن را از formerly بردارید.`,
    en: ({ id, other }) =>
      `The old address "${shown(id)}" still belongs to "${shown(other)}"; take it out of "formerly".`,
    why: {
      fa: 'نشانی‌ای که صفحه‌ای دارد به صفحهٔ دیگری نمی‌رود.',
      en: 'An address that has a page cannot lead to another.',
    },
    example: { wrong: 'news/1395/x.mdx · formerly: [x]', right: 'news/1395/x.mdx · formerly: [old-x]' },
  }),
  'address/claimed-twice': errorRule<{ id: string; other: string }>({
    fa: ({ id, other }) =>
      `نشانی پیشین «${shown(id)}» را «${shown(other)}» هم از آن خود می‌داند؛ یکی را بردارید.`,
    en: ({ id, other }) => `The old address "${shown(id)}" is claimed by "${shown(other)}" too; keep one.`,
    why: { fa: 'یک نشانی به یک صفحه می‌رود.', en: 'One address leads to one page.' },
    example: {
      wrong: 'a.mdx · formerly: [old]\nb.mdx · formerly: [old]',
      right: 'a.mdx · formerly: [old]',
    },
  }),
  'item/no-text': errorRule({
    fa: () => 'خبر متن ندارد؛ پس از مشخصات دست‌کم یک بند بنویسید یا لید بگذارید.',
    en: () => 'The item has no text; write a paragraph after the front matter, or a lead.',
    why: { fa: 'خبر بی‌متن و بی‌لید چیزی برای خواندن ندارد.', en: 'There is nothing to read.' },
    example: { wrong: '---\ntitle: خبر\n---', right: '---\ntitle: خبر\n---\n\nمتن خبر' },
  }),
  'item/placeholder': errorRule<{ text: string; placeholder: string }>({
    fa: ({ text, placeholder }) =>
      `در «${shown(text)}» هنوز نشانهٔ ${placeholder} هست؛ آن‌چه دانسته نیست منتشر نمی‌شود.`,
    en: ({ text, placeholder }) =>
      `"${shown(text)}" still holds ${placeholder}; what is not known is not published.`,
    why: {
      fa: 'این نشانه را import جایی می‌گذارد که نتوانسته چیزی را بداند؛ پیش‌نویس می‌تواند آن را داشته باشد.',
      en: 'import leaves this sign where it could not know; a draft may hold it.',
    },
    example: { wrong: 'title: «؟»', right: 'title: تیتر خبر' },
  }),
  'item/draft-reference': errorRule<{ id: string }>({
    fa: ({ id }) => `خبر «${id}» پیش‌نویس است و هنوز منتشر نمی‌شود.`,
    en: ({ id }) => `The item "${id}" is a draft and is not published yet.`,
    why: {
      fa: 'سند و شماره به صفحه‌ای پیوند می‌دهند که باید منتشر شده باشد.',
      en: 'Sources and bulletins link to pages that must be published.',
    },
    example: { wrong: 'draft: true', right: 'draft: false' },
  }),
  'bulletin/number': errorRule<{ file: string; number: string }>({
    fa: ({ file, number }) => `نام پرونده «${file}» است، ولی شماره ${toPersianDigits(number)} نوشته شده است.`,
    en: ({ file, number }) => `The file is named "${file}", but its number is ${number}.`,
    why: { fa: 'شماره نشانی صفحه است.', en: 'The number is the address.' },
    example: { wrong: 'bulletins/2.mdx · number: 3', right: 'bulletins/3.mdx · number: 3' },
  }),
  'bulletin/no-items': errorRule({
    fa: () => 'این شماره خبری ندارد؛ items را بنویسید یا from و to را.',
    en: () => 'This bulletin has no items; write "items", or "from" and "to".',
    why: { fa: 'شماره خبرهایی را گرد می‌آورد.', en: 'A bulletin gathers items.' },
    example: { wrong: 'number: 1', right: 'number: 1\nfrom: 1395-02-01\nto: 1395-02-31' },
  }),
  'bulletin/both': errorRule({
    fa: () => 'هم items نوشته شده است و هم from یا to؛ یکی را بردارید.',
    en: () => 'Both "items" and "from" or "to" are given; keep one.',
    why: { fa: 'معلوم نیست کدام فهرست درست است.', en: 'It is not known which list is right.' },
    example: { wrong: 'items: [1395/x]\nfrom: 1395-02-01', right: 'items: [1395/x]' },
  }),
  'bulletin/order': errorRule({
    fa: () => 'to پیش از from است.',
    en: () => '"to" is before "from".',
    why: { fa: 'شماره از روزی تا روزی دیرتر است.', en: 'A bulletin runs from a day to a later one.' },
    example: { wrong: 'from: 1395-03-01\nto: 1395-02-01', right: 'from: 1395-02-01\nto: 1395-03-01' },
  }),
  'bulletin/empty-range': errorRule({
    fa: () => 'میان from و to هیچ خبری منتشر نشده است.',
    en: () => 'No item was published between "from" and "to".',
    why: { fa: 'شمارهٔ بی‌خبر منتشر نمی‌شود.', en: 'A bulletin without items is not published.' },
    example: { wrong: 'from: 1394-01-01\nto: 1394-01-02', right: 'from: 1395-02-01\nto: 1395-02-31' },
  }),
  'statistic/no-observations': errorRule({
    fa: () => 'این آمار هیچ مشاهده‌ای ندارد.',
    en: () => 'This statistic has no observation.',
    why: { fa: 'آمار بی‌رقم صفحه‌ای ندارد.', en: 'A statistic without a figure has no page.' },
    example: { wrong: 'observations: []', right: 'observations:\n  - period: 1395\n    value: 220' },
  }),
  'statistic/duplicate-observation': warningRule<{ period: string; line: number }>({
    fa: ({ period, line }) =>
      `برای دورهٔ ${toPersianDigits(period)} مشاهدهٔ دیگری هم هست (سطر ${toPersianDigits(String(line))}).`,
    en: ({ period, line }) => `There is another observation for ${period} (line ${line}).`,
    why: {
      fa: 'در نمودار یک رقم می‌آید؛ اگر رقم تازه جای کهنه را گرفته، دلیلش را با superseded کنار رقم کهنه بنویسید.',
      en: 'A chart shows one; where a new figure replaced an old one, say why by "superseded" at the old.',
    },
    example: {
      wrong: '- period: 1395\n- period: 1395',
      right: '- period: 1395\n  superseded: ناشر رقم را اصلاح کرد',
    },
  }),
  'picture/missing': errorRule<{ src: string }>({
    fa: ({ src }) => `تصویر «${shown(src)}» در پوشهٔ media نیست.`,
    en: ({ src }) => `The picture "${shown(src)}" is not in the media folder.`,
    why: { fa: 'جای خالی تصویر به خواننده نشان داده نمی‌شود.', en: 'Readers are not shown a hole.' },
    example: { wrong: 'src: ../../media/gone.jpg', right: 'src: ../../media/x.jpg' },
  }),
  'picture/unreadable': errorRule<{ src: string }>({
    fa: ({ src }) =>
      `تصویر «${shown(src)}» باز نمی‌شود: پرونده ناقص است یا تصویر نیست. آن را دوباره از اصلش بردارید یا در برنامهٔ عکس باز و به شکل JPG ذخیره کنید.`,
    en: ({ src }) =>
      `The picture "${shown(src)}" cannot be opened: the file is cut short or is no picture. Take it again from its source, or open it in a photo program and save it as JPG.`,
    why: {
      fa: 'پسوند نام، پرونده را تصویر نمی‌کند؛ خواننده جای خالی می‌دید.',
      en: 'A name does not make a picture; readers would see a hole.',
    },
    example: { wrong: 'media/x.jpg · 0 KB', right: 'media/x.jpg · 240 KB' },
  }),
  'picture/outside-media': errorRule<{ src: string }>({
    fa: ({ src }) => `تصویر باید در پوشهٔ media باشد، نه «${shown(src)}».`,
    en: ({ src }) => `A picture stands in the media folder, not at "${shown(src)}".`,
    why: {
      fa: 'جز پوشهٔ media هیچ پرونده‌ای منتشر نمی‌شود.',
      en: 'No file outside the media folder is published.',
    },
    example: { wrong: 'src: ../../../secret.png', right: 'src: ../../media/x.jpg' },
  }),
  'picture/type': errorRule<{ src: string }>({
    fa: ({ src }) => `«${shown(src)}» تصویر شناخته‌ای نیست؛ jpg، png، webp، avif، gif یا svg.`,
    en: ({ src }) => `"${shown(src)}" is no known picture; expected jpg, png, webp, avif, gif or svg.`,
    why: { fa: 'مرورگرها این نوع‌ها را نشان می‌دهند.', en: 'Browsers show these types.' },
    example: { wrong: 'src: ../../media/x.exe', right: 'src: ../../media/x.jpg' },
  }),
};
