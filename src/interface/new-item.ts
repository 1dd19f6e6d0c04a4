import type { Language } from './terminal.ts';

type VocabularyKind = 'topics' | 'places' | 'people' | 'organizations';

const KINDS: Readonly<Record<VocabularyKind, string>> = {
  topics: 'موضوع',
  places: 'مکان',
  people: 'شخص',
  organizations: 'سازمان',
};

/** What `npm run new` asks and says. */
export interface NewItemWords {
  readonly usage: string;
  readonly title: string;
  readonly kicker: string;
  readonly topics: (known: string) => string;
  readonly unknown: (kind: VocabularyKind, typed: string, meant: string | undefined) => string;
  readonly problems: Readonly<Record<'title' | 'date' | 'slug', string>>;
  readonly preview: (address: string) => string;
}

const USAGE =
  'npm run new -- "تیتر" [--kicker روتیتر] [--date 1395-02-08] [--slug SLUG] [--topic ID] [--place ID] [--person ID] [--organization ID]';

export const newItemWords: Readonly<Record<Language, NewItemWords>> = {
  fa: {
    usage: USAGE,
    title: 'تیتر: ',
    kicker: 'روتیتر (اگر هست): ',
    topics: (known) => `موضوع‌ها، با ویرگول (${known}): `,
    unknown: (kind, typed, meant) =>
      `${KINDS[kind]} «${typed}» در ${kind}.yaml نیست${meant === undefined ? '' : `؛ شاید «${meant}»`}.`,
    problems: {
      title: 'تیتر را بنویسید.',
      date: 'تاریخ خوانا نیست؛ مانند 1395-02-08 بنویسید.',
      slug: 'نشانی فقط حروف کوچک لاتین یا فارسی، رقم لاتین و خط تیره دارد.',
    },
    preview: (address) => `با «npm run dev» در ${address} دیده می‌شود.`,
  },
  en: {
    usage: USAGE,
    title: 'Headline: ',
    kicker: 'Kicker (optional): ',
    topics: (known) => `Topics, with commas (${known}): `,
    unknown: (kind, typed, meant) =>
      `"${typed}" is not in ${kind}.yaml${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    problems: {
      title: 'Write a headline.',
      date: 'The date is not readable; write one like 1395-02-08.',
      slug: 'An address has lower-case Latin or Persian letters, Latin digits and hyphens.',
    },
    preview: (address) => `Under "npm run dev" it is at ${address}`,
  },
};
